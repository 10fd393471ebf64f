import { AnswerForm } from '~/components/registration/answer-form';
import { ChoiceGroup } from '~/components/registration/choice-group';
import { InterestForm } from '~/components/registration/interest-form';
import { InvitationList } from '~/components/registration/invitation-list';
import { InviteOrganisation } from '~/components/registration/invite-organisation';
import { OrganisationField } from '~/components/registration/organisation-field';
import { useText } from '~/i18n/use-text';
import { ago, DAY, idOf, LONG_TITLE, LOTS, notPossible, PARTY, refused } from './samples';
import { Specimen } from './specimen';

const KVK = '00000000';
const MAIL = 'bestuur@voorbeeld.example';
const ORGANISATION = { id: idOf(101), name: PARTY, interest: null };
const INTERESTED = { ...ORGANISATION, id: idOf(102), interest: { whole: true, lotIds: [LOTS[1].id] } };
const INVITATIONS = (['open', 'accepted', 'declined', 'cancelled'] as const).map((state, i) => ({
  ...{ id: idOf(110 + i), email: MAIL, kvkNumber: `0000000${i}`, state, inviterName: 'Noor Voorbeeld' },
  ...{ role: i % 2 ? ('subcontractor' as const) : ('group_member' as const), invitedAt: ago(i * DAY) },
}));
const STEPS = ['sign_in', 'other_account', 'no_organisation', 'confirm'] as const;
const OPTIONS = [
  { value: 'one', label: 'Eén', help: 'Wat dit betekent.' },
  { value: 'two', label: LONG_TITLE },
];

/** How an organisation comes in, says what it is interested in, and makes up a party. */
export function Registration() {
  const { registration } = useText();
  const form = { another: true, lots: LOTS, open: true, result: undefined };
  const step = { email: MAIL, kvkNumber: KVK, joins: PARTY };
  return (
    <>
      <Specimen of="registration/interest-form" as="none registered yet">
        <InterestForm organisation={ORGANISATION} {...form} />
      </Specimen>
      <Specimen of="registration/interest-form" as="registered, to be changed or withdrawn">
        <InterestForm organisation={INTERESTED} {...form} />
      </Specimen>
      <Specimen of="registration/interest-form" as="registered, after the phase for it">
        <InterestForm organisation={INTERESTED} {...form} open={false} />
      </Specimen>
      <Specimen of="registration/interest-form" as="refused: nothing chosen">
        <InterestForm organisation={ORGANISATION} {...form} another={false} result={refused('about')} />
      </Specimen>
      {(['radio', 'checkbox'] as const).map((type) => (
        <Specimen key={type} of="registration/choice-group" as={`${type}: explained, chosen; refused`}>
          {(scheme) => (
            <>
              <ChoiceGroup
                name={`${scheme}-${type}`}
                legend={registration.party.role}
                description={registration.kvkHelp}
                {...{ type, options: OPTIONS, chosen: ['two'] }}
              />
              <ChoiceGroup
                name={`${scheme}-${type}-bad`}
                legend={registration.party.role}
                {...{ type, options: OPTIONS, result: refused(`${scheme}-${type}-bad`) }}
              />
            </>
          )}
        </Specimen>
      ))}
      <Specimen of="registration/organisation-field" as="none shows nothing; one; several">
        <OrganisationField organisations={[]} result={undefined} />
        <OrganisationField organisations={[ORGANISATION]} result={undefined} />
        <OrganisationField
          organisations={[ORGANISATION, { id: 'long', name: LONG_TITLE }]}
          result={undefined}
        />
      </Specimen>
      <Specimen of="registration/invite-organisation" as="folded">
        <InviteOrganisation result={undefined} />
      </Specimen>
      <Specimen of="registration/invite-organisation" as="refused: two fields are empty">
        <InviteOrganisation result={refused('kvkNumber', 'email')} />
      </Specimen>
      <Specimen of="registration/invitation-list" as="in every state, for who can cancel them">
        <InvitationList invitations={INVITATIONS} mayCancel />
      </Specimen>
      <Specimen of="registration/invitation-list" as="for a colleague; none">
        <InvitationList invitations={INVITATIONS.slice(0, 1)} mayCancel={false} />
        <InvitationList invitations={[]} mayCancel={false} />
      </Specimen>
      {STEPS.map((at) => (
        <Specimen key={at} of="registration/answer-form" as={at}>
          <AnswerForm page={{ step: at, ...step }} result={undefined} />
        </Specimen>
      ))}
      <Specimen of="registration/answer-form" as="confirm, refused: not signed for">
        <AnswerForm page={{ step: 'confirm', ...step }} result={refused('signatory')} />
        <AnswerForm page={{ step: 'no_organisation', ...step }} result={notPossible('not_administrator')} />
      </Specimen>
    </>
  );
}
