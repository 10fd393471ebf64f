import type { Tx } from '../client';

/** An event row as `portal.append_event` takes it. */
export type EventRow = {
  readonly id: string;
  readonly chain_id: string;
  readonly audience: string;
  readonly seq: number;
  readonly at: string;
  readonly type: string;
  readonly actor_id: string | null;
  readonly record: unknown;
  readonly salt: string;
  readonly link_salt: string;
  readonly leaves: readonly string[];
  readonly hash: string;
};

/** A view row as `portal.append_event` takes it. */
export type EventViewRow = {
  readonly id: string;
  readonly event_id: string;
  readonly chain_id: string;
  readonly audience: string;
  readonly leaf: number;
  readonly at: string;
  readonly type: string;
  readonly data: unknown;
  readonly salt: string;
  readonly proof: unknown;
};

/** Appends an event with its views and moves the chain's head. */
export async function appendEvent(tx: Tx, event: EventRow, views: readonly EventViewRow[]): Promise<void> {
  await tx.sql`select portal.append_event(${JSON.stringify(event)}::jsonb, ${JSON.stringify(views)}::jsonb)`;
}

/**
 * Freezes the recipients of a view: everyone who is a party to its audience at this moment, with the names
 * they go by now. Later changes of membership change nothing in it.
 */
export async function freezeRecipients(tx: Tx, view: EventViewRow): Promise<number> {
  const { count } = await tx.sql`
    insert into portal.delivery
      (view_id, person_id, procedure_id, audience, person_name, party_name, available_at)
    select distinct on (m.person_id) ${view.id}::uuid, m.person_id, ${view.chain_id}::uuid,
           'team:' || ${view.chain_id}::text, p.person_name, c.name, ${view.at}::timestamptz
      from portal.audience_member m
      join portal.consortium_person p on p.person_id = m.person_id and p.procedure_id = ${view.chain_id}
      join portal.consortium c on c.id = p.consortium_id
     where m.audience = ${view.audience} and m.recipient
     order by m.person_id, c.name`;
  return count;
}

/** Queues the mails about a release, for when it has reached the screens. */
export async function enqueueReleaseNotice(tx: Tx, viewId: string, procedureId: string): Promise<void> {
  const payload = JSON.stringify({ viewId, procedureId });
  await tx.sql`select portal.enqueue('release-notice', ${payload}::json, '5 seconds')`;
}
