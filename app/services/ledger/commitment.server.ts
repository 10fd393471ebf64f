import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Instant } from '~/domain/instant';

/**
 * The form of the ledger, version 1 (docs/decisions/0001-ledger.md). It can never change for events that exist.
 * An event has eight leaves: its internal record, its views, and fillers, so that a proof tells nothing about
 * how many audiences there were. Root of the eight; hash over the root and the hash before.
 */
export const LEAVES = 8;
export const GENESIS = '0'.repeat(64);

const sha256 = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('hex');

/** Canonical JSON (RFC 8785). Refuses (TypeError) what is not JSON. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not JSON');
  return text;
}

/** A salted commitment: SHA-256 over the canonical JSON (RFC 8785) of the salt and what is committed to. */
export const commit = (salt: string, value: unknown): string =>
  sha256('gelijkspraak/1/leaf', canonical({ salt, value }));

/** What the leaf of a view commits to; leaf 0 commits to `{id, chain, seq, at, type, actor, record}`. */
export type ViewRecord = {
  readonly id: string;
  readonly event: string;
  readonly audience: string;
  readonly at: Instant;
  readonly type: string;
  readonly data: unknown;
};

/** The leaf that fills an unused place; only who holds the event's salt can tell it from a view's. */
export const filler = (salt: string, index: number): string => commit(salt, { filler: index });

const node = (left: string, right: string): string => sha256('gelijkspraak/1/node', left, right);

const level = (nodes: readonly string[]): string[] =>
  nodes.flatMap((left, i) => (i % 2 === 0 ? [node(left, nodes[i + 1]!)] : []));

/** Merkle root of exactly eight leaves. */
export function rootOf(leaves: readonly string[]): string {
  if (leaves.length !== LEAVES) throw new RangeError(`${leaves.length} leaves`);
  return level(level(level(leaves)))[0]!;
}

/**
 * The hash before, blinded by a salt of the event's own. Whoever holds proofs of two events could otherwise see
 * whether anything happened in between, and so what others do.
 */
export const blind = (linkSalt: string, previousHash: string): string =>
  sha256('gelijkspraak/1/blind', linkSalt, previousHash);

/** The event's hash, and the chain's new head; `previous` is the blinded hash before. */
export const link = (previous: string, root: string): string => sha256('gelijkspraak/1/link', previous, root);

/** Shows that a view stands in the event with this hash, without telling anything of its other leaves. */
export type InclusionProof = {
  readonly leaf: number;
  readonly siblings: readonly [string, string, string];
  readonly previous: string;
  readonly hash: string;
};

/** The proof for the leaf at `index` (1 to 7) of an event. */
export function proveInclusion(leaves: readonly string[], index: number, previous: string): InclusionProof {
  const second = level(leaves);
  const third = level(second);
  return {
    leaf: index,
    siblings: [leaves[index ^ 1]!, second[(index >> 1) ^ 1]!, third[(index >> 2) ^ 1]!],
    previous,
    hash: link(previous, rootOf(leaves)),
  };
}

/** True if the salted view is what the event with `proof.hash` committed to. */
export function verifyInclusion(salt: string, view: ViewRecord, proof: InclusionProof): boolean {
  const root = proof.siblings.reduce(
    (hash, sibling, depth) => ((proof.leaf >> depth) & 1 ? node(sibling, hash) : node(hash, sibling)),
    commit(salt, view),
  );
  return link(proof.previous, root) === proof.hash;
}
