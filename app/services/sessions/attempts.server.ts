import { createHash } from 'node:crypto';
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible';
import { rateLimits } from '#db/schema/auth';
import type { Services } from '../load-context.server';

/** Who tries: an account (an address or person, known or not) and the caller's address. */
export type Subject = { readonly account: string; readonly ip: string };

type Rule = { readonly of: (subject: Subject) => string; readonly points: number; readonly minutes: number };

const here = ({ account, ip }: Subject) => `${account} ${ip}`;
const account = (subject: Subject) => subject.account;
const ip = (subject: Subject) => subject.ip;

/**
 * How often something may be tried. A whole office may share one address, so that limit is wide. Sign-in counts
 * per account and address: otherwise anyone could lock out anyone. What needs the password first counts per account.
 */
const RULES = {
  sign_in: [
    { of: here, points: 8, minutes: 15 },
    { of: ip, points: 100, minutes: 15 },
  ],
  second_factor: [{ of: account, points: 6, minutes: 15 }],
  password: [{ of: account, points: 6, minutes: 15 }],
  reset_request: [
    { of: account, points: 3, minutes: 60 },
    { of: ip, points: 20, minutes: 60 },
  ],
  link: [{ of: ip, points: 60, minutes: 15 }],
  registration: [
    { of: account, points: 3, minutes: 60 },
    { of: ip, points: 20, minutes: 60 },
  ],
  outreach: [{ of: account, points: 20, minutes: 60 }],
} satisfies Record<string, readonly Rule[]>;

export type AttemptKind = keyof typeof RULES;

function limitersOf({ database }: Pick<Services, 'database'>, kind: AttemptKind) {
  return RULES[kind].map(({ of, points, minutes }, i) => ({
    // hashed: the counters hold no addresses
    key: (subject: Subject) => createHash('sha256').update(of(subject)).digest('base64url'),
    limiter: new RateLimiterDrizzle({
      storeClient: database.auth,
      schema: rateLimits,
      keyPrefix: `${kind}.${i}`,
      points,
      duration: minutes * 60,
      clearExpiredByTimeout: false, // sign-in sweeps
    }),
  }));
}

/** Counts an attempt: null if it may be made, else the minutes to wait. Counted before the trial, for all nodes. */
export async function countAttempt(
  services: Pick<Services, 'database'>,
  kind: AttemptKind,
  subject: Subject,
): Promise<number | null> {
  const waits = await Promise.all(
    limitersOf(services, kind).map(async ({ limiter, key }) => {
      try {
        await limiter.consume(key(subject));
        return 0;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return refused.msBeforeNext;
      }
    }),
  );
  const longest = Math.max(...waits);
  return longest > 0 ? Math.ceil(longest / 60_000) : null;
}

/** After a success: the account's counter starts anew; the caller's address gets its one attempt back. */
export async function forgiveAttempts(
  services: Pick<Services, 'database'>,
  kind: AttemptKind,
  subject: Subject,
): Promise<void> {
  const [own, ...wider] = limitersOf(services, kind);
  await own?.limiter.delete(own.key(subject));
  await Promise.all(wider.map(({ limiter, key }) => limiter.reward(key(subject))));
}
