import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { insertToken } from '#db/queries/tokens';
import type { Locale } from '~/i18n/locale';
import type { Services } from '../load-context.server';
import { countAttempt } from '../sessions/attempts.server';
import { newLinkToken } from '../sessions/link-token.server';
import type { LinkMail } from './link-mail';
import type { RegistrationPayload } from './link-payloads';
import type { RegisterForm } from './registration-forms';

/** How long the link in the mail works. */
export const REGISTRATION_HOURS = 24;

/**
 * Asks to register an operator, with its first administrator: a link goes to the address. Nothing is looked up here,
 * so neither the answer nor its time tells whether the address or the KvK number is known. Returns the minutes to
 * wait after too many requests, else null.
 */
export async function requestRegistration(
  { database }: Pick<Services, 'database'>,
  { email, ...input }: z.infer<typeof RegisterForm>,
  { ip, locale, next }: { ip: string; locale: Locale; next: string },
): Promise<number | null> {
  const minutes = await countAttempt({ database }, 'registration', { account: email, ip });
  if (minutes !== null) return minutes;
  const { token, hash } = newLinkToken();
  const payload = { ...input, next, personId: randomUUID(), organisationId: randomUUID() };
  await insertToken(database.auth, {
    ...{ id: hash, kind: 'registration', email, minutes: REGISTRATION_HOURS * 60 },
    payload: payload satisfies RegistrationPayload,
  });
  const mail: LinkMail = { kind: 'registration', token, locale };
  await database.sql`select portal.enqueue('link-mail', ${JSON.stringify(mail)}::json)`;
  return null;
}
