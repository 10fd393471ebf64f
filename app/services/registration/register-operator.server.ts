import { brokenConstraint } from '#db/broken-constraint';
import { readAs } from '#db/client';
import { insertOnPlatform, ownMemberships, personName } from '#db/queries/registration';
import { insertOrganisation } from '#db/queries/setup';
import { audience } from '~/domain/audiences/audience';
import type { Ctx } from '../context.server';
import { change, PLATFORM } from '../ledger/change.server';
import type { RegistrationPayload } from './link-payloads';

const TAKEN = ['organisation_kvk_number', 'organisation_pkey'];

/**
 * Puts an operator on the platform with `personId` as its first administrator. `known`: somebody else's organisation
 * has this KvK number, and nothing was changed. Can be repeated: the ids are those of the link.
 */
export async function registerOperator(
  ctx: Ctx,
  personId: string,
  { organisationId: id, organisationName, kvkNumber, name }: RegistrationPayload,
): Promise<'registered' | 'known'> {
  const own = audience('organisation', id);
  try {
    await change(ctx, PLATFORM, async (tx) => {
      const known = await personName(tx, personId);
      const organisation = { id, kind: 'operator' as const, name: organisationName, kvkNumber };
      await insertOrganisation(tx, { ...organisation, audience: own });
      if (known === null)
        await insertOnPlatform.person(tx, { id: personId, name, audience: audience('person', personId) });
      await insertOnPlatform.membership(tx, {
        ...{ organisationId: id, personId, audience: own },
        ...{ personName: known ?? name, role: 'administrator' },
      });
      return {
        type: 'organisation.registered',
        record: { ...organisation, personId, name: known ?? name },
        views: [
          { audience: own, type: 'organisation.registered', data: { id } },
          { audience: audience('person', personId), type: 'access_changed', data: {} },
        ],
        result: undefined,
      };
    });
    return 'registered';
  } catch (error) {
    if (!TAKEN.includes(brokenConstraint(error) ?? '')) throw error;
    const mine = await readAs(ctx.database, personId, (tx) => ownMemberships(tx, personId));
    return mine.some((organisation) => organisation.kvkNumber === kvkNumber) ? 'registered' : 'known';
  }
}
