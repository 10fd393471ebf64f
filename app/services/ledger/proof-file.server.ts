import { z } from 'zod';
import { toInstant } from '~/domain/instant';
import { verifyInclusion, type InclusionProof, type ViewRecord } from './commitment.server';

export const PROOF_FORM = 'gelijkspraak/1';

/** The file that a reader downloads as evidence (docs/decisions/0001-ledger.md). */
export type ProofFile = {
  readonly form: typeof PROOF_FORM;
  readonly procedure: string;
  readonly view: ViewRecord;
  readonly salt: string;
  readonly proof: InclusionProof;
};

const digest = z.string().regex(/^[0-9a-f]{64}$/);
const File = z.object({
  form: z.literal(PROOF_FORM),
  procedure: z.uuid(),
  view: z.object({
    id: z.uuid(),
    event: z.uuid(),
    audience: z.string(),
    at: z.string().transform(toInstant),
    type: z.string(),
    data: z.unknown(),
  }),
  salt: digest,
  proof: z.object({
    leaf: z.number().int().min(1).max(7),
    siblings: z.tuple([digest, digest, digest]),
    previous: digest,
    hash: digest,
  }),
});

/**
 * Checks a proof file without any database: the event's hash if the file is what that event committed to, else
 * null. Whether that hash stands in the procedure's chain is for `verify-ledger <procedure> --head <hash>`.
 */
export function verifyProofFile(text: string): { readonly hash: string; readonly procedure: string } | null {
  try {
    const { procedure, view, salt, proof } = File.parse(JSON.parse(text));
    const { data = null, ...rest } = view;
    return verifyInclusion(salt, { ...rest, data }, proof) ? { hash: proof.hash, procedure } : null;
  } catch {
    return null;
  }
}
