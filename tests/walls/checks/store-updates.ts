import type postgres from 'postgres';
import { andRollBack } from '../support/as-role';
import type { Walls } from '../support/walls';

/** Who tries to write where, under which Yjs client id (null: only to delete), and what the database says. */
type Trial = readonly [personId: string, documentId: string, clientId: number | null, verdict: string];

const trials = ({ world: { people, documents } }: Walls): readonly Trial[] => [
  [people.anna.id, documents.ofA, 1, ''],
  [people.arie.id, documents.ofA, 2, ''],
  [people.anna.id, documents.ofA, null, ''],
  [people.arie.id, documents.ofA, 1, 'foreign_author'],
  [people.bram.id, documents.ofA, 3, 'no_access'],
  [people.bram.id, documents.ofA, null, 'no_access'],
  [people.lead.id, documents.ofA, 4, 'no_access'],
  [people.lead.id, documents.common, 5, ''],
  [people.anna.id, documents.common, 6, 'no_access'],
  [people.councillor.id, documents.common, 7, 'no_access'],
  [people.anna.id, documents.closed, 8, 'no_access'],
  [people.anna.id, crypto.randomUUID(), 9, 'no_access'],
];

const store = (tx: postgres.TransactionSql, all: readonly Trial[]) =>
  tx<{ verdicts: string[] }[]>`
    select portal.store_updates(${all.map(([, document]) => document)}::uuid[],
      ${all.map(([person]) => person)}::uuid[], ${all.map(([, , client]) => client)}::bigint[],
      ${all.map(() => 'AAA=')}::text[]) as verdicts`;

const inPassing = <T>(sql: postgres.Sql, work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> =>
  andRollBack<postgres.TransactionSql, T>((body) => sql.begin(body), work);

/** What is stored other than it should: for whom not, before whom it shows, and past a document that is held. */
export async function storeViolations(walls: Walls): Promise<string[]> {
  const found: string[] = [];
  // one after the other: the second holds what the first writes in
  for (const check of [verdictViolations, holdViolations])
    found.push(...(await check(walls).catch((error: unknown) => [`${check.name}: ${String(error)}`])));
  return found;
}

async function verdictViolations(walls: Walls): Promise<string[]> {
  const { db, world } = walls;
  const all = trials(walls);
  const { verdicts, rows } = await inPassing(db.superuser, async (tx) => {
    const kept = () => tx<{ kind: string; audience: string; n: number }[]>`
      select 'update' as kind, u.audience, count(*)::int as n from portal.document_update u
        join portal.document d on d.id = u.document_id group by 2
      union all
      select 'author', a.audience, count(*)::int from portal.document_author a
        join portal.document d on d.id = a.document_id group by 2`;
    const [row] = await store(tx, all);
    return { verdicts: row!.verdicts, rows: await kept() };
  });
  const left = rows.map(({ kind, audience, n }) => `${kind} ${audience} ${n}`).sort();
  const due = [
    `author auditors:${world.first.id} 3`,
    `update consortium:${world.consortia.a.id} 3`,
    `update participants:${world.first.id} 1`,
  ];
  return [
    ...all.flatMap(([, , , verdict], i) =>
      verdicts[i] === verdict ? [] : [`trial ${i}: ${verdicts[i] || 'stored'}, not ${verdict || 'stored'}`],
    ),
    ...(left.join() === due.join() ? [] : [`left behind: ${left.join()}`]),
  ];
}

/** While a change holds a document, nothing is stored in it. */
function holdViolations(walls: Walls): Promise<string[]> {
  const { db, world } = walls;
  return inPassing(db.superuser, async (holder) => {
    await holder`select pg_advisory_xact_lock(hashtextextended(${world.documents.ofA}, 727002))`;
    return inPassing(db.superuser, async (writer) => {
      await writer`set local lock_timeout = '40ms'`;
      return store(writer, trials(walls).slice(0, 1)).then(
        () => ['stored in a document that is held'],
        (error: { code?: string }) => (error.code === '55P03' ? [] : [String(error)]),
      );
    });
  });
}
