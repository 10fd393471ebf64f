import { catalogues } from '~/i18n/catalogues';
import type { Locale } from '~/i18n/locale';
import { Sheet, type Letter } from './letter';

type Words = { readonly subject: string; readonly link: string };

const words = (locale: Locale) => catalogues[locale].registration.mail;

const letter = (
  locale: Locale,
  { subject, link: label }: Words,
  { url, name, body, after }: { url: string; name?: string; body: string; after: readonly string[] },
): Letter => ({
  subject,
  element: (
    <Sheet locale={locale} name={name} link={{ url, label }} after={after}>
      {body}
    </Sheet>
  ),
});

type Registration = { readonly url: string; readonly kvkNumber: string; readonly hours: number };

/** Verifies an address. Says nothing that whoever asked has typed, but the number: it goes to anybody's address. */
export function registration(locale: Locale, { url, kvkNumber, hours }: Registration): Letter {
  const text = words(locale).registration;
  return letter(locale, text, {
    url,
    body: text.body(kvkNumber),
    after: [text.valid(hours), text.unexpected],
  });
}

type JoinRequest = { readonly url: string; readonly name: string; readonly email: string };

/** Tells an administrator that somebody asked to join the organisation. */
export function joinRequest(locale: Locale, { url, name, email }: JoinRequest): Letter {
  const text = words(locale).joinRequest;
  return letter(locale, text, { url, body: text.body(name, email), after: [text.decide] });
}

type PartyInvitation = {
  readonly url: string;
  readonly inviterName: string;
  readonly organisationName: string;
  readonly procedureTitle: string;
  readonly role: 'group_member' | 'subcontractor';
};

/** Asks an organisation to join a party. */
export function partyInvitation(locale: Locale, props: PartyInvitation): Letter {
  const { inviterName, organisationName, procedureTitle, role, url } = props;
  const text = words(locale).partyInvitation;
  const { roles } = catalogues[locale].registration;
  return letter(locale, text, {
    url,
    body: text.body(inviterName, organisationName, procedureTitle, roles[role]),
    after: [text.decide, text.unexpected],
  });
}

/** Tells somebody that they were let into their organisation. */
export function joined(locale: Locale, url: string): Letter {
  const text = words(locale).joined;
  return letter(locale, text, { url, body: text.body, after: [] });
}
