do $$
declare name text;
begin
  foreach name in array array['procedure_section', 'lot_description', 'budget_line', 'planned_phase', 'publication',
                              'interest', 'participation', 'consortium_invitation'] loop
    execute format('alter table portal.%I force row level security', name);
    execute format('grant select on portal.%I to portal_actor, portal_verb', name);
    execute format('grant insert on portal.%I to portal_verb', name);
  end loop;
end $$;
--> statement-breakpoint
-- What is said to all is said anew as a whole; an interest ends when its organisation says so.
grant delete on portal.procedure_section, portal.lot_description, portal.budget_line, portal.planned_phase,
  portal.publication, portal.interest to portal_verb;
--> statement-breakpoint
grant update on portal.consortium_invitation to portal_verb;
