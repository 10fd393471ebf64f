import type { Walls } from './walls';

type VerbCommand = 'insert' | 'update' | 'delete';

type ScribeCommand = 'select' | VerbCommand;

/** What each role may do with one table of schema `portal`; everything not named is refused. */
export type TableWalls = {
  /** The column that ties a row to the chain a verb has locked; 'platform': only the platform's chain. */
  readonly scope: 'procedure_id' | 'chain_id' | 'id' | 'platform';
  readonly verb: readonly VerbCommand[];
  /** Rows that the dispatcher may see, as SQL. */
  readonly dispatcher?: string;
  /** All rows, to compute who belongs where. */
  readonly walls?: true;
  /** What the scribe does with the log of documents, apart from any verb. */
  readonly scribe?: readonly ScribeCommand[];
  /** Columns that the search for words may read. */
  readonly searcher?: readonly string[];
  /** Columns that the stamper may read and change. */
  readonly stamper?: { readonly select: readonly string[]; readonly update: readonly string[] };
};

const LAST_HOUR = `at > now() - interval '1 hour'`;
const SEARCHED = ['procedure_id', 'audience'];
const STAMPS = ['pushed_at', 'mailed_at', 'opened_at'];

/** A table without a line here fails the suite. */
export const TABLES: Readonly<Record<string, TableWalls>> = {
  chain: { scope: 'id', verb: ['insert', 'update'], dispatcher: LAST_HOUR },
  consortium: { scope: 'procedure_id', verb: ['insert'], walls: true },
  consortium_member: { scope: 'procedure_id', verb: ['insert'] },
  consortium_person: { scope: 'procedure_id', verb: ['insert', 'delete'], walls: true },
  delivery: {
    scope: 'procedure_id',
    verb: ['insert'],
    dispatcher: `mailed_at is null and available_at > now() - interval '1 day'`,
    stamper: { select: ['view_id', 'person_id', 'procedure_id', ...STAMPS], update: STAMPS },
  },
  document: { scope: 'procedure_id', verb: ['insert', 'update'], scribe: ['select'] },
  document_author: { scope: 'procedure_id', verb: [], scribe: ['select', 'insert'] },
  document_comment: { scope: 'procedure_id', verb: ['insert'] },
  document_snapshot: { scope: 'procedure_id', verb: [], scribe: ['select', 'insert', 'update'] },
  document_update: { scope: 'procedure_id', verb: [], scribe: ['select', 'insert', 'delete'] },
  event: { scope: 'chain_id', verb: ['insert'] },
  event_view: { scope: 'chain_id', verb: ['insert'], dispatcher: LAST_HOUR },
  lot: { scope: 'procedure_id', verb: ['insert'], walls: true },
  lot_interest: { scope: 'procedure_id', verb: ['insert'], walls: true },
  membership: { scope: 'platform', verb: ['insert', 'delete'], walls: true },
  organisation: { scope: 'platform', verb: ['insert'], walls: true },
  participant: { scope: 'procedure_id', verb: ['insert'] },
  person: { scope: 'platform', verb: ['insert'], walls: true },
  procedure: { scope: 'id', verb: ['insert', 'update'] },
  procedure_role: { scope: 'procedure_id', verb: ['insert', 'delete'], walls: true },
  published_question: {
    scope: 'procedure_id',
    verb: ['insert'],
    searcher: [...SEARCHED, 'question_id', 'number', 'question', 'answer'],
  },
  question: {
    scope: 'procedure_id',
    verb: ['insert', 'update'],
    searcher: [...SEARCHED, 'id', 'pseudonym'],
  },
  question_asker: { scope: 'procedure_id', verb: ['insert'], walls: true },
  question_original: {
    scope: 'procedure_id',
    verb: ['insert'],
    searcher: [...SEARCHED, 'question_id', 'version', 'text'],
  },
  question_receipt: { scope: 'procedure_id', verb: ['insert', 'update'] },
  question_wording: {
    scope: 'procedure_id',
    verb: ['insert', 'update'],
    searcher: [...SEARCHED, 'question_id', 'question', 'answer'],
  },
  release: { scope: 'procedure_id', verb: ['insert'] },
  procedure_section: { scope: 'procedure_id', verb: ['insert', 'delete'] },
  lot_description: { scope: 'procedure_id', verb: ['insert', 'delete'] },
  budget_line: { scope: 'procedure_id', verb: ['insert', 'delete'] },
  planned_phase: { scope: 'procedure_id', verb: ['insert', 'delete'] },
  publication: { scope: 'procedure_id', verb: ['insert', 'delete'] },
  interest: { scope: 'procedure_id', verb: ['insert', 'delete'] },
  participation: { scope: 'procedure_id', verb: ['insert'] },
  consortium_invitation: { scope: 'procedure_id', verb: ['insert', 'update'] },
};

export const TABLE_NAMES = Object.keys(TABLES);

/** What must never change once written (rules 4.1-4.3): no role has UPDATE or DELETE on it. */
export const IMMUTABLE = [
  'document_author',
  'document_comment',
  'event',
  'event_view',
  'question_original',
  'question_asker',
  'release',
  'published_question',
  'delivery',
  'participant',
] as const;

/** The tables that the database has. */
export async function tablesInDatabase({ db }: Pick<Walls, 'db'>): Promise<readonly string[]> {
  const rows = await db.superuser<{ relname: string }[]>`
    select relname from pg_class
     where relnamespace = 'portal'::regnamespace and relkind in ('r', 'p', 'f', 'm') order by relname`;
  return rows.map((row) => row.relname);
}
