-- Keeps what people type in documents; see docs/decisions/0007-documents.md.
do $$
begin
  begin
    create role portal_scribe nologin noinherit;
  exception when duplicate_object or unique_violation then null;
  end;
  if not pg_has_role(current_user, 'portal_scribe', 'set') then
    grant portal_scribe to current_user with inherit false, set true;
  end if;
end $$;
