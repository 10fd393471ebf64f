import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { brokenConstraint } from '#db/broken-constraint';
import { partyOfOrganisation } from '#db/queries/parties';
import { selectLots } from '#db/queries/procedures';
import { insertConsortium } from '#db/queries/setup';
import { audience } from '~/domain/audiences/audience';
import { isRefusal, refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { consortiumRows } from '../setup/consortium-rows';
import { actForOrganisation } from './act-for-organisation.server';
import type { TakePartForm } from './registration-forms';

/**
 * An operator takes part: it leads a party, of itself alone or one that others join later by invitation. The person
 * who does so gets the party's first seat and keeps its list of people. The tender team sees the party in its register
 * with the organisation that leads it; who joins later stays within the party until the submission tells.
 * Refuses `organisation_takes_part` to an organisation that is lead or member of a party already,
 * `already_registered` to somebody who sits in one, and as `actForOrganisation` does. A repeated `id` is the same party.
 */
export async function requestParticipation(
  ctx: Ctx,
  procedureId: string,
  input: z.infer<typeof TakePartForm>,
): Promise<{ readonly consortiumId: string }> {
  const { id, organisationId, form, consortiumName, lotId: wanted } = input;
  const attempt = actForOrganisation(
    ctx,
    procedureId,
    'participation.request',
    organisationId,
    async (tx, { personId, personName, organisation }, { head, standing }) => {
      const party =
        standing.party?.consortiumId ?? (await partyOfOrganisation(tx, procedureId, organisation.id));
      if (party === id) refuse('already_registered', { same: 1 });
      if (standing.party) refuse('already_registered');
      if (party) refuse('organisation_takes_part');
      const lots = await selectLots(tx, procedureId);
      const lotIds = [...new Set(wanted)];
      if (!lotIds.every((lotId) => lots.some((lot) => lot.id === lotId))) refuse('lot_not_in_procedure');
      if (lots.length > 0 && lotIds.length === 0) refuse('invalid', {}, [{ field: 'lotId', code: 'choice' }]);
      const name = form === 'together' ? consortiumName : organisation.name;
      const of = { organisationName: organisation.name };
      await insertConsortium(
        tx,
        consortiumRows(
          { id, procedureId, now: head.now },
          {
            ...{ name, lotIds },
            members: [{ ...of, organisationId: organisation.id, role: 'group_lead' }],
            people: [{ ...of, personId, personName, lead: true }],
          },
        ),
      );
      return {
        type: 'participant.registered',
        record: { id, name, form, lotIds, organisationId: organisation.id, personId },
        views: [
          {
            audience: audience('team', procedureId),
            type: 'participant.registered',
            data: { consortiumId: id },
          },
          {
            audience: audience('organisation', organisation.id),
            type: 'participation.registered',
            data: { consortiumId: id, name },
          },
          { audience: audience('person', personId), type: 'access_changed', data: {} },
        ],
        result: { consortiumId: id },
      };
    },
  );
  return attempt.catch((error: unknown) => {
    if (isRefusal(error) && error.code === 'already_registered' && error.params.same)
      return { consortiumId: id };
    if (brokenConstraint(error) !== 'consortium_pkey') throw error;
    // an old form, or somebody else's party: this is a new one
    return requestParticipation(ctx, procedureId, { ...input, id: randomUUID() });
  });
}
