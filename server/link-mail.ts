import type { Task } from 'graphile-worker';
import type { Database } from '#db/client';
import { credentialByEmail, mailAddresses } from '#db/queries/credentials';
import type { Letter } from '~/emails/letter';
import { joined, joinRequest, partyInvitation, registration } from '~/emails/registration';
import type { Locale } from '~/i18n/locale';
import { findLink } from '~/services/registration/find-link.server';
import { JoinedMail, LinkMail } from '~/services/registration/link-mail';
import {
  joinRequestPayload,
  partyInvitationPayload,
  registrationPayload,
} from '~/services/registration/link-payloads';
import { REGISTRATION_HOURS } from '~/services/registration/request-registration.server';

type Options = { readonly database: Database; readonly origin: string };
type Send = (to: string, letter: Letter) => Promise<void>;
type Reader = { readonly email: string; readonly locale: Locale };

/** The letter that a link goes out with, and the address that the link was made for; null if the link is gone. */
async function letterOf(options: Options, { kind, token }: LinkMail) {
  const at = (path: string) => `${options.origin}${path}/${token}`;
  if (kind === 'registration') {
    const open = await findLink(options, kind, registrationPayload, token);
    if (!open) return null;
    const props = { kvkNumber: open.payload.kvkNumber, hours: REGISTRATION_HOURS, url: at('/registreren') };
    return { email: open.email, write: (locale: Locale) => registration(locale, props) };
  }
  if (kind === 'join_request') {
    const open = await findLink(options, kind, joinRequestPayload, token);
    if (!open) return null;
    const props = { name: open.payload.name, email: open.email, url: at('/organisatie/verzoek') };
    return { email: open.email, write: (locale: Locale) => joinRequest(locale, props) };
  }
  const open = await findLink(options, kind, partyInvitationPayload, token);
  if (!open) return null;
  const props = { ...open.payload, url: at('/verband') };
  return { email: open.email, write: (locale: Locale) => partyInvitation(locale, props) };
}

/** Whether an address is known is looked up here only, and only for the language: the letter goes out either way. */
async function readersOf({ database }: Options, mail: LinkMail, email: string): Promise<readonly Reader[]> {
  if (mail.people) return mailAddresses(database.auth, mail.people);
  const account = await credentialByEmail(database.auth, email);
  return [{ email, locale: account?.locale ?? mail.locale }];
}

/** The queue's tasks for registration: `link-mail` and `joined-mail`. */
export const linkMailTasks = (options: Options, send: Send) =>
  ({
    'link-mail': async (payload) => {
      const mail = LinkMail.parse(payload);
      const found = await letterOf(options, mail);
      if (!found) return;
      for (const { email, locale } of await readersOf(options, mail, found.email))
        await send(email, found.write(locale));
    },
    'joined-mail': async (payload) => {
      const { personId } = JoinedMail.parse(payload);
      const url = `${options.origin}/aanbestedingen`;
      for (const { email, locale } of await mailAddresses(options.database.auth, [personId]))
        await send(email, joined(locale, url));
    },
  }) satisfies Record<string, Task>;
