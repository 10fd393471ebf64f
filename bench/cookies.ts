import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '#db/client';
import { sessions } from '#db/schema/auth';
import { instantOf } from '~/domain/instant';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/** Signs people in without a password's 12 ms each: the cookies of their sessions, in the same order. */
export async function cookiesFor(database: Database, personIds: readonly string[]): Promise<string[]> {
  const [now, tonight] = [Date.now(), Date.now() + 11 * 3600_000];
  const ids = personIds.map(() => [...randomBytes(40)].map((byte) => LETTERS[byte % 32]).join(''));
  await database.auth.insert(sessions).values(
    ids.map((id, i) => ({
      id: createHash('sha256').update(id).digest('hex'),
      personId: personIds[i]!,
      createdAt: instantOf(new Date(now)),
      expiresAt: instantOf(new Date(tonight)),
      ...{ userAgent: 'bench', complete: true },
    })),
  );
  return ids.map((id) => `gelijkspraak_session=${id}`);
}
