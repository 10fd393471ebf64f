import { readAs, type ChainHead, type Tx } from '#db/client';
import { sidesOf } from '#db/queries/people';
import { ownMemberships, personName } from '#db/queries/registration';
import { loadStanding, type Standing } from '#db/queries/standing';
import { authorize } from '~/domain/procedures/phase';
import type { Action } from '~/domain/procedures/template';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { change, type Outcome } from '../ledger/change.server';
import { isId } from '../procedures/act.server';

/** For whom somebody acts, and who they are. */
export type Agent = {
  readonly personId: string;
  readonly personName: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly kvkNumber: string };
};

/**
 * The operator for which the reader acts: the one that was chosen, or the only one. Refuses `not_administrator` to
 * who administers none, `role_conflict` to the buyer's side (a person is on one side only, roles.md), and `invalid`
 * without a choice among several.
 */
export async function agentOf(ctx: Ctx, organisationId: string | null): Promise<Agent> {
  const personId = ctx.personId ?? refuse('sign_in_required');
  const [own, sides, name] = await readAs(ctx.database, personId, (tx) =>
    Promise.all([ownMemberships(tx, personId), sidesOf(tx, personId), personName(tx, personId)]),
  );
  if (sides.includes('buyer')) refuse('role_conflict', { held: 'buyer' });
  const administered = own.filter(({ kind, role }) => kind === 'operator' && role === 'administrator');
  if (administered.length === 0 || name === null) refuse('not_administrator');
  const chosen = organisationId
    ? administered.find(({ id }) => id === organisationId)
    : administered.length === 1
      ? administered[0]
      : undefined;
  if (!chosen) refuse('invalid', {}, [{ field: 'organisationId', code: 'choice' }]);
  const { id, name: organisationName, kvkNumber } = chosen;
  return { personId, personName: name, organisation: { id, name: organisationName, kvkNumber: kvkNumber! } };
}

/**
 * A change of a procedure by an administrator of an operator, who needs no part in it: locks, loads what the person
 * is there, and authorizes by the phase's table before the verb runs. Refuses as `agentOf` and `authorize` do.
 */
export async function actForOrganisation<T>(
  ctx: Ctx,
  procedureId: string,
  action: Action,
  organisationId: string | null,
  verb: (tx: Tx, agent: Agent, at: { head: ChainHead; standing: Standing }) => Promise<Outcome<T>>,
): Promise<T> {
  const agent = await agentOf(ctx, organisationId);
  if (!isId(procedureId)) refuse('not_found');
  return change(ctx, procedureId, async (tx, head) => {
    const standing = await loadStanding(tx, procedureId, agent.personId);
    if (!standing) refuse('not_found');
    authorize(action, [...standing.roles, 'operator'], standing.procedure);
    return verb(tx, agent, { head, standing });
  });
}
