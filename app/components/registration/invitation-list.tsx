import { Form } from '@remix-run/react';
import { SubtleButton } from '~/components/ui/form';
import type { InvitationState, InvitedRole } from '~/domain/consortia/member';
import type { Instant } from '~/domain/instant';
import { formatShort } from '~/i18n/format';
import { useLocale, useText } from '~/i18n/use-text';

type Invitation = {
  readonly id: string;
  readonly email: string;
  readonly kvkNumber: string;
  readonly role: InvitedRole;
  readonly state: InvitationState;
  readonly inviterName: string;
  readonly invitedAt: Instant;
};

const MARKS: Readonly<Record<InvitationState, string>> = {
  open: 'in_moderation',
  accepted: 'released',
  declined: 'withdrawn',
  cancelled: 'withdrawn',
};

/** Whom the party asked to join, and what they answered. */
export function InvitationList({
  invitations,
  mayCancel,
}: {
  invitations: readonly Invitation[];
  mayCancel: boolean;
}) {
  const { registration } = useText();
  const { party: text, roles } = registration;
  const locale = useLocale();
  if (invitations.length === 0) return <p className="quiet">{text.noInvitations}</p>;
  return (
    <ul className="rows invitations">
      {invitations.map(({ id, email, kvkNumber, role, state, inviterName, invitedAt }) => (
        <li key={id} data-invitation={kvkNumber}>
          <strong>
            {registration.kvkNumber} {kvkNumber}
          </strong>
          <span className="quiet">
            {email} · {roles[role]} · {text.invitedBy(inviterName)} ·{' '}
            <time dateTime={invitedAt}>{formatShort(locale, invitedAt)}</time>
          </span>
          <span className={`state state--${MARKS[state]}`}>{text.states[state]}</span>
          {mayCancel && state === 'open' && (
            <Form method="post">
              <input type="hidden" name="intent" value="cancel" />
              <input type="hidden" name="invitationId" value={id} />
              <SubtleButton aria-label={text.cancelLabel(kvkNumber)}>{text.cancel}</SubtleButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
