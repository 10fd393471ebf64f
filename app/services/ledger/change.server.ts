import { randomBytes, randomUUID } from 'node:crypto';
import { openChange, type ChainHead, type Tx } from '#db/client';
import {
  appendEvent,
  enqueueReleaseNotice,
  freezeRecipients,
  type EventRow,
  type EventViewRow,
} from '#db/queries/ledger';
import { audience, type AudienceKey } from '~/domain/audiences/audience';
import type { Ctx } from '../context.server';
import { blind, commit, filler, LEAVES, link, proveInclusion, rootOf } from './commitment.server';

/** What an event tells one audience. `deliver`: freeze its recipients, keep account of each
 * delivery, and tell them by mail that there is something to read. */
export type View = {
  readonly audience: AudienceKey;
  readonly type: string;
  readonly data: unknown;
  readonly deliver?: boolean;
};

/** What a verb leaves behind: the event, and at least one view of it. A verb without them does not compile. */
export type Outcome<T> = {
  readonly type: string;
  /** The internal record, for auditors. */
  readonly record: unknown;
  readonly views: readonly [View, ...View[]];
  readonly result: T;
};

/** The chain of what belongs to no procedure. */
export const PLATFORM = '00000000-0000-0000-0000-000000000000';

const newSalt = (): string => randomBytes(32).toString('hex');

/**
 * The only way to write: locks the chain of `scope` (a procedure's id, or PLATFORM), lets the verb load,
 * decide and save, appends its event to the hash chain in the same transaction, and announces nothing
 * before the commit. `starting`: the chain begins with this very change. Refusals and failures of the verb roll
 * everything back.
 */
export async function change<T>(
  ctx: Ctx,
  scope: string,
  verb: (tx: Tx, head: ChainHead) => Promise<Outcome<T>>,
  { starting = false } = {},
): Promise<T> {
  const result = await openChange(
    ctx.database,
    ctx.personId,
    scope,
    ctx.receivedAt,
    async (tx, head) => {
      const outcome = await verb(tx, head);
      await append(tx, head, scope, ctx.personId, outcome);
      return outcome.result;
    },
    starting,
  );
  announce(ctx, scope);
  return result;
}

async function append(
  tx: Tx,
  head: ChainHead,
  scope: string,
  actor: string | null,
  outcome: Outcome<unknown>,
) {
  const { type, record, views } = outcome;
  if (views.length >= LEAVES) throw new RangeError(`${views.length} views of ${type}`);
  const [id, salt, seq, at] = [randomUUID(), newSalt(), head.seq + 1, head.now];
  const linkSalt = newSalt();
  const previous = blind(linkSalt, head.head);
  const rows = views.map((view, i): Omit<EventViewRow, 'proof'> => {
    const { audience: to, type: kind, data } = view;
    return {
      id: randomUUID(),
      event_id: id,
      chain_id: scope,
      audience: to,
      leaf: i + 1,
      at,
      type: kind,
      data,
      salt: newSalt(),
    };
  });
  const leaves = Array.from({ length: LEAVES }, (_, i) => {
    if (i === 0) return commit(salt, { id, chain: scope, seq, at, type, actor, record });
    const view = rows[i - 1];
    if (!view) return filler(salt, i);
    return commit(view.salt, {
      id: view.id,
      event: id,
      audience: view.audience,
      at,
      type: view.type,
      data: view.data,
    });
  });
  const hash = link(previous, rootOf(leaves));
  const event: EventRow = {
    ...{ id, chain_id: scope, audience: audience('auditors', scope), seq, at, type },
    ...{ actor_id: actor, record, salt, link_salt: linkSalt, leaves, hash },
  };
  const proven = rows.map((row) => ({ ...row, proof: proveInclusion(leaves, row.leaf, previous) }));
  await appendEvent(tx, event, proven);
  for (const [i, view] of views.entries()) {
    if (!view.deliver) continue;
    await freezeRecipients(tx, proven[i]!);
    await enqueueReleaseNotice(tx, rows[i]!.id, scope);
  }
}

/**
 * Wakes every node's dispatcher after the commit. Outside the transaction, because a NOTIFY inside would
 * make all commits of the server queue for one lock; if it is lost, the dispatchers' own look-out finds the event.
 */
function announce(ctx: Ctx, scope: string): void {
  ctx.database.sql.notify('portal_committed', scope).catch(() => undefined);
}
