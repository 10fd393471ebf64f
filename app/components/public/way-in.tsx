import { Link } from '@remix-run/react';
import { TermLine } from '~/components/pages/term-line';
import { Sheet } from '~/components/ui/sheet';
import type { MemberRole } from '~/domain/consortia/member';
import { useText } from '~/i18n/use-text';

export type Place = {
  readonly kind: 'visitor' | 'buyer' | 'no_organisation' | 'member' | 'administrator';
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly parts: readonly {
    readonly consortiumId: string;
    readonly consortiumName: string;
    readonly role: MemberRole;
  }[];
  readonly takesPart: boolean;
  readonly may: { readonly interest: boolean; readonly participation: boolean };
};

/** The first is done once somebody administers an organisation. */
const STEPS = ['register', 'interest', 'participate', 'ask'] as const;

/** Who waits for somebody else, or has no part to take, is not shown the steps. */
const GOES: Readonly<Record<Place['kind'], boolean>> = {
  ...{ visitor: true, no_organisation: true, administrator: true, member: false, buyer: false },
};
const barredBy = (place: Place) => place.parts.find((part) => part.role !== 'subcontractor');

/** How to take part, and the one step that is the reader's next. */
export function WayIn({ procedureId, place }: { procedureId: string; place: Place }) {
  const { publicity, registration } = useText();
  const { steps } = publicity;
  return (
    <Sheet title={publicity.takePart}>
      {place.parts.map(({ consortiumId, consortiumName, role }) => (
        <p key={consortiumId}>{publicity.part(registration.roles[role], consortiumName)}</p>
      ))}
      <NextStep procedureId={procedureId} place={place} />
      {!place.takesPart && GOES[place.kind] && !barredBy(place) && (
        <>
          <ol aria-label={steps.label} className="rows way__steps">
            {STEPS.slice(place.kind === 'administrator' ? 1 : 0).map((step, i) => (
              <li key={step}>
                <strong>
                  {i + 1}. {steps[step]}
                </strong>
                <span className="quiet">{steps[`${step}Help`]}</span>
              </li>
            ))}
          </ol>
          <TermLine
            ids={['partij', 'samenwerkingsverband', 'penvoerder', 'onderaannemer', 'perceel', 'sas']}
          />
        </>
      )}
    </Sheet>
  );
}

function NextStep({ procedureId, place }: { procedureId: string; place: Place }) {
  const { publicity } = useText();
  const here = `/aanbestedingen/${procedureId}`;
  if (place.takesPart)
    return (
      <p className="way__buttons">
        <Link className="button-link" to={`/procedures/${procedureId}/overzicht`}>
          {publicity.toProcedure}
        </Link>
      </p>
    );
  if (place.kind === 'buyer') return <p>{publicity.asBuyer}</p>;
  if (barredBy(place)) return <p>{publicity.colleague}</p>;
  return (
    <>
      {place.parts.length > 0 && <p>{publicity.subcontractorOnly}</p>}
      {!place.may.participation && <p className="notice">{publicity.tooEarly}</p>}
      {place.kind === 'visitor' && (
        <p className="way__buttons">
          <Link className="button-link" to={`/registreren?verder=${encodeURIComponent(here)}`}>
            {publicity.toRegister}
          </Link>
          <Link
            className="button-link button-link--second"
            to={`/inloggen?verder=${encodeURIComponent(here)}`}
            reloadDocument
          >
            {publicity.toSignIn}
          </Link>
        </p>
      )}
      {place.kind === 'no_organisation' && (
        <>
          <p>{publicity.noOrganisation}</p>
          <p>
            <Link to={`/registreren?verder=${encodeURIComponent(here)}`}>{publicity.toRegister}</Link>
          </p>
        </>
      )}
      {place.kind === 'member' && <p>{publicity.onlyMember}</p>}
      {place.kind === 'administrator' && place.may.participation && (
        <p className="way__buttons">
          <Link className="button-link" to={`${here}/meedoen`}>
            {publicity.toParticipate}
          </Link>
        </p>
      )}
    </>
  );
}
