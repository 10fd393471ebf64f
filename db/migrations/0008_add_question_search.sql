-- Searches the words of questions for a reader; owns the one function that does, and can't be logged in as.
do $$
begin
  begin
    create role portal_searcher nologin noinherit;
  exception when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role(current_user, 'portal_searcher', 'set') then
    grant portal_searcher to current_user with inherit false, set true;
  end if;
end $$;
--> statement-breakpoint
-- Without capitals and accents: who types in haste leaves them out.
create function portal.search_plain(words text) returns text language sql immutable parallel safe
  return translate(lower(words), 'àáâäãçèéêëìíîïñòóôöõùúûü', 'aaaaaceeeeiiiinooooouuuu');
--> statement-breakpoint
-- Dutch words as they are searched: by their stems.
create function portal.search_words(words text) returns tsvector language sql immutable parallel safe
  return to_tsvector('pg_catalog.dutch', portal.search_plain(words));
--> statement-breakpoint
-- Only what is released is many and long enough to need an index; it grows a few rows at a time.
create index published_question_search on portal.published_question
  using gin (portal.search_words(question || ' ' || answer));
--> statement-breakpoint
-- The questions of a procedure in which the current person may read these words, and where: among what was released
-- (a number finds its question too), among the own party's, or on the team's board (a pseudonym finds its question
-- too). Full-text operators are not leakproof, so under the read policies they could use no index: this function
-- reads all rows and applies the reader's audiences itself. It tells no counts, no ranks and no words.
-- Every word may go on (index finds indexering); quotes, a minus and "or" work as in search engines.
create function portal.search_questions(scope uuid, words text) returns table (place text, question_id uuid)
  language plpgsql stable security definer set search_path = '' as $$
declare
  mine text[] := portal.my_audiences();
  typed text := btrim(left(words, 200));
  wanted tsquery := regexp_replace(websearch_to_tsquery('pg_catalog.dutch', portal.search_plain(typed))::text,
                                   '(''(?:[^'']|'''')+'')', '\1:*', 'g')::tsquery;
  numbered int := case when typed ~ '^[0-9]{1,9}$' then typed::int end;
begin
  return query
  select 'released', p.question_id from portal.published_question p
   where p.procedure_id = scope and p.audience = any(mine)
     and (portal.search_words(p.question || ' ' || p.answer) @@ wanted or p.number = numbered)
  union
  select case when o.audience like 'asker:%' then 'own' else 'board' end, o.question_id
    from portal.question_original o
   where o.procedure_id = scope and o.audience = any(mine) and portal.search_words(o.text) @@ wanted
     and not exists (select from portal.question_original n
                      where n.question_id = o.question_id and n.audience = o.audience and n.version > o.version)
  union
  select 'board', w.question_id from portal.question_wording w
   where w.procedure_id = scope and w.audience = any(mine)
     and portal.search_words(w.question || ' ' || w.answer) @@ wanted
  union
  select 'board', q.id from portal.question q
   where q.procedure_id = scope and q.audience = any(mine) and typed <> ''
     and starts_with(lower(q.pseudonym), lower(typed));
end $$;
--> statement-breakpoint
-- Which of these views were delivered to the current person and not opened before this visit: not yet, or within
-- the hour, so that reading one of them doesn't make the others look old.
create function portal.my_recent(views uuid[]) returns setof uuid language sql stable security definer
  set search_path = '' as $$
  select d.view_id from portal.delivery d
   where d.view_id = any(views) and d.person_id = portal.current_person()
     and (d.opened_at is null or d.opened_at > now() - interval '1 hour')
$$;
--> statement-breakpoint
create policy searcher_select on portal.published_question for select to portal_searcher using (true);
--> statement-breakpoint
create policy searcher_select on portal.question_original for select to portal_searcher using (true);
--> statement-breakpoint
create policy searcher_select on portal.question_wording for select to portal_searcher using (true);
--> statement-breakpoint
create policy searcher_select on portal.question for select to portal_searcher using (true);
--> statement-breakpoint
revoke execute on function portal.search_plain(text), portal.search_words(text), portal.search_questions(uuid, text),
  portal.my_recent(uuid[]) from public;
--> statement-breakpoint
grant usage on schema portal to portal_searcher;
--> statement-breakpoint
grant select (question_id, procedure_id, audience, number, question, answer) on portal.published_question to portal_searcher;
--> statement-breakpoint
grant select (question_id, procedure_id, audience, version, text) on portal.question_original to portal_searcher;
--> statement-breakpoint
grant select (question_id, procedure_id, audience, question, answer) on portal.question_wording to portal_searcher;
--> statement-breakpoint
grant select (id, procedure_id, audience, pseudonym) on portal.question to portal_searcher;
--> statement-breakpoint
-- Who publishes writes the index, and so computes the words.
grant execute on function portal.search_plain(text), portal.search_words(text) to portal_searcher, portal_verb;
--> statement-breakpoint
set local role portal_walls;
--> statement-breakpoint
grant execute on function portal.my_audiences() to portal_searcher;
--> statement-breakpoint
reset role;
--> statement-breakpoint
grant execute on function portal.search_questions(uuid, text), portal.my_recent(uuid[]) to portal_actor;
--> statement-breakpoint
grant create on schema portal to portal_searcher, portal_stamper;
--> statement-breakpoint
alter function portal.search_questions(uuid, text) owner to portal_searcher;
--> statement-breakpoint
alter function portal.my_recent(uuid[]) owner to portal_stamper;
--> statement-breakpoint
revoke create on schema portal from portal_searcher, portal_stamper;
