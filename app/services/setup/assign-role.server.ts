import { insertRole } from '#db/queries/setup';
import { audience } from '~/domain/audiences/audience';
import type { ProcedureRole } from '~/domain/people/role';
import type { Ctx } from '../context.server';
import { change } from '../ledger/change.server';

/** Gives a person a role in a procedure while it is being set up; later the tender lead invites. */
export function assignRole(
  ctx: Ctx,
  procedureId: string,
  input: {
    readonly personId: string;
    readonly personName: string;
    readonly organisationName: string;
    readonly role: ProcedureRole;
  },
): Promise<void> {
  return change(ctx, procedureId, async (tx) => {
    await insertRole(tx, { procedureId, audience: audience('team', procedureId), ...input });
    const { personId, role } = input;
    return {
      type: 'access.granted',
      record: { personId, role },
      views: [
        { audience: audience('team', procedureId), type: 'access.granted', data: { role } },
        { audience: audience('person', personId), type: 'access_changed', data: {} },
      ],
      result: undefined,
    };
  });
}
