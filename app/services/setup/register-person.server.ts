import { insertPerson } from '#db/queries/setup';
import { audience } from '~/domain/audiences/audience';
import type { Ctx } from '../context.server';
import { change, PLATFORM } from '../ledger/change.server';

/** Puts a person on the platform, as a member of one organisation. `id` is also the credential's. */
export function registerPerson(
  ctx: Ctx,
  input: {
    readonly id: string;
    readonly name: string;
    readonly organisationId: string;
    readonly role: 'administrator' | 'member';
  },
): Promise<void> {
  const { id, name, organisationId, role } = input;
  return change(ctx, PLATFORM, async (tx) => {
    await insertPerson(
      tx,
      { id, name, audience: audience('person', id) },
      {
        personId: id,
        personName: name,
        organisationId,
        role,
        audience: audience('organisation', organisationId),
      },
    );
    return {
      type: 'person.joined',
      record: { id, name, organisationId, role },
      views: [{ audience: audience('person', id), type: 'person.joined', data: {} }],
      result: undefined,
    };
  });
}
