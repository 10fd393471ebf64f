import { common as commonEn } from './en/common';
import { documents as documentsEn } from './en/documents';
import { editor as editorEn } from './en/editor';
import { problems as problemsEn, refusals as refusalsEn } from './en/problems';
import { people as peopleEn } from './en/people';
import { errors as errorsEn, procedures as proceduresEn } from './en/procedures';
import { questions as questionsEn, releases as releasesEn } from './en/questions';
import { session as sessionEn } from './en/session';
import type { Locale } from './locale';
import { common } from './nl/common';
import { documents } from './nl/documents';
import { editor } from './nl/editor';
import { problems, refusals } from './nl/problems';
import { people } from './nl/people';
import { errors, procedures } from './nl/procedures';
import { questions, releases } from './nl/questions';
import { session } from './nl/session';

const nl = {
  ...{ common, problems, refusals, errors, procedures, questions, releases, people, session },
  ...{ documents, editor },
};

/** Dutch is the source language: a text that English lacks does not compile. */
export type Catalogue = typeof nl;

const en: Catalogue = {
  ...{ common: commonEn, problems: problemsEn, refusals: refusalsEn, errors: errorsEn },
  ...{
    procedures: proceduresEn,
    questions: questionsEn,
    releases: releasesEn,
    people: peopleEn,
    session: sessionEn,
    documents: documentsEn,
    editor: editorEn,
  },
};

/** Every text on screen and in mail, by noun. */
export const catalogues: Record<Locale, Catalogue> = { nl, en };
