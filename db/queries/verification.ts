import type { Tx } from '../client';
import type { Instant } from '../../app/domain/instant';

/** A view as the ledger keeps it. */
type StoredView = {
  readonly id: string;
  readonly audience: string;
  readonly leaf: number;
  readonly at: Instant;
  readonly type: string;
  readonly data: unknown;
  readonly salt: string;
  readonly proof: unknown;
};

/** An event as the ledger keeps it, with its views in the order of their leaves. */
export type StoredEvent = {
  readonly id: string;
  readonly audience: string;
  readonly seq: number;
  readonly at: Instant;
  readonly type: string;
  readonly actor: string | null;
  readonly record: unknown;
  readonly salt: string;
  readonly linkSalt: string;
  readonly leaves: readonly string[];
  readonly hash: string;
  readonly views: readonly StoredView[];
};

export type StoredHead = {
  readonly audience: string;
  readonly seq: number;
  readonly head: string;
  readonly at: Instant;
};

// Nothing here refuses a form that the ledger never writes: who verifies must be able to read what somebody broke.
const AT = `to_char(at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;

/** The head row of the chain under inspection; null if there is none. */
export async function storedHead(tx: Tx, chainId: string): Promise<StoredHead | null> {
  type Row = Omit<StoredHead, 'seq'> & { seq: string };
  const [row] = await tx.sql.unsafe<Row[]>(
    `select audience, seq, head, ${AT} from portal.chain where id = $1`,
    [chainId],
  );
  return row ? { ...row, seq: Number(row.seq) } : null;
}

/** All events of the chain under inspection, in order, `page` at a time: a long chain need not fit in memory. */
export async function* storedEvents(tx: Tx, chainId: string, page = 500): AsyncGenerator<StoredEvent> {
  type Row = Omit<StoredEvent, 'seq' | 'record' | 'views'> & { seq: string; record: string };
  let after = String(Number.MIN_SAFE_INTEGER);
  for (;;) {
    const rows = await tx.sql.unsafe<Row[]>(
      `select id, audience, seq, ${AT}, type, actor_id as actor, record::text as record, salt,
              link_salt as "linkSalt", leaves, hash
         from portal.event where chain_id = $1 and seq > $2 order by seq limit ${page}`,
      [chainId, after],
    );
    const views = await viewsOf(
      tx,
      rows.map((row) => row.id),
    );
    for (const row of rows) {
      const record = JSON.parse(row.record) as unknown;
      yield { ...row, seq: Number(row.seq), record, views: views.get(row.id) ?? [] };
    }
    if (rows.length < page) return;
    after = rows.at(-1)!.seq;
  }
}

async function viewsOf(tx: Tx, events: readonly string[]): Promise<ReadonlyMap<string, StoredView[]>> {
  type Row = Omit<StoredView, 'data' | 'proof'> & { event: string; data: string; proof: string };
  const rows = await tx.sql.unsafe<Row[]>(
    `select event_id as event, id, audience, leaf, ${AT}, type, data::text as data, salt, proof::text as proof
       from portal.event_view where event_id = any($1) order by event_id, leaf`,
    [[...events]],
  );
  const views = new Map<string, StoredView[]>();
  for (const { event, data, proof, ...view } of rows) {
    const read = { ...view, data: JSON.parse(data) as unknown, proof: JSON.parse(proof) as unknown };
    views.set(event, [...(views.get(event) ?? []), read]);
  }
  return views;
}

/** A view of this chain whose event is not in it, if there is one. */
export async function strayView(tx: Tx, chainId: string): Promise<{ id: string; eventId: string } | null> {
  const [row] = await tx.sql<{ id: string; eventId: string }[]>`
    select id, event_id as "eventId" from portal.event_view v
     where chain_id = ${chainId} and not exists (select from portal.event e where e.id = v.event_id) limit 1`;
  return row ?? null;
}
