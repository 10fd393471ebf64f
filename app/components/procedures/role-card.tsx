import { Sheet } from '~/components/ui/sheet';
import type { Role } from '~/domain/people/role';
import { useText } from '~/i18n/use-text';

/** By whose eyes a role reads; the first that somebody holds tells most. */
const VIEWS = [
  ['tender_lead', 'moderators'],
  ['moderator', 'moderators'],
  ['auditor', 'auditors'],
  ['tender_team', 'team'],
  ['evaluator', 'watchers'],
  ['participation_council', 'watchers'],
  ['participant', 'party'],
] as const satisfies readonly (readonly [Role, string])[];

/** In plain words what is asked of the reader here, what they can see and what they can't. */
export function RoleCard({ roles }: { roles: readonly Role[] }) {
  const { overview, procedures } = useText();
  const view = VIEWS.find(([role]) => roles.includes(role))?.[1];
  return (
    <Sheet title={overview.yourRole}>
      {!view && <p>{procedures.noPart}</p>}
      {view && (
        <dl className="told">
          <dt>{overview.asked}</dt>
          {roles.map((role) => (
            <dd key={role}>{overview.duties[role]}</dd>
          ))}
          <dt>{overview.sees}</dt>
          <dd>{overview.views[view].sees}</dd>
          <dt>{overview.hidden}</dt>
          <dd>{overview.views[view].hidden}</dd>
        </dl>
      )}
    </Sheet>
  );
}
