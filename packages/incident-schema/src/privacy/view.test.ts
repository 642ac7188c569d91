import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Audience, audienceRules } from './audience.js';
import {
  assessmentMarkings,
  decisionMarkings,
  type Marking,
  type Markings,
  reportMarkings,
} from './marking.js';
import { viewFor } from './view.js';

const home = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, home), 'utf8'));
const audiences = Object.keys(audienceRules) as Audience[];
const report = read('cases/accepts/threatening-email.json').given;
const view = (audience: Audience, allowFreeText: readonly string[] = []) =>
  viewFor({ record: report, audience, markings: reportMarkings, allowFreeText });

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

/** Every path of a JSON Schema at which nothing is under it any more. */
function leaves(schema: Schema, path: readonly string[] = []): string[] {
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([name, child]) => leaves(child, [...path, name]));
  }
  if (schema.items) return leaves(schema.items, [...path, '*']);
  const options = schema.oneOf ?? schema.anyOf;
  return options ? options.flatMap((option) => leaves(option, path)) : [path.join('.')];
}

describe('markings', () => {
  const layers = { report: reportMarkings, assessment: assessmentMarkings, decision: decisionMarkings };

  test.each(Object.entries(layers))(
    'every field of a record of the layer %s has one, and no marking is of a field that is not there',
    (layer, markings) => {
      const all = [...new Set(leaves(read(`json-schema/incident-${layer}.json`)))];
      const markingOf = (leaf: string) =>
        Object.keys(markings).find((path) => leaf === path || leaf.startsWith(`${path}.`));
      expect(all.length).toBeGreaterThan(50);
      expect(all.filter((leaf) => markingOf(leaf) === undefined)).toEqual([]);
      expect(new Set(all.map(markingOf))).toEqual(new Set(Object.keys(markings)));
    },
  );

  test('audiences are those of the code list', () => {
    const list: readonly { id: string }[] = read('data/codes.json').lists.audience.terms;
    expect(audiences).toEqual(list.map(({ id }) => id));
  });
});

describe('views', () => {
  test('the full reader sees all, an unmarked field and an unknown extension too', () => {
    const record = { ...report, unheardOf: { of: ['x'] } };
    expect(viewFor({ record, audience: 'full', markings: reportMarkings, allowFreeText: [] })).toEqual({
      record,
      leftOut: [],
      masked: [],
    });
  });

  test.each(audiences.filter((each) => each !== 'full'))(
    'free text is not in the view for %s',
    (audience) => {
      const { record, leftOut } = view(audience);
      expect(JSON.stringify(record)).not.toContain(report.account.words);
      expect(leftOut).toContainEqual({ pointer: '/account/words', marking: 'free-text' });
    },
  );

  test('a bulletin has months and codes, and nobody in it', () => {
    const text = JSON.stringify(view('members-bulletin').record);
    expect(text).toContain('"precision":"month"');
    expect(text).not.toMatch(/person|\d{4}-\d{2}-\d{2}/);
  });

  test('allowing a field allows it to nobody whom the table shuts out', () => {
    for (const audience of ['members-bulletin', 'statistics'] as const) {
      expect(view(audience, ['/account/words', '/targets/0/person']).masked).toEqual([]);
    }
    const target = view('target', ['/account/words']);
    expect(target.masked.map(({ pointer }) => pointer)).toEqual(['/account/words']);
  });
});

const markings: Markings = {
  'a.*.person': 'target',
  'a.*.words': 'free-text',
  'a.*.code': 'code',
  actor: 'actor',
  told: 'other-person',
  ward: 'area',
  number: 'reference',
  more: 'foreign',
};
/** Texts of letters that no code, name of a field or mask has. */
const secret = fc.string({
  unit: fc.constantFrom('Q', 'X', 'Z', 'ß', 'İ', 'Ж', '\u202e', '"', '\\'),
  minLength: 4,
  maxLength: 12,
});

describe('the law of views', () => {
  test('no text of four characters or more of a field that is not shown is anywhere in a view', () => {
    let hidden = 0;
    fc.assert(
      fc.property(
        fc.record({
          person: secret,
          actor: secret,
          told: secret,
          ward: secret,
          number: secret,
          more: secret,
          unmarked: secret,
          free: secret,
        }),
        fc.constantFrom(...audiences.filter((each) => each !== 'full')),
        fc.boolean(),
        (texts, audience, allowed) => {
          const { person, actor, told, ward, number, more, unmarked, free } = texts;
          const words = `said ${person} and ${actor}, ${told} in ${ward} (${number}; ${more}; ${unmarked}), ${free}`;
          const record = {
            a: [
              { person: { id: person }, words, code: 'low' },
              { person: { id: person }, words: free, code: 'low' },
            ],
            actor,
            told: { deep: [told] },
            ward,
            number,
            more: { [more]: more },
            __proto__: null,
            unmarked: [unmarked],
          };
          const seen = viewFor({
            record,
            audience,
            markings,
            allowFreeText: allowed ? ['/a/0/words'] : [],
          }).record;
          const text = flat(seen);
          const of: readonly (readonly [string, Marking | undefined])[] = [
            [person, 'target'],
            [actor, 'actor'],
            [told, 'other-person'],
            [ward, 'area'],
            [number, 'reference'],
            [more, 'foreign'],
            [unmarked, undefined],
            [free, 'free-text'],
          ];
          const shown = of.filter(([, marking]) => marking && audienceRules[audience][marking] === 'shown');
          for (const [secretText, marking] of of) {
            if (marking && audienceRules[audience][marking] === 'shown') continue;
            if (shown.some(([other]) => other.includes(secretText))) continue;
            hidden += 1;
            expect(text.some((each) => each.includes(secretText))).toBe(false);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(hidden).toBeGreaterThan(1000);
  });
});

/** Every text in plain data, names of fields among them. */
function flat(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => [name, ...flat(child)]);
}
