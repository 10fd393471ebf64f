import { given } from '#server/example/given';
import type { Portal } from '#tests/support/portal';
import { releaseAnswers } from '~/services/releases/release-answers.server';
import { answeredQuestions } from '../answered-questions';
import { cookiesFor } from '../cookies';
import { until } from '../progress';

const PARTIES = 10;
const RELEASES = 10;
const PER_RELEASE = 20;
const BYTES = 800;

export type Filled = {
  readonly procedureId: string;
  readonly readerId: string;
  readonly cookie: string;
};

/** A procedure with 200 released questions of ten parties, and one of their people, who reads them. */
export async function fill({ database, superuser }: Portal): Promise<Filled> {
  const build = given(database);
  const procedure = await build.procedure({ title: 'Metingen' });
  const lead = await build.role(procedure, 'tender_lead');
  const parties = [];
  for (let i = 0; i < PARTIES; i++) parties.push(await build.consortium(procedure, { name: `Verband ${i}` }));
  const askers = parties.map((party) => party.people[0]!);
  for (let i = 0; i < RELEASES; i++) {
    const item = await answeredQuestions(build, procedure.id, lead, askers, PER_RELEASE, BYTES);
    await releaseAnswers(build.ctx(lead), procedure.id, { id: crypto.randomUUID(), item, checked: 'yes' });
  }
  await until('all mails are sent', async () => {
    const [row] = await superuser<{ n: number }[]>`
      select count(*)::int as n from portal.delivery where mailed_at is null`;
    return row!.n === 0;
  });
  await superuser`vacuum analyze`;
  const [cookie] = await cookiesFor(database, [askers[0]!.id]);
  return { procedureId: procedure.id, readerId: askers[0]!.id, cookie: cookie! };
}

/**
 * Takes the walls down. Without them the reader's page would show everybody's questions and the team's board
 * too, and be larger: so those rows go, and both pages are the same. With the walls on, the rows stand there
 * and are kept from the reader; that is a part of the price.
 */
export async function takeWallsDown({ superuser }: Portal, readerId: string): Promise<void> {
  await superuser.begin(async (sql) => {
    await sql`set local session_replication_role = replica`; // no foreign keys while rows go
    for (const table of ['question', 'question_receipt', 'question_original', 'question_wording']) {
      await sql`delete from portal.${sql(table)} where audience not in (
        select audience from portal.audience_member where person_id = ${readerId})`;
    }
    const tables = await sql<{ name: string }[]>`
      select tablename as name from pg_tables where schemaname = 'portal'`;
    for (const { name } of tables)
      await sql`alter table portal.${sql(name)} no force row level security, disable row level security`;
  });
  await superuser`vacuum analyze`;
}
