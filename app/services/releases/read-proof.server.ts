import { readAs } from '#db/client';
import { selectReleaseProof } from '#db/queries/proofs';
import { refuse } from '~/domain/refusal';
import type { Ctx } from '../context.server';
import { PROOF_FORM, type ProofFile } from '../ledger/proof-file.server';
import { isId } from '../procedures/act.server';

/**
 * What a reader can keep as evidence of a release: its words, instant and audience, and the proof that the
 * ledger holds exactly these. It says nothing of any other event. Refuses `not_found`.
 */
export async function readProof(ctx: Ctx, procedureId: string, releaseId: string): Promise<ProofFile> {
  if (!isId(procedureId) || !isId(releaseId)) refuse('not_found');
  const found = await readAs(ctx.database, ctx.personId, (tx) =>
    selectReleaseProof(tx, procedureId, releaseId),
  );
  const { salt, proof, ...view } = found ?? refuse('not_found');
  return { form: PROOF_FORM, procedure: procedureId, view, salt, proof: proof as ProofFile['proof'] };
}
