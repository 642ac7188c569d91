import * as z from 'zod';
import type { Marking, Markings } from '../packages/incident-schema/src/privacy/marking.js';
import type { RecordColumn, Variant } from '../packages/incident-schema/src/tables/record-table.js';
import type { Schema } from './record-schema.js';

/** What the columns of one table are made from. */
export interface Source {
  /** Lists, by their path from the record, that are tables of their own. */
  readonly apart: Readonly<Record<string, string>>;
  /** Path of the list whose items are the rows, as markings write it: `targets.*.`; empty for the record itself. */
  readonly within: string;
  readonly markings: Markings;
  /** Ids of code lists, by their codes. */
  readonly lists: ReadonlyMap<string, string>;
}

/** The patterns by which dates and times of zod are known. */
const dayPattern = z.toJSONSchema(z.iso.date()).pattern;
const instantPattern = z.toJSONSchema(z.iso.datetime({ offset: true })).pattern;

interface Place {
  readonly path: string;
  /** Whether it, or what it stands in, may be left out. */
  readonly optional: boolean;
  /** Whether it may be left out where what it stands in is there. */
  readonly ownOptional: boolean;
}

interface Flattened {
  readonly columns: readonly RecordColumn[];
  readonly variants: readonly Variant[];
}

/** The columns for one field and all that is inside it. */
export function columnsOf(schema: Schema, place: Place, source: Source): Flattened {
  const { path, optional, ownOptional } = place;
  if (schema.oneOf) return unionColumns(schema.oneOf, place, source);
  const some = schema.anyOf?.find(({ type }) => type !== 'null');
  const nullable = some !== undefined || optional;
  const known = some ?? schema;
  const stated: RecordColumn[] =
    ownOptional && (some !== undefined || source.apart[source.within + path] !== undefined)
      ? [{ name: `${snake(path)}_stated`, path, kind: 'stated', nullable: false, marking: 'code' }]
      : [];
  if (source.apart[source.within + path] !== undefined) return { columns: stated, variants: [] };
  if (known.type === 'object') return objectColumns(known, place, source);
  return { columns: [...stated, ...leaf(known, path, nullable, source)], variants: [] };
}

function objectColumns(schema: Schema, { path, optional }: Place, source: Source): Flattened {
  const fields = Object.entries(schema.properties ?? {});
  if (optional && !fields.some(([name]) => schema.required?.includes(name))) {
    throw new Error(`Whether ${path} is there cannot be told: none of its fields is required.`);
  }
  return joined(
    fields.map(([name, field]) => {
      const ownOptional = !schema.required?.includes(name);
      const inside = path === '' ? name : `${path}.${name}`;
      return columnsOf(field, { path: inside, optional: optional || ownOptional, ownOptional }, source);
    }),
  );
}

/** A union told apart by one field: that field, and those of every branch, which fit it. */
function unionColumns(branches: readonly Schema[], { path, optional }: Place, source: Source): Flattened {
  const told = tellerOf(branches, path);
  const valuesOf = ({ properties }: Schema) => {
    const field = properties?.[told];
    return field?.enum ?? [field?.const ?? ''];
  };
  const teller = leaf(
    { type: 'string', enum: branches.flatMap(valuesOf) },
    `${path}.${told}`,
    optional,
    source,
  );
  const inside = branches.map((branch) =>
    Object.entries(branch.properties ?? {})
      .filter(([name]) => name !== told)
      .map(([name, field]) =>
        columnsOf(field, { path: `${path}.${name}`, optional: true, ownOptional: false }, source),
      ),
  );
  const variants = branches.map(
    (branch, place): Variant => ({
      of: snake(`${path}.${told}`),
      values: valuesOf(branch),
      has: joined(inside[place] ?? []).columns.map(({ name }) => name),
    }),
  );
  return { columns: [...teller, ...joined(inside.flat()).columns], variants };
}

