-- Requests run as this role, which owns nothing: row-level security holds for it whoever connects.
do $$ begin
  if not exists (select from pg_roles where rolname = 'council_service') then create role council_service nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
--> statement-breakpoint
grant council_service to current_user;
--> statement-breakpoint
-- One row a council, locked by whoever writes: its audit has one order.
create table audit_head (
  council text primary key,
  place bigint not null,
  hash text not null
);
--> statement-breakpoint
create table audit (
  council text not null,
  place bigint not null,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text not null,
  digest text not null,
  previous text not null,
  hash text not null,
  primary key (council, place)
);
--> statement-breakpoint
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is only added to' using errcode = 'insufficient_privilege';
end $$;
--> statement-breakpoint
create trigger audit_is_only_added_to before update or delete on audit for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_is_not_emptied before truncate on audit for each statement execute function refuse_change();
--> statement-breakpoint
-- Incidents by month; `json` keeps the text as it came, where `jsonb` would refuse some that JSON allows.
create table incident (
  council text not null,
  id text not null check (id = lower(id)),
  received timestamptz not null,
  reporter text not null,
  body json not null,
  primary key (council, id, received)
) partition by range (received);
--> statement-breakpoint
create index incident_newest on incident (council, received desc);
--> statement-breakpoint
-- Whatever falls into no month that is open; nothing is refused for want of a partition.
create table incident_other partition of incident default;
--> statement-breakpoint
-- A key of a partitioned table must hold the month, so that an id is kept once is seen to here.
create table incident_id (
  council text not null,
  id text not null check (id = lower(id)),
  received timestamptz not null,
  primary key (council, id)
);
--> statement-breakpoint
create function open_incident_month(day date) returns void language plpgsql as $$
declare
  first timestamp := date_trunc('month', day::timestamp);
  name text := 'incident_' || to_char(first, 'YYYY_MM');
begin
  perform pg_advisory_xact_lock(7203411);
  if to_regclass(name) is null then
    execute format('create table %I partition of incident for values from (%L) to (%L)',
      name, first at time zone 'UTC', (first + interval '1 month') at time zone 'UTC');
  end if;
end $$;
--> statement-breakpoint
create table record (
  council text not null,
  kind text not null,
  id text not null,
  version integer not null,
  owner text not null,
  changed timestamptz not null,
  body json not null,
  primary key (council, kind, id)
);
--> statement-breakpoint
create index record_of_owner on record (council, owner);
--> statement-breakpoint
create table idempotency (
  council text not null,
  actor text not null,
  key text not null,
  digest text not null,
  made timestamptz not null,
  answer json,
  primary key (council, actor, key)
);
--> statement-breakpoint
do $$
declare
  each text;
begin
  foreach each in array array['audit_head', 'audit', 'incident', 'incident_id', 'record', 'idempotency'] loop
    execute format('alter table %I enable row level security', each);
    execute format('create policy by_council on %I using (council = current_setting(''app.council'', true))', each);
    execute format('grant select, insert on %I to council_service', each);
  end loop;
end $$;
--> statement-breakpoint
grant update on audit_head to council_service;
--> statement-breakpoint
grant update, delete on incident, incident_id, record, idempotency to council_service;
