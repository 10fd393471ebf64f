import { brokenConstraint } from '#db/broken-constraint';
import { readAs } from '#db/client';
import { sidesOf } from '#db/queries/people';
import { insertOnPlatform, organisationByKvk, personName } from '#db/queries/registration';
import { spendToken } from '#db/queries/tokens';
import { audience } from '~/domain/audiences/audience';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { change, PLATFORM } from '../ledger/change.server';
import type { Services } from '../load-context.server';
import { enqueueJoinedMail } from './enqueue-link-mail';
import { findLink } from './find-link.server';
import { administeredByKvk } from './join-request.server';
import { joinRequestPayload } from './link-payloads';

/**
 * An administrator lets somebody into the organisation who asked for it. False if the link is gone. Refuses
 * `not_administrator` to who does not administer that very organisation, and `role_conflict` for somebody who
 * stands on the buyer's side by now. The link is used up last: a repetition changes nothing.
 */
export async function admitColleague(
  ctx: Ctx,
  services: Pick<Services, 'database'>,
  token: string,
  { administrator }: { readonly administrator: boolean },
): Promise<boolean> {
  const actor = ctx.personId ?? refuse('sign_in_required');
  const open = await findLink(services, 'join_request', joinRequestPayload, token);
  if (!open) return false;
  const { personId, name, kvkNumber } = open.payload;
  if (!(await administeredByKvk(ctx, actor, kvkNumber))) refuse('not_administrator');
  const sides = await readAs(ctx.database, personId, (tx) => sidesOf(tx, personId));
  if (sides.includes('buyer')) refuse('role_conflict', { held: 'buyer' });

  await change(ctx, PLATFORM, async (tx) => {
    const { id, members } = (await organisationByKvk(tx, kvkNumber))!;
    // judged again under the lock: what was read before may be over
    if (!members.some((m) => m.personId === actor && m.role === 'administrator')) refuse('not_administrator');
    const known = await personName(tx, personId);
    if (known === null)
      await insertOnPlatform.person(tx, { id: personId, name, audience: audience('person', personId) });
    const role = administrator ? 'administrator' : 'member';
    const row = { organisationId: id, personId, personName: known ?? name, role } as const;
    await insertOnPlatform.membership(tx, { ...row, audience: audience('organisation', id) });
    await enqueueJoinedMail(tx, { personId });
    return {
      type: 'person.joined',
      record: row,
      views: [
        { audience: audience('organisation', id), type: 'person.joined', data: { name: row.personName } },
        { audience: audience('person', personId), type: 'access_changed', data: {} },
      ],
      result: undefined,
    };
  }).catch((error: unknown) => {
    if (brokenConstraint(error) !== 'membership_organisation_id_person_id_pk') throw error;
  });
  await spendToken(services.database.auth, open.hash);
  return true;
}
