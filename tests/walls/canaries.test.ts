import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase, type TestDatabase } from '#tests/support/database';
import { given } from '#tests/support/given';
import { everythingFor, tellStory, type ReadRow } from './support/story';
import { TABLE_NAMES } from './support/tables';

let db: TestDatabase;
let story: Awaited<ReturnType<typeof tellStory>>;
beforeAll(async () => {
  db = await testDatabase();
  story = await tellStory(db.database);
});
afterAll(() => db.close());

type Actor = 'lead' | 'moderator' | 'teammate' | 'evaluator' | 'auditor' | 'asker' | 'other';
const readableTo = (who: Actor) => everythingFor(db.database, story[who].id, TABLE_NAMES);
const holding = (rows: readonly ReadRow[], words: readonly string[]) =>
  rows.filter(({ row }) => words.some((word) => row.toLowerCase().includes(word)));
const of = (rows: readonly ReadRow[], ...tables: string[]) =>
  rows.filter(({ table }) => tables.includes(table));
const typesOf = (rows: readonly ReadRow[]) =>
  of(rows, 'event_view').map(({ row }) => (JSON.parse(row) as { type: string }).type);

describe('another participant', () => {
  test('reads nothing that betrays the asker', async () => {
    const rows = await readableTo('other');
    expect(holding(rows, story.canaries)).toEqual([]);
    expect(of(rows, 'published_question')).toHaveLength(2);
  });

  test('learns of no question before its release, and of none that was taken back', async () => {
    expect(holding(await readableTo('other'), story.unreleased)).toEqual([]);
  });

  test('hears of a question when it is released, and not before', async () => {
    const told = typesOf(await readableTo('other'));
    expect(told.sort()).toEqual([
      'access_changed',
      'document.commented',
      'document.created',
      'organisation.registered',
      'person.joined',
      'procedure.described',
      'release.published',
      'release.published',
    ]);
  });
});

describe("the buyer's side", () => {
  const TOLD_OF_QUESTIONS = /^(question|answer|release)\b/;

  test.each(['lead', 'moderator', 'teammate'] as const)(
    '%s: no row ties a question to a party',
    async (who) => {
      const rows = (await readableTo(who)).filter(({ table }) => table !== 'question_original');
      const questions = [story.released, ...story.unreleased];
      const aboutQuestions = holding(rows, questions);
      expect(aboutQuestions.length).toBeGreaterThan(6);
      expect(holding(aboutQuestions, story.canaries)).toEqual([]);
      const tables = ['question', 'question_receipt', 'question_wording', 'question_asker', 'event'];
      expect(holding(of(rows, ...tables), story.canaries)).toEqual([]);
      expect(of(rows, 'question_receipt', 'question_asker', 'event')).toEqual([]);
      const views = of(rows, 'event_view').filter(({ row }) =>
        TOLD_OF_QUESTIONS.test((JSON.parse(row) as { type: string }).type),
      );
      expect(holding(views, story.canaries)).toEqual([]);
      // they do know who takes part: the check above is not about a party that they never heard of
      expect(holding(of(rows, 'participant'), story.canaries)).toHaveLength(1);
    },
  );

  test.each(['lead', 'moderator'] as const)(
    '%s reads originals, and beside the words nothing in them tells',
    async (who) => {
      const originals = of(await readableTo(who), 'question_original');
      expect(originals).toHaveLength(5);
      const withoutText = originals.map(({ table, row }) => {
        const columns = Object.entries(JSON.parse(row) as object).filter(([column]) => column !== 'text');
        return { table, row: JSON.stringify(columns) };
      });
      expect(holding(withoutText, story.canaries)).toEqual([]);
    },
  );

  test('who does not moderate reads no original', async () => {
    expect(of(await readableTo('teammate'), 'question_original')).toEqual([]);
    expect(of(await readableTo('evaluator'), 'question_original', 'question', 'question_wording')).toEqual(
      [],
    );
  });

  test('an evaluator reads nothing at all that betrays a party, let alone the asker', async () => {
    const rows = await readableTo('evaluator');
    expect(holding(rows, story.canaries)).toEqual([]);
    expect(of(rows, 'published_question')).toHaveLength(2);
  });
});

