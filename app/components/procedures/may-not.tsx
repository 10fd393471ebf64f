import { Link } from '@remix-run/react';
import { Paragraph } from '~/components/ui/typography';
import type { Role } from '~/domain/people/role';
import { useText } from '~/i18n/use-text';
import { useProcedure } from './use-procedure';

/** In place of a form that would be refused: why, and the way back. `who`: the roles that may do this in its phase. */
export function MayNot({ who }: { who: readonly Role[] }) {
  const { refusals, common } = useText();
  const { procedure, roles } = useProcedure();
  const inRole = roles.some((role) => who.includes(role));
  return (
    <>
      <Paragraph className="notice">{refusals[inRole ? 'not_in_this_phase' : 'forbidden']({})}</Paragraph>
      <p>
        <Link to={`/procedures/${procedure.id}`} className="button-link">
          {common.back}
        </Link>
      </p>
    </>
  );
}
