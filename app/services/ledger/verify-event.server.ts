import type { StoredEvent } from '#db/queries/verification';
import type { Instant } from '~/domain/instant';
import { blind, canonical, commit, filler, LEAVES, link, proveInclusion, rootOf } from './commitment.server';

/** The event before; `at` is null before the first. */
export type Predecessor = { readonly seq: number; readonly hash: string; readonly at: Instant | null };

/** What is wrong with a stored event of a chain, in words; null if it is exactly what its hash commits to. */
export function problemOf(event: StoredEvent, chain: string, before: Predecessor): string | null {
  return (
    problemOfPlace(event, chain, before) ?? problemOfLeaves(event, chain) ?? problemOfHash(event, before)
  );
}

function problemOfPlace(
  { seq, at, audience }: StoredEvent,
  chain: string,
  before: Predecessor,
): string | null {
  if (seq !== before.seq + 1) return `it follows event ${before.seq}: what came between is missing`;
  if (before.at !== null && at <= before.at) return `its time ${at} is not after that of event ${before.seq}`;
  return audience === `auditors:${chain}` ? null : `it is shown to ${audience}`;
}

/** The record, the views, and fillers in all other places: a view too few or too many shows as a wrong leaf. */
function problemOfLeaves(event: StoredEvent, chain: string): string | null {
  const { id, seq, at, type, actor, record, salt, leaves, views } = event;
  if (leaves.length !== LEAVES) return `it has ${leaves.length} leaves instead of ${LEAVES}`;
  if (leaves[0] !== commit(salt, { id, chain, seq, at, type, actor, record })) {
    return 'its record was changed (or its number, time, type, actor or salt)';
  }
  const misplaced = views.find((view, i) => view.leaf !== i + 1);
  if (views.length === 0) return 'it has no views';
  for (let leaf = 1; leaf < LEAVES; leaf += 1) {
    const view = views.find((v) => v.leaf === leaf);
    const isFiller = leaves[leaf] === filler(salt, leaf);
    if (!view && !isFiller) return `its view at leaf ${leaf} is missing`;
    if (!view) continue;
    if (isFiller) return `view ${view.id} at leaf ${leaf} was added`;
    const { id: viewId, audience, at: viewAt, type: viewType, data } = view;
    const committed = { id: viewId, event: id, audience, at: viewAt, type: viewType, data };
    if (leaves[leaf] !== commit(view.salt, committed)) {
      return `view ${viewId} at leaf ${leaf} was changed (its audience, type, data, time or salt)`;
    }
  }
  return misplaced ? `view ${misplaced.id} stands at leaf ${misplaced.leaf}` : null;
}

function problemOfHash({ leaves, linkSalt, hash, views }: StoredEvent, before: Predecessor): string | null {
  const previous = blind(linkSalt, before.hash);
  if (hash !== link(previous, rootOf(leaves))) {
    return `its hash does not follow from its leaves and the hash of event ${before.seq}: one of the two was rewritten`;
  }
  const wrong = views.find((v) => canonical(v.proof) !== canonical(proveInclusion(leaves, v.leaf, previous)));
  return wrong ? `the proof of view ${wrong.id} was changed` : null;
}
