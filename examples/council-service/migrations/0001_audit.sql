-- Adds an entry to a council's audit in one step. Whoever comes second waits for the first to be kept or given up.
-- The hash is SHA-256 of the entry as a JSON list without spaces; `at` comes as ISO text, as it is hashed.
create function add_to_audit(
  in_council text, at_instant text, by_actor text, of_action text, on_subject text, with_digest text
) returns void language plpgsql as $$
declare
  head audit_head;
  entry text;
  entry_hash text;
begin
  insert into audit_head as present values (in_council, 1, repeat('0', 64))
    on conflict (council) do update set place = present.place + 1
    returning * into head;
  entry := concat_ws(',', to_json(in_council), head.place, to_json(at_instant), to_json(by_actor),
    to_json(of_action), to_json(on_subject), to_json(with_digest), to_json(head.hash));
  entry_hash := encode(sha256(convert_to('[' || entry || ']', 'UTF8')), 'hex');
  insert into audit values (in_council, head.place, at_instant::timestamptz, by_actor, of_action, on_subject,
    with_digest, head.hash, entry_hash);
  update audit_head set hash = entry_hash where council = in_council;
end $$;