/** The field that every branch of a union has, with values of its own. */
function tellerOf(branches: readonly Schema[], path: string): string {
  const told = Object.keys(branches[0]?.properties ?? {}).find((name) =>
    branches.every(({ properties }) => properties?.[name]?.enum ?? properties?.[name]?.const),
  );
  if (told === undefined) throw new Error(`The branches of ${path} have no field that tells them apart.`);
  return told;
}

function leaf(schema: Schema, path: string, nullable: boolean, source: Source): RecordColumn[] {
  const base = { name: snake(path), path, nullable, marking: markingOf(path, source) };
  const bounded = {
    ...(schema.minimum !== undefined && { least: schema.minimum }),
    ...(schema.maximum !== undefined && { most: schema.maximum }),
  };
  switch (schema.type) {
    case 'integer':
      return [{ ...base, kind: 'integer', ...bounded }];
    case 'boolean':
      return [{ ...base, kind: 'boolean' }];
    case 'string':
      return textColumns(schema, base, source);
    case 'array':
      return [
        schema.items?.type === 'string'
          ? { ...base, kind: 'texts', ...texts(schema) }
          : { ...base, kind: 'json' },
      ];
    case undefined:
      return [{ ...base, kind: 'json', nullable: true }];
    default:
      throw new Error(`No column is known for ${path}, of type ${schema.type}.`);
  }
}

function texts({ items = {}, minItems, maxItems }: Schema): Partial<RecordColumn> {
  const list = openList(items);
  return {
    ...(list !== undefined && { list }),
    ...(items.pattern !== undefined && { pattern: items.pattern }),
    ...(items.maxLength !== undefined && { longest: items.maxLength }),
    least: minItems ?? 0,
    ...(maxItems !== undefined && { most: maxItems }),
  };
}

function textColumns(schema: Schema, base: Omit<RecordColumn, 'kind'>, { lists }: Source): RecordColumn[] {
  const has = (pattern: string | undefined) => schema.allOf?.some((each) => each.pattern === pattern);
  if (has(instantPattern)) {
    return [
      { ...base, kind: 'instant' },
      { ...base, name: `${base.name}_given`, kind: 'text', least: 1, longest: schema.maxLength ?? 40 },
    ];
  }
  if (has(dayPattern)) return [{ ...base, kind: 'day' }];
  if (schema.allOf) throw new Error(`No column is known for ${base.path}.`);
  const oneOf = schema.enum ?? (schema.const === undefined ? undefined : [schema.const]);
  const list = oneOf ? lists.get(keyOfCodes(oneOf)) : openList(schema);
  return [
    {
      ...base,
      kind: 'text',
      ...(list !== undefined && { list }),
      ...(oneOf && { oneOf }),
      ...(schema.pattern !== undefined && !oneOf && { pattern: schema.pattern }),
      ...(schema.minLength !== undefined && { least: schema.minLength }),
      ...(schema.maxLength !== undefined && { longest: schema.maxLength }),
    },
  ];
}

export function keyOfCodes(codes: readonly string[]): string {
  return [...codes].sort().join(' ');
}

function openList({ description = '' }: Schema): string | undefined {
  return /A code of the open list (\w+);/.exec(description)?.[1];
}

/** The marking of a path, or of the path above it that has one; where fields inside differ, the strictest reading. */
function markingOf(path: string, { markings, within }: Source): Marking {
  const parts = (within + path).split('.');
  for (let count = parts.length; count > 0; count -= 1) {
    const marking = markings[parts.slice(0, count).join('.')];
    if (marking !== undefined) return marking;
  }
  if (Object.keys(markings).some((marked) => marked.startsWith(`${within}${path}.`))) return 'free-text';
  throw new Error(`${within}${path} has no marking.`);
}

/** Columns each once: branches of a union may share a field. */
function joined(parts: readonly Flattened[]): Flattened {
  const columns = new Map(parts.flatMap((part) => part.columns).map((column) => [column.name, column]));
  return { columns: [...columns.values()], variants: parts.flatMap(({ variants }) => variants) };
}

function snake(path: string): string {
  return path.replaceAll('.', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
