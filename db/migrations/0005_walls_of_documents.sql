alter table portal.document force row level security;
--> statement-breakpoint
alter table portal.document_update force row level security;
--> statement-breakpoint
alter table portal.document_snapshot force row level security;
--> statement-breakpoint
alter table portal.document_author force row level security;
--> statement-breakpoint
alter table portal.document_comment force row level security;
--> statement-breakpoint
-- Adds to the log what several people typed in several documents, in one statement and one commit; returns per
-- entry '' (stored) or why not. The wall stands here, not in a server's memory: who may not write at this very
-- instant, or uses the name of another writer, or writes in a frozen document, stores nothing.
-- The shared lock lets a freeze wait for what is on its way, and what comes after it find the document frozen.
create function portal.store_updates(documents uuid[], people uuid[], clients bigint[], updates text[])
  returns text[] language plpgsql security definer set search_path = '' as $$
declare verdicts text[];
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(d::text, 727002))
    from (select distinct unnest(documents) as d) as each;
  with entry as (
    select * from unnest(documents, people, clients, updates) with ordinality as e (document_id, person_id, client_id, data, n)
  ), allowed as (
    select p.document_id, p.person_id, d.procedure_id, d.audience
      from (select distinct document_id, person_id from entry) p
      join portal.document d on d.id = p.document_id and d.frozen_at is null
     -- who only watches a room writes nowhere in it: a party to it, or of the buyer's team.
     -- "offset 0" looks two people up; joined, the view would be read for everybody in the portal
     where exists (
       select from (select m.recipient from portal.audience_member m
                     where m.audience = d.writers and m.person_id = p.person_id offset 0) as w
        where w.recipient or exists (
          select from portal.audience_member t where t.recipient
             and t.audience = 'team:' || d.procedure_id and t.person_id = p.person_id offset 0))
  ), claimed as (
    insert into portal.document_author (document_id, client_id, procedure_id, audience, person_id, at)
    select distinct on (document_id, client_id) document_id, client_id, procedure_id, 'auditors:' || procedure_id,
           person_id, clock_timestamp()
      from entry join allowed using (document_id, person_id)
     where client_id is not null and not exists (select from portal.document_author a
                        where a.document_id = entry.document_id and a.client_id = entry.client_id)
    on conflict do nothing
    returning document_id, client_id, person_id
  ), verdict as (
    select n, document_id, data, a.procedure_id, a.audience, case
        when a.audience is null then 'no_access'
        when e.client_id is not null and not exists (
          select from (table claimed union all select w.document_id, w.client_id, w.person_id from portal.document_author w
                        where w.document_id = e.document_id and w.client_id = e.client_id) as c
           where c.document_id = e.document_id and c.client_id = e.client_id and c.person_id = e.person_id)
          then 'foreign_author' else '' end as refused
      from entry e left join allowed a using (document_id, person_id)
  ), stored as (
    insert into portal.document_update (document_id, id, procedure_id, audience, at, data)
    select document_id, gen_random_uuid(), procedure_id, audience, clock_timestamp(), decode(data, 'base64')
      from verdict where refused = ''
  )
  select array_agg(refused order by n) into verdicts from verdict;
  return verdicts;
end $$;
--> statement-breakpoint
-- Inside a change: waits for what is being typed in a document, and keeps it out until the change is done.
create function portal.hold_document(document uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtextextended(document::text, 727002))
$$;
--> statement-breakpoint
revoke execute on function portal.store_updates(uuid[], uuid[], bigint[], text[]), portal.hold_document(uuid) from public;
--> statement-breakpoint
grant usage on schema portal to portal_scribe;
--> statement-breakpoint
grant select on portal.document, portal.document_update, portal.document_snapshot, portal.document_author,
  portal.document_comment to portal_actor, portal_verb;
--> statement-breakpoint
grant insert, update on portal.document to portal_verb;
--> statement-breakpoint
grant update on portal.procedure to portal_verb;
--> statement-breakpoint
grant insert on portal.document_comment to portal_verb;
--> statement-breakpoint
grant select on portal.document to portal_scribe;
--> statement-breakpoint
set local role portal_walls;
--> statement-breakpoint
grant select on portal.audience_member to portal_scribe;
--> statement-breakpoint
reset role;
--> statement-breakpoint
grant select, insert, delete on portal.document_update to portal_scribe;
--> statement-breakpoint
grant select, insert, update on portal.document_snapshot to portal_scribe;
--> statement-breakpoint
grant select, insert on portal.document_author to portal_scribe;
--> statement-breakpoint
grant execute on function portal.hold_document(uuid) to portal_verb;
--> statement-breakpoint
grant execute on function portal.store_updates(uuid[], uuid[], bigint[], text[]) to portal_login;
--> statement-breakpoint
grant create on schema portal to portal_scribe;
--> statement-breakpoint
alter function portal.store_updates(uuid[], uuid[], bigint[], text[]) owner to portal_scribe;
--> statement-breakpoint
revoke create on schema portal from portal_scribe;
