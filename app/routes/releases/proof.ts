import type { LoaderFunctionArgs } from '@remix-run/node';
import { refusalResponse } from '~/http.server';
import { readProof } from '~/services/releases/read-proof.server';
import { requireSession } from '~/session.server';

/** The proof of a release as a file to keep. */
export async function loader(args: LoaderFunctionArgs) {
  const { ctx } = await requireSession(args);
  const { procedureId, releaseId } = args.params as { procedureId: string; releaseId: string };
  const proof = await readProof(ctx, procedureId, releaseId).catch((error: unknown) => {
    throw refusalResponse(error);
  });
  return new Response(JSON.stringify(proof, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="bewijs-${releaseId}.json"`,
    },
  });
}
