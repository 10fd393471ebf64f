import { hash, verify } from '@node-rs/argon2';

// OWASP's second setting for argon2id (the library's default algorithm): 19 MiB, 2 rounds, 1 lane.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a password that nobody knows: unknown addresses cost as much as known ones. */
const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$BbBnJWEBCWvF9rfcCA6rGA$oIkmK12Ii5gHo0cs/gAU3g9HmRJdrIrpi6HxORcMS/Y';

/** The same letters typed on another keyboard may be composed differently. */
const typed = (password: string): string => password.normalize('NFKC');

/** argon2id, in the PHC string form. */
export const hashPassword = (password: string): Promise<string> => hash(typed(password), COST);

/** True if the password fits. Without a hash (no such person) it takes as long and is false. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const fits = await verify(passwordHash ?? NOBODYS, typed(password));
  return fits && passwordHash !== null;
}
