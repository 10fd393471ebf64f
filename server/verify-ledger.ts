import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { connect } from '#db/client';
import { PLATFORM } from '~/services/ledger/change.server';
import { verifyProofFile } from '~/services/ledger/proof-file.server';
import { verifyChain, type Verdict } from '~/services/ledger/verify-chain.server';

const USAGE = `verify-ledger <procedure id | platform> [--head <hash>]
verify-ledger --proof <file>

Recomputes a chain of the ledger. --head: a head that was written down earlier; it must still be in the chain.
--proof: checks a proof that a reader kept, without a database; prints the event's hash, to be used as --head.
Reads DATABASE_URL or MIGRATION_DATABASE_URL. Exit code: 0 whole, 1 broken, 2 could not be verified.`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What was asked, or null if it makes no sense. */
function readArguments(args: readonly string[]) {
  const { positionals, values } = parseArgs({
    args: [...args],
    options: { head: { type: 'string' } },
    allowPositionals: true,
  });
  const [named, ...rest] = positionals;
  const chainId = named === 'platform' ? PLATFORM : named?.toLowerCase();
  const head = values.head?.toLowerCase();
  const url = process.env.DATABASE_URL || process.env.MIGRATION_DATABASE_URL;
  if (!chainId || !UUID.test(chainId) || rest.length > 0 || !url) return null;
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) return null;
  return { chainId, head, url };
}

function report(verdict: Verdict): number {
  if (verdict.kind === 'unknown') {
    console.error('There is no such chain.');
    return 2;
  }
  if (verdict.kind === 'whole') {
    console.log(`Whole: ${verdict.events} events, head ${verdict.head}`);
    return 0;
  }
  const { event, problem } = verdict.fault;
  console.log(
    event ? `Broken at event ${event.seq} (${event.type}, ${event.id}): ${problem}.` : `Broken: ${problem}.`,
  );
  return 1;
}

async function checkProof(file: string): Promise<number> {
  const proven = verifyProofFile(await readFile(file, 'utf8'));
  console.log(
    proven
      ? `Proven. Procedure ${proven.procedure}, event hash ${proven.hash}`
      : 'Not proven: the file was changed.',
  );
  return proven ? 0 : 1;
}

async function main(args: readonly string[]): Promise<number> {
  if (args.length === 2 && args[0] === '--proof') return checkProof(args[1]!);
  const asked = readArguments(args);
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const database = connect(asked.url, 1);
  try {
    return report(await verifyChain(database, asked.chainId, asked.head));
  } finally {
    await database.close();
  }
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  return 2;
});
