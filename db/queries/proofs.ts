import type { Tx } from '../client';
import { instantFromDatabase } from '../schema/columns';
import type { Instant } from '../../app/domain/instant';

/** A view with everything that shows its place in the ledger. */
export type ProvenView = {
  readonly id: string;
  readonly event: string;
  readonly audience: string;
  readonly at: Instant;
  readonly type: string;
  readonly data: unknown;
  readonly salt: string;
  readonly proof: unknown;
};

type Row = Omit<ProvenView, 'at' | 'data' | 'proof'> & { at: string; data: string; proof: string };

/** The view by which a release was published, to who may read it. */
export async function selectReleaseProof(
  tx: Tx,
  procedureId: string,
  releaseId: string,
): Promise<ProvenView | null> {
  const [row] = await tx.sql<Row[]>`
    select id, event_id as event, audience, at, type, data::text as data, salt, proof::text as proof
      from portal.event_view
     where chain_id = ${procedureId} and type = 'release.published' and data -> 'release' ->> 'id' = ${releaseId}`;
  if (!row) return null;
  const { at, data, proof, ...rest } = row;
  return {
    ...rest,
    at: instantFromDatabase(at),
    data: JSON.parse(data) as unknown,
    proof: JSON.parse(proof) as unknown,
  };
}
