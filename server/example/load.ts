import { inArray } from 'drizzle-orm';
import type { Database } from '#db/client';
import { credentials } from '#db/schema/auth';
import accounts from '#db/seed/demo-accounts.json';
import { hashPassword } from '~/services/sessions/password.server';
import { given, type Organisation, type Person } from './given';
import { playEnquiry } from './enquiry';

export type ExampleAccount = Pick<(typeof accounts)[number], 'email' | 'password' | 'role'>;

const NO_PASSWORD = 'not yet';
const LOTS = ['Centrum', 'Noord', 'Oost', 'Schalkwijk', 'Zuid-West'];
const SUMMARY =
  'Sociale basis, sociaal wijkteam en Wmo-begeleiding. Eén samenwerkingsverband en één vast bedrag per perceel.';

/** Whether the example stands: whole, begun and cut off, or not at all. */
async function state(database: Database): Promise<'whole' | 'cut off' | 'absent'> {
  const emails = accounts.map((account) => account.email);
  const rows = await database.auth
    .select({ hash: credentials.passwordHash })
    .from(credentials)
    .where(inArray(credentials.email, emails));
  if (rows.length === 0) return 'absent';
  return rows.length === emails.length && rows.every((row) => row.hash !== NO_PASSWORD) ? 'whole' : 'cut off';
}

/**
 * Loads the example if it is not there: one procedure in its preselection enquiry, everybody in it fictional.
 * Nobody can sign in before it is whole, because the passwords come last, at once. `startOver` empties the
 * database after a start that was cut off half-way. Returns the accounts to show.
 */
export async function loadExample(
  database: Database,
  startOver: () => Promise<void>,
): Promise<ExampleAccount[]> {
  const shown = accounts.map(({ email, password, role }) => ({ email, password, role }));
  const found = await state(database);
  if (found === 'whole') return shown;
  if (found === 'cut off') await startOver();
  await write(database);
  const passwordHash = await hashPassword(accounts[0]!.password);
  const emails = accounts.map((account) => account.email);
  await database.auth.update(credentials).set({ passwordHash }).where(inArray(credentials.email, emails));
  return shown;
}

async function write(database: Database): Promise<void> {
  const build = given(database, NO_PASSWORD);
  const organisations = new Map<string, Organisation>();
  for (const name of new Set(accounts.map((account) => account.organisation)))
    organisations.set(name, await build.organisation({ name, kind: kindOf(name) }));
  const people = new Map<string, Person>();
  for (const { email, name, organisation } of accounts)
    people.set(email, await build.person({ email, name, of: organisations.get(organisation)! }));
  const who = (start: string) => [...people.values()].find((person) => person.email.startsWith(start))!;

  const procedure = await build.procedure({
    ...{ title: 'Gewoon in de Wijk', summary: SUMMARY, lots: LOTS, example: true },
    cutOff: await build.daysFromNow(30),
  });
  for (const account of accounts)
    if (account.role !== 'participant')
      await build.role(
        procedure,
        account.role as Parameters<typeof build.role>[1],
        people.get(account.email)!,
      );
  await build.consortium(procedure, {
    ...{ name: 'Verband Zonnedauw en Lantaarn', people: [who('anna'), who('arend')], lots: [1, 2, 3] },
  });
  await build.consortium(procedure, {
    name: 'Wijkverband Kade',
    people: [who('bea'), who('bart')],
    lots: [2, 4, 5],
  });
  await build.consortium(procedure, { name: 'Stichting Veldboeket', people: [who('carla')], lots: [1, 5] });
  await playEnquiry(build, procedure, {
    lead: who('procesleider'),
    anna: who('anna'),
    bea: who('bea'),
    carla: who('carla'),
  });
}

const kindOf = (organisation: string): 'buyer' | 'council_body' | 'oversight' | 'operator' => {
  if (organisation.startsWith('Gemeente')) return 'buyer';
  if (organisation.startsWith('Participatieraad')) return 'council_body';
  return organisation.startsWith('Rekenkamer') ? 'oversight' : 'operator';
};
