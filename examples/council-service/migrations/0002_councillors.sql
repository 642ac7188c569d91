-- Who sits in which political group, as a list of councillors says it. A balance needs no names, so none are kept.
create table councillor (
  council text not null,
  site text not null,
  id text not null,
  political_group text,
  seen timestamptz not null,
  primary key (council, site, id)
);
--> statement-breakpoint
alter table councillor enable row level security;
--> statement-breakpoint
create policy by_council on councillor using (council = current_setting('app.council', true));
--> statement-breakpoint
grant select, insert, update, delete on councillor to council_service;
