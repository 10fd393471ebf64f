-- Group roles of the portal, shared by all databases of a server. See docs/decisions/0003-walls.md.
do $$
declare name text;
begin
  foreach name in array array['portal_login', 'portal_actor', 'portal_verb', 'portal_walls',
                              'portal_dispatcher', 'portal_stamper', 'portal_queue'] loop
    begin
      execute format('create role %I nologin noinherit', name);
    exception when duplicate_object or unique_violation then null;
    end;
    -- The owner hands functions over to these roles, so it must be able to become them.
    if not pg_has_role(current_user, name, 'set') then
      execute format('grant %I to current_user with inherit false, set true', name);
    end if;
  end loop;
end $$;
--> statement-breakpoint
create schema portal;
--> statement-breakpoint
create schema auth;
--> statement-breakpoint
-- The person on whose behalf the transaction runs; null for nobody.
create function portal.current_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person_id', true), '')::uuid;
--> statement-breakpoint
-- The one chain that this transaction's change has locked; null outside a change.
create function portal.change_scope() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.change_scope', true), '')::uuid;
--> statement-breakpoint
-- The audiences of the current person, asked once per statement by the read policies.
create function portal.my_audiences() returns text[] language plpgsql stable security definer
  set search_path = '' as $$
begin
  return array(select distinct m.audience from portal.audience_member m
               where m.person_id = portal.current_person() union select 'public');
end $$;
