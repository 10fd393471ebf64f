import { board } from './board';
import { common } from './common';
import { documents } from './documents';
import { editor } from './editor';
import { overview } from './overview';
import { pages } from './pages';
import { people } from './people';
import { publicity } from './publicity';
import { questions } from './questions';
import { registration } from './registration';
import { releases } from './releases';
import { session } from './session';
import { errors, procedures } from './procedures';
import { problems, refusals } from './problems';

/** Every text on screen and in mail, by noun. Dutch is the source language. */
export const nl = {
  ...{ common, problems, refusals, errors, procedures, questions, releases, people, session },
  ...{ overview, board, documents, editor, pages, publicity, registration },
};
