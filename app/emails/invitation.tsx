import type { Locale } from '~/i18n/locale';
import { mailText, Sheet, type Letter } from './letter';

export type InvitationProps = {
  readonly name: string;
  readonly inviterName: string;
  readonly organisationName: string;
  readonly procedureTitle: string;
  readonly days: number;
  readonly url: string;
};

/** Invites somebody to take part. */
export function invitation(locale: Locale, props: InvitationProps): Letter {
  const text = mailText(locale).invitation;
  const { name, inviterName, organisationName, procedureTitle, days, url } = props;
  return {
    subject: text.subject,
    element: (
      <Sheet
        locale={locale}
        name={name}
        link={{ url, label: text.link }}
        after={[text.valid(days), text.unexpected]}
      >
        {text.body(inviterName, organisationName, procedureTitle)}
      </Sheet>
    ),
  };
}
