import { board as boardEn } from './en/board';
import { common as commonEn } from './en/common';
import { documents as documentsEn } from './en/documents';
import { editor as editorEn } from './en/editor';
import { overview as overviewEn } from './en/overview';
import { pages as pagesEn } from './en/pages';
import { problems as problemsEn, refusals as refusalsEn } from './en/problems';
import { people as peopleEn } from './en/people';
import { errors as errorsEn, procedures as proceduresEn } from './en/procedures';
import { publicity as publicityEn } from './en/publicity';
import { questions as questionsEn } from './en/questions';
import { registration as registrationEn } from './en/registration';
import { releases as releasesEn } from './en/releases';
import { session as sessionEn } from './en/session';
import type { Locale } from './locale';
import { board } from './nl/board';
import { common } from './nl/common';
import { documents } from './nl/documents';
import { editor } from './nl/editor';
import { overview } from './nl/overview';
import { pages } from './nl/pages';
import { problems, refusals } from './nl/problems';
import { people } from './nl/people';
import { errors, procedures } from './nl/procedures';
import { publicity } from './nl/publicity';
import { questions } from './nl/questions';
import { registration } from './nl/registration';
import { releases } from './nl/releases';
import { session } from './nl/session';

const nl = {
  ...{ common, problems, refusals, errors, procedures, questions, releases, people, session },
  ...{ overview, board, documents, editor, pages, publicity, registration },
};

/** Dutch is the source language: a text that English lacks does not compile. */
export type Catalogue = typeof nl;

const en: Catalogue = {
  ...{ common: commonEn, problems: problemsEn, refusals: refusalsEn, errors: errorsEn },
  ...{
    procedures: proceduresEn,
    overview: overviewEn,
    questions: questionsEn,
    board: boardEn,
    releases: releasesEn,
    people: peopleEn,
    session: sessionEn,
    documents: documentsEn,
    editor: editorEn,
    pages: pagesEn,
    publicity: publicityEn,
    registration: registrationEn,
  },
};

/** Every text on screen and in mail, by noun. */
export const catalogues: Record<Locale, Catalogue> = { nl, en };
