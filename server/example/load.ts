import { eq, inArray } from 'drizzle-orm';
import type { Database } from '#db/client';
import { credentials } from '#db/schema/auth';
import accounts from '#db/seed/demo-accounts.json';
import { hashPassword } from '~/services/sessions/password.server';
import { tellExample } from './story';

export type ExampleAccount = Pick<(typeof accounts)[number], 'email' | 'password' | 'role'>;

const NO_PASSWORD = 'not yet';

/** Whether the example stands: whole (perhaps of an earlier version), begun and cut off, or not at all. */
async function state(database: Database): Promise<'whole' | 'cut off' | 'absent'> {
  const emails = accounts.map((account) => account.email);
  const rows = await database.auth
    .select({ hash: credentials.passwordHash })
    .from(credentials)
    .where(inArray(credentials.email, emails));
  if (rows.length === 0) return 'absent';
  return rows.some((row) => row.hash === NO_PASSWORD) ? 'cut off' : 'whole';
}

/**
 * Loads the example if it is not there: one procedure in its preselection enquiry, everybody in it fictional.
 * Nobody can sign in before it is whole, because the passwords come last, at once. `startOver` empties the
 * database after a start that was cut off half-way. Returns the accounts to show.
 */
export async function loadExample(
  database: Database,
  secretKey: string,
  startOver: () => Promise<void>,
): Promise<ExampleAccount[]> {
  const found = await state(database);
  if (found === 'cut off') await startOver();
  if (found !== 'whole') {
    await tellExample(database, secretKey, NO_PASSWORD);
    const passwordHash = await hashPassword(accounts[0]!.password);
    await database.auth
      .update(credentials)
      .set({ passwordHash })
      .where(eq(credentials.passwordHash, NO_PASSWORD));
  }
  return accounts.map(({ email, password, role }) => ({ email, password, role }));
}
