import { readAs } from '#db/client';
import { consortiumPeopleOf, rosterOf } from '#db/queries/people';
import type { ProcedureRole } from '~/domain/people/role';
import type { Ctx } from '../context.server';
import { isId } from '../procedures/act.server';

type Listed = { readonly personId: string; readonly personName: string; readonly organisationName: string };

export type PeopleList = {
  /** The buyer's side, for its own people and the auditors; empty for everybody else. */
  readonly roster: readonly (Listed & { readonly role: ProcedureRole; readonly mayRevoke: boolean })[];
  readonly mayInviteToRole: boolean;
  /** The consortium that I sit in, if any. */
  readonly consortium: {
    readonly id: string;
    readonly name: string;
    readonly people: readonly (Listed & { readonly lead: boolean; readonly mayRemove: boolean })[];
    readonly mayInvite: boolean;
  } | null;
};

const NOBODY: PeopleList = { roster: [], mayInviteToRole: false, consortium: null };

/** The people of a procedure that are mine to see, each with what I may do. */
export async function listPeople(ctx: Ctx, procedureId: string): Promise<PeopleList> {
  if (!isId(procedureId)) return NOBODY;
  const [roster, seats] = await readAs(ctx.database, ctx.personId, async (tx) => [
    await rosterOf(tx, procedureId),
    await consortiumPeopleOf(tx, procedureId),
  ]);
  const me = ctx.personId;
  const tenderLead = roster.some((r) => r.personId === me && r.role === 'tender_lead');
  const keeper = seats.some((s) => s.personId === me && s.lead);
  const leads = seats.filter((s) => s.lead).length;
  const people = seats.map(({ personId, personName, organisationName, lead }) => {
    return { personId, personName, organisationName, lead, mayRemove: keeper && !(lead && leads === 1) };
  });
  const [seat] = seats;
  return {
    roster: roster.map((entry) => ({ ...entry, mayRevoke: tenderLead && entry.personId !== me })),
    mayInviteToRole: tenderLead,
    consortium: seat ? { id: seat.consortiumId, name: seat.consortiumName, people, mayInvite: keeper } : null,
  };
}
