-- The chain of what belongs to no procedure begins here.
insert into portal.chain (id, audience, seq, head, at)
  values ('00000000-0000-0000-0000-000000000000', 'auditors:00000000-0000-0000-0000-000000000000', 0, repeat('0', 64), now());
--> statement-breakpoint
-- No portal table shows its rows to its owner either.
do $$
declare name text;
begin
  for name in select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'portal' loop
    execute 'alter table ' || name || ' force row level security';
  end loop;
end $$;
--> statement-breakpoint
revoke all on schema portal, auth from public;
--> statement-breakpoint
grant usage on schema portal to portal_actor, portal_verb, portal_walls, portal_dispatcher, portal_stamper;
--> statement-breakpoint
grant usage on schema auth to portal_login;
--> statement-breakpoint
grant select, insert, update, delete on all tables in schema auth to portal_login;
--> statement-breakpoint
-- Who belongs to which audience: the one definition. `recipient`: what is released to the audience is
-- delivered to this person, as a party to it; the others may read along (the buyer's side, the watchers).
create view portal.audience_member (audience, person_id, recipient) as
  select 'public'::text, p.id, false from portal.person p
  union all
  select 'person:' || p.id, p.id, true from portal.person p
  union all
  select 'organisation:' || m.organisation_id, m.person_id, true from portal.membership m
  union all
  select 'council:' || m.organisation_id, m.person_id, true
    from portal.membership m join portal.organisation o on o.id = m.organisation_id where o.kind = 'council_body'
  union all
  select 'operators', m.person_id, true
    from portal.membership m join portal.organisation o on o.id = m.organisation_id where o.kind = 'operator'
  union all
  select 'consortium:' || c.consortium_id, c.person_id, true from portal.consortium_person c
  union all
  select 'participants:' || c.procedure_id, c.person_id, true from portal.consortium_person c
  union all
  select 'lot:' || i.lot_id, c.person_id, true
    from portal.consortium_person c join portal.lot_interest i on i.consortium_id = c.consortium_id
  union all
  select 'asker:' || a.question_id, c.person_id, true
    from portal.consortium_person c join portal.question_asker a on a.consortium_id = c.consortium_id
  union all
  select 'party:' || c.consortium_id, c.person_id, true from portal.consortium_person c
  union all
  select 'party:' || c.id, r.person_id, false
    from portal.procedure_role r join portal.consortium c on c.procedure_id = r.procedure_id
    where r.role in ('tender_lead', 'moderator')
  union all
  select 'participants:' || r.procedure_id, r.person_id, false from portal.procedure_role r
  union all
  select 'lot:' || l.id, r.person_id, false
    from portal.procedure_role r join portal.lot l on l.procedure_id = r.procedure_id
  union all
  select 'team:' || r.procedure_id, r.person_id, r.role <> 'auditor' from portal.procedure_role r
    where r.role in ('tender_lead', 'tender_team', 'moderator', 'auditor')
  union all
  select 'moderators:' || r.procedure_id, r.person_id, r.role <> 'auditor' from portal.procedure_role r
    where r.role in ('tender_lead', 'moderator', 'auditor')
  union all
  select 'evaluators:' || r.procedure_id, r.person_id, r.role <> 'auditor' from portal.procedure_role r
    where r.role in ('evaluator', 'auditor')
  union all
  select 'auditors:' || r.procedure_id, r.person_id, true from portal.procedure_role r where r.role = 'auditor';
--> statement-breakpoint
-- The parts that the current person plays, for the screen and for what they may do.
create function portal.my_parts()
  returns table (procedure_id uuid, role text, consortium_id uuid, consortium_name text)
  language sql stable security definer set search_path = '' as $$
  select r.procedure_id, r.role, null, null from portal.procedure_role r
    where r.person_id = portal.current_person()
  union all
  select p.procedure_id, case when p.lead then 'consortium_lead' else 'participant' end, p.consortium_id, c.name
    from portal.consortium_person p join portal.consortium c on c.id = p.consortium_id
    where p.person_id = portal.current_person()
$$;
--> statement-breakpoint
-- How many people a release to a procedure's participants reaches; null for who may not know.
create function portal.count_recipients(scope uuid) returns bigint language plpgsql stable security definer
  set search_path = '' as $$
begin
  if not 'team:' || scope::text = any(portal.my_audiences()) then return null; end if;
  return (select count(distinct m.person_id) from portal.audience_member m
          where m.audience = 'participants:' || scope::text and m.recipient);
end $$;
--> statement-breakpoint
-- Opens a change: becomes the verb role for one person and one chain, and queues for the chain's head.
-- `arrived_at` is read before the lock, `now` after it and lies after the head's instant,
-- so that a chain's order is the order of its instants.
create function portal.open_change(person uuid, scope uuid)
  returns table (arrived_at timestamptz, now timestamptz, seq bigint, head text) language plpgsql as $$
declare
  arrived timestamptz := clock_timestamp();
  chain portal.chain;
begin
  perform set_config('role', 'portal_verb', true), set_config('app.person_id', coalesce(person::text, ''), true),
          set_config('app.change_scope', scope::text, true);
  select * into chain from portal.chain c where c.id = scope for update;
  return query select arrived,
    greatest(clock_timestamp(), chain.at + interval '1 microsecond'), chain.seq, chain.head::text;
end $$;
--> statement-breakpoint
-- Appends an event with its views and moves the head: one statement from the app.
create function portal.append_event(event jsonb, views jsonb) returns void language plpgsql as $$
begin
  insert into portal.event select * from jsonb_populate_record(null::portal.event, event);
  insert into portal.event_view select * from jsonb_populate_recordset(null::portal.event_view, views);
  update portal.chain set seq = (event ->> 'seq')::bigint, head = event ->> 'hash', at = (event ->> 'at')::timestamptz
    where id = (event ->> 'chain_id')::uuid;
end $$;
--> statement-breakpoint
-- Stamps deliveries, each stamp once. Nothing else ever changes on a delivery.
create function portal.stamp_deliveries(stamp text, views uuid[], people uuid[], moments timestamptz[])
  returns void language sql security definer set search_path = '' as $$
  update portal.delivery d set
    pushed_at = case when stamp = 'pushed' then coalesce(d.pushed_at, s.moment) else d.pushed_at end,
    mailed_at = case when stamp = 'mailed' then coalesce(d.mailed_at, s.moment) else d.mailed_at end,
    opened_at = case when stamp = 'opened' then coalesce(d.opened_at, s.moment) else d.opened_at end
  from (select view_id, person_id, min(moment) as moment
          from unnest(views, people, moments) as u(view_id, person_id, moment) group by 1, 2) s
  where d.view_id = s.view_id and d.person_id = s.person_id
    and case stamp when 'pushed' then d.pushed_at when 'mailed' then d.mailed_at else d.opened_at end is null
$$;
--> statement-breakpoint
-- What was delivered to the current person in a procedure and not opened yet.
create function portal.my_unopened(scope uuid) returns setof uuid language sql stable security definer
  set search_path = '' as $$
  select d.view_id from portal.delivery d
   where d.person_id = portal.current_person() and d.procedure_id = scope and d.opened_at is null
$$;
--> statement-breakpoint
-- Queues a mail inside the transaction that causes it: gone if that rolls back. `delay` lets what is more urgent
-- go first: a release reaches the screens before the mails that speak of it are written.
create function portal.enqueue(task text, payload json, delay interval default '0') returns void language plpgsql
  security definer set search_path = '' as $$
begin
  perform graphile_worker.add_job(task, payload, run_at := now() + delay);
end $$;
--> statement-breakpoint
create policy stamper_select on portal.delivery for select to portal_stamper using (true);
--> statement-breakpoint
create policy stamper_update on portal.delivery for update to portal_stamper using (true) with check (true);
--> statement-breakpoint
create policy dispatcher_select on portal.delivery for select to portal_dispatcher
  using (mailed_at is null and available_at > now() - interval '1 day');
--> statement-breakpoint
revoke execute on all functions in schema portal from public;
--> statement-breakpoint
-- Reading, as a person.
grant select on all tables in schema portal to portal_actor;
--> statement-breakpoint
revoke all on portal.audience_member from portal_actor;
--> statement-breakpoint
grant execute on function portal.my_audiences(), portal.my_parts(), portal.current_person(),
  portal.count_recipients(uuid), portal.my_unopened(uuid) to portal_actor;
--> statement-breakpoint
-- Writing, inside a change. Events, originals, askers and what was published are never updated or deleted.
grant select on all tables in schema portal to portal_verb;
--> statement-breakpoint
grant insert on all tables in schema portal to portal_verb;
--> statement-breakpoint
revoke insert on portal.audience_member from portal_verb;
--> statement-breakpoint
grant update on portal.chain, portal.question, portal.question_receipt, portal.question_wording to portal_verb;
--> statement-breakpoint
grant delete on portal.membership, portal.procedure_role, portal.consortium_person to portal_verb;
--> statement-breakpoint
grant execute on function portal.open_change(uuid, uuid), portal.append_event(jsonb, jsonb),
  portal.change_scope(), portal.current_person() to portal_verb;
--> statement-breakpoint
grant execute on function portal.open_change(uuid, uuid) to portal_login;
--> statement-breakpoint
grant usage on schema portal to portal_login;
--> statement-breakpoint
-- Carrying events to sockets and mail.
grant select on portal.chain, portal.event_view, portal.audience_member, portal.delivery to portal_dispatcher;
--> statement-breakpoint
grant execute on function portal.stamp_deliveries(text, uuid[], uuid[], timestamptz[]) to portal_dispatcher;
--> statement-breakpoint
grant select (view_id, person_id, procedure_id, pushed_at, mailed_at, opened_at), update (pushed_at, mailed_at, opened_at)
  on portal.delivery to portal_stamper;
--> statement-breakpoint
grant execute on function portal.enqueue(text, json, interval) to portal_verb, portal_login;
--> statement-breakpoint
-- Knowing who belongs where.
grant select on portal.person, portal.organisation, portal.membership, portal.procedure_role,
  portal.lot, portal.consortium, portal.consortium_person, portal.lot_interest, portal.question_asker to portal_walls;
--> statement-breakpoint
grant execute on function portal.current_person(), portal.my_audiences() to portal_walls;
--> statement-breakpoint
grant execute on function portal.current_person() to portal_stamper;
--> statement-breakpoint
grant create on schema portal to portal_walls, portal_stamper, portal_queue;
--> statement-breakpoint
alter view portal.audience_member owner to portal_walls;
--> statement-breakpoint
alter function portal.my_audiences() owner to portal_walls;
--> statement-breakpoint
alter function portal.my_parts() owner to portal_walls;
--> statement-breakpoint
alter function portal.count_recipients(uuid) owner to portal_walls;
--> statement-breakpoint
alter function portal.stamp_deliveries(text, uuid[], uuid[], timestamptz[]) owner to portal_stamper;
--> statement-breakpoint
alter function portal.my_unopened(uuid) owner to portal_stamper;
--> statement-breakpoint
alter function portal.enqueue(text, json, interval) owner to portal_queue;
--> statement-breakpoint
revoke create on schema portal from portal_walls, portal_stamper, portal_queue;
