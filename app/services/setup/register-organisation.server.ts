import { insertOrganisation } from '#db/queries/setup';
import { audience } from '~/domain/audiences/audience';
import type { Ctx } from '../context.server';
import { change, PLATFORM } from '../ledger/change.server';

export type NewOrganisation = {
  readonly kind: 'operator' | 'buyer' | 'council_body' | 'oversight';
  readonly name: string;
  /** Eight digits; operators have one. */
  readonly kvkNumber: string | null;
};

/** Puts an organisation on the platform; its row is its own people's to read. */
export function registerOrganisation(ctx: Ctx, input: NewOrganisation): Promise<{ readonly id: string }> {
  const id = crypto.randomUUID();
  return change(ctx, PLATFORM, async (tx) => {
    await insertOrganisation(tx, { id, audience: audience('organisation', id), ...input });
    return {
      type: 'organisation.registered',
      record: { id, ...input },
      views: [{ audience: audience('organisation', id), type: 'organisation.registered', data: { id } }],
      result: { id },
    };
  });
}
