import { readAs, type Tx } from '#db/client';
import type { Walls } from '../support/walls';
import { personas, type PersonaName, type World } from '../support/world';

/** What each persona is told by a function, asked as that persona. */
const toldTo = <T>({ db, world }: Walls, ask: (tx: Tx) => Promise<T>) =>
  Promise.all(
    personas(world).map(async ({ name, id }) => [name, await readAs(db.database, id, ask)] as const),
  );

/** How many a release reaches is told to the team and its auditors; to others there is no number at all. */
export async function countViolations(walls: Walls): Promise<string[]> {
  const { world } = walls;
  const knows: readonly PersonaName[] = ['lead', 'teammate', 'moderator', 'auditor'];
  const told = await toldTo(walls, async (tx) => {
    const [row] = await tx.sql<{ n: string | null; unknown: string | null }[]>`
      select portal.count_recipients(${world.first.id}) as n, portal.count_recipients(gen_random_uuid()) as unknown`;
    return row!;
  });
  return told
    .filter(([name, { n, unknown }]) => n !== (knows.includes(name) ? '3' : null) || unknown !== null)
    .map(
      ([name, { n, unknown }]) => `${name} counts ${n} recipients, and ${unknown} of an unknown procedure`,
    );
}

/** Everyone hears what was delivered to them in a procedure, unopened, and nothing of others' deliveries. */
export async function unopenedViolations(walls: Walls): Promise<string[]> {
  const { db, world } = walls;
  const told = await toldTo(walls, async (tx) => {
    const rows = await tx.sql<
      { id: string }[]
    >`select portal.my_unopened(${world.first.id}) as id order by 1`;
    return rows.map((row) => row.id).join();
  });
  const all = await db.superuser<{ person_id: string; ids: string }[]>`
    select person_id, string_agg(view_id::text, ',' order by view_id) as ids from portal.delivery
     where procedure_id = ${world.first.id} and opened_at is null group by 1`;
  const idOf = new Map(personas(world).map(({ name, id }) => [name, id]));
  return told
    .filter(([name, ids]) => ids !== (all.find((row) => row.person_id === idOf.get(name))?.ids ?? ''))
    .map(([name, ids]) => `${name} is told that these are unopened: ${ids}`);
}

/** Of some views everyone hears which were delivered to them and not opened an hour ago already. */
export async function recentViolations(walls: Walls): Promise<string[]> {
  const { db, world } = walls;
  const all = await db.superuser<{ view_id: string; person_id: string; recent: boolean }[]>`
    select view_id, person_id, opened_at is null or opened_at > now() - interval '1 hour' as recent
      from portal.delivery order by view_id`;
  const asked = all.filter((_, i) => i % 2 === 0).map((row) => row.view_id);
  const told = await toldTo(walls, async (tx) => {
    const rows = await tx.sql<{ id: string }[]>`select portal.my_recent(${asked}::uuid[]) as id order by 1`;
    return rows.map((row) => row.id).join();
  });
  const idOf = new Map(personas(world).map(({ name, id }) => [name, id]));
  const due = (name: PersonaName) =>
    all
      .filter((row) => row.person_id === idOf.get(name) && row.recent && asked.includes(row.view_id))
      .map((row) => row.view_id)
      .join();
  return told
    .filter(([name, ids]) => ids !== due(name))
    .map(([name, ids]) => `${name} is told that these are recent: ${ids}`);
}

const PARTS = ({ first, second, consortia: { a, b, c } }: World): Partial<Record<PersonaName, string>> => ({
  anna: `${first.id} consortium_lead ${a.id} ${a.name}`,
  arie: `${first.id} participant ${a.id} ${a.name}`,
  bram: `${first.id} consortium_lead ${b.id} ${b.name}`,
  cora: `${second.id} consortium_lead ${c.id} ${c.name}`,
  lead: `${first.id} tender_lead`,
  teammate: `${first.id} tender_team`,
  moderator: `${first.id} moderator`,
  evaluator: `${first.id} evaluator`,
  councillor: `${first.id} participation_council`,
  auditor: `${first.id} auditor`,
  secondLead: `${second.id} tender_lead`,
  secondAuditor: `${second.id} auditor`,
});

/** Everyone hears of their own parts, and of nobody else's. */
export async function partViolations(walls: Walls): Promise<string[]> {
  const told = await toldTo(walls, async (tx) => {
    const rows = await tx.sql<{ part: string }[]>`
      select concat_ws(' ', procedure_id, role, consortium_id, consortium_name) as part from portal.my_parts()`;
    return rows.map((row) => row.part).join(', ');
  });
  const due = PARTS(walls.world);
  return told
    .filter(([name, parts]) => parts !== (due[name] ?? ''))
    .map(([name, parts]) => `${name} is told to be ${parts}`);
}
