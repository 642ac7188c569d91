import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  assessmentMarkings,
  decisionMarkings,
  reportMarkings,
} from '../packages/incident-schema/src/privacy/marking.js';
import type { RecordTable } from '../packages/incident-schema/src/tables/record-table.js';
import { columnsOf, keyOfCodes, type Source } from './record-columns.js';
import type { Schema } from './record-schema.js';

const home = new URL('../packages/incident-schema/', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, home), 'utf8'));

export const recordTablesPath = fileURLToPath(new URL('src/tables/record-tables.json', home));

/** The lists of each layer that are tables of their own; other lists of objects are a column of JSON. */
const layers = {
  report: {
    markings: reportMarkings,
    time: 'reported_at',
    lists: { targets: 'report_target', 'actors.described': 'report_actor', evidence: 'report_evidence' },
  },
  assessment: {
    markings: assessmentMarkings,
    time: 'assessed_at',
    lists: {
      behaviours: 'assessment_behaviour',
      grounds: 'assessment_ground',
      triggers: 'assessment_trigger',
      impacts: 'assessment_impact',
      orders: 'assessment_order',
      attributions: 'assessment_attribution',
    },
  },
  decision: {
    markings: decisionMarkings,
    time: 'decided_at',
    lists: {
      told: 'decision_told',
      'police.references': 'decision_police_reference',
      aftercare: 'decision_aftercare',
    },
  },
} as const;

const whole = { path: '', optional: false, ownOptional: false };

/** The tables of incident records as the published JSON Schemas have their fields, as text. */
export function recordTables(): string {
  const tables = Object.entries(layers).flatMap(([layer, { markings, time, lists }]): RecordTable[] => {
    const schema: Schema = read(`json-schema/incident-${layer}.json`);
    const source = { apart: lists, within: '', markings, lists: closedLists() };
    const own = { name: layer, layer, path: '', time } as const;
    return [
      { ...own, ...columnsOf(schema, whole, source) } as RecordTable,
      ...Object.entries(lists).map(([path, name]) => childTable({ name, layer, path, time }, schema, source)),
    ];
  });
  return `${JSON.stringify(tables, null, 2)}\n`;
}

function childTable(
  own: Omit<RecordTable, 'columns' | 'variants' | 'layer'> & { readonly layer: string },
  record: Schema,
  source: Source,
): RecordTable {
  const list = own.path
    .split('.')
    .reduce<Schema | undefined>((schema, name) => schema?.properties?.[name], record);
  if (!list?.items) throw new Error(`${own.path} is no list.`);
  const inside = { ...source, within: `${own.path}.*.` };
  return { ...own, ...columnsOf(list.items, whole, inside) } as RecordTable;
}

/** The closed code lists by their codes, so that an enumeration of a schema is known by its list. */
function closedLists(): ReadonlyMap<string, string> {
  const { lists }: { lists: Record<string, { open: boolean; terms: { id: string }[] }> } =
    read('data/codes.json');
  return new Map(
    Object.entries(lists)
      .filter(([, { open }]) => !open)
      .map(([name, { terms }]) => [keyOfCodes(terms.map(({ id }) => id)), name]),
  );
}
