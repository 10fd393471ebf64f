import type { Role } from '~/domain/people/role';
import { useText } from '~/i18n/use-text';

/** What the reader is in a procedure, and for whom they act: the same words on every page. */
export function WhoYouAre({ roles, party }: { roles: readonly Role[]; party: string | null }) {
  const { procedures } = useText();
  const names = [...new Set(roles)].map((role) => procedures.roles[role]).join(', ');
  if (!names) return <p className="who who--none">{procedures.noPart}</p>;
  if (!party)
    return (
      <p className="who">
        <span className="quiet">{procedures.youAre}</span> <strong>{names}</strong>
      </p>
    );
  return (
    <p className="who who--party">
      <strong>{procedures.actingFor(party)}</strong> <span className="quiet">{names}</span>
    </p>
  );
}