describe('a document', () => {
  const TEXT = [
    'document',
    'document_update',
    'document_snapshot',
    'document_comment',
    'event_view',
  ] as const;
  const idsOf = (rows: readonly ReadRow[], id: string) => holding(rows, [id]).map(({ table }) => table);

  test('of one party is there for that party alone', async () => {
    const { own } = story.documents;
    expect(new Set(idsOf(await readableTo('asker'), own))).toEqual(new Set(TEXT));
    for (const who of ['lead', 'moderator', 'teammate', 'evaluator', 'other'] as const)
      expect(idsOf(await readableTo(who), own), who).toEqual([]);
  });

  test('of one party shows the auditor who wrote, and nothing of what was written', async () => {
    const rows = await readableTo('auditor');
    const about = holding(rows, [story.documents.own]);
    expect(new Set(about.map(({ table }) => table))).toEqual(new Set(['event', 'document_author']));
    expect(holding(about, story.canaries.slice(0, 2))).toEqual([]);
    expect(holding(of(rows, 'document_author'), [story.asker.id])).toHaveLength(2);
  });

  test('for all is the same to all, and nothing in it tells who remarked on it', async () => {
    const { common } = story.documents;
    const toOther = holding(await readableTo('other'), [common]);
    expect(new Set(toOther.map(({ table }) => table))).toEqual(
      new Set(TEXT.filter((table) => table !== 'document_snapshot')),
    );
    for (const who of ['lead', 'evaluator', 'asker'] as const)
      expect(holding(await readableTo(who), [common]), who).toEqual(toOther);
    expect(holding(toOther, [...story.canaries, story.lead.id])).toEqual([]);
  });
});

describe('others', () => {
  test('the auditor sees who asked', async () => {
    const rows = await readableTo('auditor');
    expect(holding(of(rows, 'question_asker'), [story.asker.id])).toHaveLength(4);
    expect(holding(of(rows, 'event'), [story.released]).length).toBeGreaterThan(4);
  });

  test('the asker follows the own questions, and hears nothing of who handles them', async () => {
    const rows = await readableTo('asker');
    expect(of(rows, 'question_receipt')).toHaveLength(4);
    expect(of(rows, 'question', 'question_wording')).toEqual([]);
    const people = [story.lead, story.moderator, story.teammate].map(({ id }) => id);
    expect(holding(rows, people)).toEqual([]);
  });

  test('who takes no part, and who has not signed in, read what is public', async () => {
    const stranger = await given(db.database).person();
    const rows = await everythingFor(db.database, stranger.id, TABLE_NAMES);
    const own = ['event_view', 'membership', 'organisation', 'person'];
    const open = [
      ...['lot', 'lot', 'procedure', 'procedure_section', 'lot_description', 'lot_description'],
      ...['budget_line', 'planned_phase', 'publication'],
    ];
    expect(rows.filter(({ table }) => !own.includes(table)).map(({ table }) => table)).toEqual(open);
    expect(holding(rows, [...story.canaries, story.released, ...story.unreleased])).toEqual([]);
    const toAll = await everythingFor(db.database, null, TABLE_NAMES);
    expect(toAll.map(({ table }) => table)).toEqual(['event_view', ...open]);
  });

  test('what waits in the queue names nobody', async () => {
    const jobs = await db.superuser<{ row: string }[]>`
      select payload::text as row from graphile_worker._private_jobs`;
    expect(jobs).toHaveLength(3);
    expect(
      holding(
        jobs.map(({ row }) => ({ table: 'jobs', row })),
        story.canaries,
      ),
    ).toEqual([]);
  });
});
