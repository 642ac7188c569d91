import type { Act, ActorIdentity } from '../patterns/act.js';
import { isOneOf } from './column-check.js';
import type { SqlColumn, SqlTable } from './sql-table.js';

const identities: Readonly<Record<ActorIdentity, true>> = {
  unknown: true,
  'account-known': true,
  'partial-name': true,
  identified: true,
  convicted: true,
};
const text = { type: 'text', nullable: true } as const;
const codes = { type: 'text[]', nullable: false } as const;

/** A column for every field of an act; a field without one does not compile. */
const columns: Readonly<Record<Exclude<keyof Act, 'at'>, SqlColumn>> = {
  id: { name: 'id', type: 'text', nullable: false },
  actor: { name: 'actor', ...text },
  identity: {
    name: 'identity',
    type: 'text',
    nullable: false,
    check: isOneOf('"identity"', Object.keys(identities)),
  },
  targets: { name: 'targets', ...codes },
  channels: { name: 'channels', ...codes },
  settings: { name: 'settings', ...codes },
  behaviours: { name: 'behaviours', ...codes },
  trigger: { name: 'trigger', ...text },
  ward: { name: 'ward', ...text },
  actorCount: { name: 'actor_count', type: 'integer', nullable: true },
  aidedBy: { name: 'aided_by', ...codes },
  toPersuade: { name: 'to_persuade', ...text, check: isOneOf('"to_persuade"', ['yes', 'no', 'unknown']) },
  breachOf: { name: 'breach_of', ...text },
};

/**
 * Acts as patterns look at them. `at`: the second in UTC, a day being its first moment in London; `london_day`: the day
 * in London; `entry`: the order in which they came in; `actor_key`: the key by which acts are taken for one actor's.
 */
export const act: SqlTable = {
  name: 'act',
  columns: [
    { name: 'council', type: 'text', nullable: false },
    { name: 'at', type: 'timestamptz', nullable: false },
    { name: 'at_given', type: 'text', nullable: false },
    { name: 'london_day', type: 'date', nullable: false },
    { name: 'entry', type: 'bigint', nullable: false, made: `DEFAULT nextval('"lga"."act_entry"')` },
    ...Object.values(columns),
    {
      name: 'actor_key',
      ...text,
      made: `GENERATED ALWAYS AS (CASE WHEN "identity" IN ('unknown', 'partial-name') THEN NULL ELSE "actor" END) STORED`,
    },
  ],
  primaryKey: ['council', 'at', 'id'],
  references: [],
  checks: [],
  partedBy: 'at',
  indexes: [
    ['council', 'actor_key', 'at', 'entry'],
    ['council', 'trigger', 'at'],
    ['council', 'ward', 'at'],
  ],
};

/** The bands of a text's signature; texts that share one may be near-duplicates. The text itself is not kept. */
export const textBand: SqlTable = {
  name: 'text_band',
  columns: [
    { name: 'council', type: 'text', nullable: false },
    { name: 'band', type: 'integer', nullable: false },
    { name: 'id', type: 'text', nullable: false },
  ],
  primaryKey: ['council', 'band', 'id'],
  references: [],
  checks: [],
  partedBy: null,
  indexes: [['council', 'id']],
};

export const actSqlTables: readonly SqlTable[] = [act, textBand];
