-- Keeps a report in one step; false when one with its id is kept already. The database plans it once for each connection.
create function keep_incident(
  in_council text, with_id text, at_instant timestamptz, by_reporter text, with_body json
) returns boolean language plpgsql as $$
begin
  insert into incident_id values (in_council, with_id, at_instant) on conflict do nothing;
  if not found then
    return false;
  end if;
  insert into incident values (in_council, with_id, at_instant, by_reporter, with_body);
  return true;
end $$;
