-- What is added to an incident: assessments, decisions, custody. Nothing here is changed; it goes with its incident alone.
create table incident_layer (
  council text not null,
  id text not null check (id = lower(id)),
  incident text not null check (incident = lower(incident)),
  layer text not null,
  made timestamptz not null,
  actor text not null,
  body json not null,
  primary key (council, id)
);
--> statement-breakpoint
create index incident_layer_of_incident on incident_layer (council, incident, made, id);
--> statement-breakpoint
alter table incident_layer enable row level security;
--> statement-breakpoint
create policy by_council on incident_layer using (council = current_setting('app.council', true));
--> statement-breakpoint
grant select, insert, delete on incident_layer to council_service;
--> statement-breakpoint
create function refuse_layer_change() returns trigger language plpgsql as $$
begin
  raise exception 'a layer of an incident is only added to' using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger incident_layer_is_only_added_to before update on incident_layer for each row execute function refuse_layer_change();
