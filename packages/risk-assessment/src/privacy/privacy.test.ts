import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { exampleSurgery } from '../example-surgery.js';
import { type Audience, fieldClasses } from '../field-classes.js';
import { Assessment } from '../schema.js';
import { suppressedCounts } from './suppressed-counts.js';
import { viewFor } from './view-for.js';

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly type?: string;
  readonly classification?: string;
}

/** Every leaf of a JSON Schema by its path, with the class that it carries. */
function leaves(schema: JsonSchema, path = ''): (readonly [string, string | undefined])[] {
  if (schema.classification !== undefined) return [[path, schema.classification]];
  const { type, properties, items, anyOf = [], oneOf = [] } = schema;
  if (type === 'null') return [];
  if (properties) {
    return Object.entries(properties).flatMap(([name, part]) =>
      leaves(part, path ? `${path}.${name}` : name),
    );
  }
  if (items) return leaves(items, `${path}[]`);
  const parts = [...anyOf, ...oneOf].flatMap((part) => leaves(part, path));
  return parts.length > 0 || path === '' ? parts : [[path, undefined]];
}

const found = new Map(leaves(z.toJSONSchema(Assessment, { io: 'input' }) as JsonSchema));

describe('the classes of fields', () => {
  it('are those of every field of the schema, no more and no fewer', () => {
    expect(found.size).toBe(50);
    expect([...found.keys()].sort()).toEqual(Object.keys(fieldClasses).sort());
    for (const [path, kind] of found) expect(kind, path).toBe(fieldClasses[path]?.class);
  });

  it('say for each what it is for, and share nothing special or personal with whoever counts', () => {
    for (const [path, { class: kind, purpose, sharedWith }] of Object.entries(fieldClasses)) {
      expect(purpose, path).not.toBe('');
      expect(sharedWith.includes('aggregate'), path).toBe(kind === 'public');
      if (kind === 'special') expect(sharedWith, path).not.toContain('police');
    }
  });

  it('have no field for a characteristic of a person', () => {
    const demographic = /\bage$|sex$|race|ethnic|gender|religion|orientation|disab|diagnos|party/i;
    expect(Object.keys(fieldClasses).filter((path) => demographic.test(path))).toEqual([]);
  });
});

const audiences: readonly Audience[] = ['member', 'officer', 'police', 'aggregate'];

/** The record with every text put in place of its path, so that it shows where a text came from. */
function marked(value: unknown, path = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => marked(item, `${path}[]`));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([field, part]) => [field, marked(part, path ? `${path}.${field}` : field)]),
    );
  }
  return `<${path}>`;
}

describe('a view', () => {
  it.each(audiences)('for %s holds the fields that are shared with it, and leaks no other', (audience) => {
    const record = marked({
      ...exampleSurgery,
      considered: ['e1'],
      template: { id: 't', version: '1' },
      decisions: [
        {
          output: 'threat',
          band: 'high',
          by: 'x',
          on: '2026-03-03',
          reason: 'x',
          proposed: { kind: 'proposed', atLeast: 'low', upTo: 'low' },
        },
      ],
    }) as Assessment;
    const shown = new Set(JSON.stringify(viewFor(record, audience)).match(/<[^>]+>/g));
    const all = new Set(JSON.stringify(record).match(/<[^>]+>/g));
    const shared = Object.entries(fieldClasses).filter(([, { sharedWith }]) => sharedWith.includes(audience));
    const expected = shared.map(([path]) => `<${path}>`).filter((mark) => all.has(mark));
    expect([...shown].sort()).toEqual(expected.sort());
    expect(all.size).toBeGreaterThan(45);
  });

  it('shows a field that nobody classified to nobody, whatever its name', () => {
    const odd = fc.constantFrom('__proto__', 'constructor', 'toString', 'notes', 'diagnosis');
    fc.assert(
      fc.property(odd, fc.constantFrom(...audiences), (name, audience) => {
        const record = JSON.parse(JSON.stringify(exampleSurgery).replace('{', `{"${name}":"leak",`));
        expect(JSON.stringify(viewFor(record, audience))).not.toContain('leak');
      }),
    );
  });

  it('of the member is the member’s whole record, and changes nothing of it', () => {
    const before = JSON.stringify(exampleSurgery);
    expect(viewFor(exampleSurgery, 'member')['support']).toEqual(exampleSurgery.support);
    expect(JSON.stringify(exampleSurgery)).toBe(before);
  });
});

describe('counts fit to publish', () => {
  const counted = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 });
  const table = (numbers: readonly number[]) => numbers.map((count, index) => ({ id: `c${index}`, count }));

  it('show no small number, and no sum from which one could be worked out', () => {
    let hidden = 0;
    fc.assert(
      fc.property(counted, fc.integer({ min: 2, max: 6 }), (numbers, below) => {
        const { counts, total } = suppressedCounts({ counts: table(numbers), below });
        const sum = numbers.reduce((all, count) => all + count, 0);
        expect(total === null || total === sum).toBe(true);
        expect(total === null || total === 0 || total >= below).toBe(true);
        for (const { count } of counts) expect(count === null || count === 0 || count >= below).toBe(true);
        const open = counts.filter(({ count }) => count === null);
        hidden += open.length;
        if (total === null || open.length === 0) return;
        const rest = total - counts.reduce((all, { count }) => all + (count ?? 0), 0);
        expect(open.length).toBeGreaterThan(1);
        expect(waysToShare(rest, open.length)).toBeGreaterThan(1);
      }),
    );
    expect(hidden).toBeGreaterThan(20);
  });

  it('hide a third where two hidden ones could only be one each', () => {
    const { counts } = suppressedCounts({ counts: table([1, 1, 9]), below: 2 });
    expect(counts.map(({ count }) => count)).toEqual([null, null, null]);
  });

  it('hide no more than they must', () => {
    const { counts } = suppressedCounts({ counts: table([30, 9, 2, 0]), below: 5 });
    expect(counts.map(({ count }) => count)).toEqual([30, null, null, 0]);
    expect(suppressedCounts({ counts: table([30, 9, 0]), below: 5 })).toEqual({
      counts: table([30, 9, 0]),
      total: 39,
    });
    expect(suppressedCounts({ counts: table([2]), below: 5 })).toEqual({
      counts: [{ id: 'c0', count: null }],
      total: null,
    });
  });

  it.each([
    [[1.5], 5, 'invalid-counts'],
    [[-1], 5, 'invalid-counts'],
    [[1], 1, 'invalid-threshold'],
    [[1], Number.NaN, 'invalid-threshold'],
  ])('refuse %j below %d', (numbers, below, code) => {
    expect(() => suppressedCounts({ counts: table(numbers), below })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('refuse an id twice and take hostile ones', () => {
    const twice = [1, 2].map((count) => ({ id: 'a', count }));
    expect(() => suppressedCounts({ counts: twice, below: 5 })).toThrow(
      expect.objectContaining({ code: 'invalid-counts' }),
    );
    expect(suppressedCounts({ counts: [{ id: '__proto__', count: 9 }], below: 5 }).total).toBe(9);
  });
});

/** In how many ways so many counts of at least one make up a sum. */
function waysToShare(sum: number, among: number): number {
  if (among === 1) return sum >= 1 ? 1 : 0;
  let ways = 0;
  for (let first = 1; first < sum; first += 1) ways += waysToShare(sum - first, among - 1);
  return ways;
}
