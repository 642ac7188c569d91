import { bigint, integer, json, pgTable, text, timestamp } from 'drizzle-orm/pg-core';

const council = text().notNull();
const instant = () => timestamp({ withTimezone: true }).notNull();

/** The tables as queries name them; `migrations/` makes them, with their keys, policies and partitions. */
export const incident = pgTable('incident', {
  council,
  id: text().notNull(),
  received: instant(),
  reporter: text().notNull(),
  body: json().notNull(),
});

export const incidentId = pgTable('incident_id', { council, id: text().notNull(), received: instant() });

export const record = pgTable('record', {
  council,
  kind: text().notNull(),
  id: text().notNull(),
  version: integer().notNull(),
  owner: text().notNull(),
  changed: instant(),
  body: json().notNull(),
});

export const audit = pgTable('audit', {
  council,
  place: bigint({ mode: 'number' }).notNull(),
  at: instant(),
  actor: text().notNull(),
  action: text().notNull(),
  subject: text().notNull(),
  digest: text().notNull(),
  previous: text().notNull(),
  hash: text().notNull(),
});

export const auditHead = pgTable('audit_head', {
  council,
  place: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
});

export const idempotency = pgTable('idempotency', {
  council,
  actor: text().notNull(),
  key: text().notNull(),
  digest: text().notNull(),
  made: instant(),
  answer: json(),
});

export const incidentLayer = pgTable('incident_layer', {
  council,
  id: text().notNull(),
  incident: text().notNull(),
  layer: text().notNull(),
  made: instant(),
  actor: text().notNull(),
  body: json().notNull(),
});

export const councillor = pgTable('councillor', {
  council,
  site: text().notNull(),
  id: text().notNull(),
  group: text('political_group'),
  seen: instant(),
});
