import { InviteSection } from '~/components/people/invite-section';
import { PersonRow } from '~/components/people/person-row';
import { useText } from '~/i18n/use-text';
import { LONG_TITLE, PARTY, refused } from './samples';
import { Specimen } from './specimen';

const NOOR = { personId: 'noor', personName: 'Noor Voorbeeld', organisationName: PARTY };
const LONG = { personId: 'bo', personName: LONG_TITLE, organisationName: LONG_TITLE };
const KINDS = ['procedure_role', 'consortium'] as const;

/** A refusal of one of the page's two forms, which share their fields. */
function refusedIn(kind: (typeof KINDS)[number]) {
  const result = refused('name', 'email');
  return result && { ...result, values: { kind } };
}

/** Who takes part, and how others are asked to. */
export function People() {
  const { procedures } = useText();
  return (
    <>
      <Specimen of="people/person-row" as="with a duty, to be removed; without; with long names">
        <ul className="rows">
          <PersonRow person={NOOR} duty={procedures.roles.moderator} revoke={{}} />
          <PersonRow person={NOOR} duty={null} revoke={null} />
          <PersonRow person={LONG} duty={procedures.roles.participation_council} revoke={{}} />
        </ul>
      </Specimen>
      {KINDS.map((kind) => (
        <Specimen key={kind} of="people/invite-section" as={`${kind}, folded`}>
          <InviteSection kind={kind} result={undefined} />
        </Specimen>
      ))}
      {KINDS.map((kind) => (
        <Specimen key={kind} of="people/invite-section" as={`${kind}, refused`}>
          <InviteSection kind={kind} result={refusedIn(kind)} />
        </Specimen>
      ))}
    </>
  );
}
