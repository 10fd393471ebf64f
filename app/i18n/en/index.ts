import type { Catalogue } from '../catalogue';
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

/** The same in English: a text that is missing here does not compile. */
export const en: Catalogue = {
  ...{ common, problems, refusals, errors, procedures, questions, releases, people, session },
  ...{ overview, board, documents, editor, pages, publicity, registration },
};
