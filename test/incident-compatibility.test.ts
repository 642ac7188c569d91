import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  type compatibilityRules,
  differences,
  type JsonSchema,
  type Release,
} from '../tools/incident-compatibility.js';
import { root } from './tree.js';

const home = join(root, 'packages', 'incident-schema');
const read = (path: string) => JSON.parse(readFileSync(join(home, path), 'utf8'));
const namesOf = (rules: readonly { readonly name: string }[]) => rules.map(({ name }) => name);

/** Releases that are kept, oldest first. Versions are compared number by number. */
const kept = readdirSync(join(home, 'released')).sort(
  (one, other) => Number(higherVersion(one, other)) - Number(higherVersion(other, one)),
);

function higherVersion(one: string, other: string): boolean {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  const at = (a ?? []).findIndex((part, index) => part !== b?.[index]);
  return at >= 0 && (a?.[at] ?? 0) > (b?.[at] ?? 0);
}

function schemasIn(folder: string): Release['schemas'] {
  const files = readdirSync(join(home, folder)).filter((name) => /^incident-[a-z]+\.json$/.test(name));
  return Object.fromEntries(
    files.map((file) => [file.slice('incident-'.length, -'.json'.length), read(`${folder}/${file}`)]),
  );
}

function keptRelease(version: string): Release {
  return {
    schemas: schemasIn(`released/${version}`),
    crossFieldRules: namesOf(read(`released/${version}/cross-field-rules.json`)),
    lists: read(`released/${version}/codes.json`).lists,
  };
}

/** Rules of layers that the earlier release did not have bind none of its records. */
function present(layers: readonly string[]): Release {
  const rules: readonly { readonly name: string; readonly layers: readonly string[] }[] = read(
    'json-schema/cross-field-rules.json',
  );
  const lists: Readonly<
    Record<string, { open: boolean; terms: readonly { id: string; label: { en: string } }[] }>
  > = read('data/codes.json').lists;
  return {
    schemas: schemasIn('json-schema'),
    crossFieldRules: namesOf(rules.filter((rule) => rule.layers.some((layer) => layers.includes(layer)))),
    lists: Object.fromEntries(
      Object.entries(lists).map(([list, { open, terms }]) => [
        list,
        { open, codes: Object.fromEntries(terms.map(({ id, label }) => [id, label.en])) },
      ]),
    ),
  };
}

const last = keptRelease(kept.at(-1) ?? '');
const now = present(Object.keys(last.schemas));

describe('the incident schema against its last release', () => {
  test('is seen', () => {
    expect(Object.keys(last.schemas)).toEqual(['report']);
    expect(Object.keys(now.schemas).sort()).toEqual(['assessment', 'decision', 'event', 'report']);
    expect(Object.keys(last.lists).length).toBeGreaterThan(30);
  });

  test('breaks nothing, so that its next version may be a minor one', () => {
    expect(differences(last, now).filter(({ kind }) => kind === 'breaking')).toEqual([]);
  });

  test('adds what it says', () => {
    const rules = new Set(differences(last, now).map(({ rule }) => rule));
    expect(rules).toEqual(new Set(['layer-added', 'field-added', 'value-added', 'code-added']));
  });

  test('is no difference to itself', () => expect(differences(now, now)).toEqual([]));
});

const field = (path: readonly string[], change: (schema: Record<string, unknown>) => void): Release => {
  const schemas = structuredClone(last.schemas) as Record<string, JsonSchema>;
  const at = path.reduce(
    (schema, name) => (schema as Record<string, Record<string, unknown>>)[name] ?? {},
    schemas as Record<string, unknown>,
  );
  change(at);
  return { ...last, schemas };
};
const report = ['report', 'properties'];
const list = (
  change: (lists: Record<string, { open: boolean; codes: Record<string, string> }>) => void,
): Release => {
  const lists = structuredClone(last.lists) as Record<
    string,
    { open: boolean; codes: Record<string, string> }
  >;
  change(lists);
  return { ...last, lists };
};

/** A later release that trips each of the written rules. */
const planted: Readonly<Record<keyof typeof compatibilityRules, Release>> = {
  'layer-removed': { ...last, schemas: {} },
  'layer-added': { ...last, schemas: { ...last.schemas, judgement: {} } },
  'field-removed': field(report, (fields) => delete fields['place']),
  'field-added': field(report, (fields) => {
    fields['weather'] = { type: 'string' };
  }),
  'requirement-added': field(['report'], (schema) => {
    (schema['required'] as string[]).push('place');
  }),
  'type-changed': field([...report, 'place'], (schema) => {
    schema['type'] = 'number';
  }),
  'value-removed': field([...report, 'dangerNow'], (schema) => {
    (schema['enum'] as string[]).pop();
  }),
  'value-added': field([...report, 'dangerNow'], (schema) => {
    (schema['enum'] as string[]).push('perhaps');
  }),
  'bound-narrowed': field([...report, 'evidence'], (schema) => {
    schema['maxItems'] = 10;
  }),
  'form-changed': field([...report, 'id'], (schema) => {
    schema['pattern'] = '^x$';
  }),
  'rule-added': { ...last, crossFieldRules: [...last.crossFieldRules, 'no-meeting-on-a-sunday'] },
  'list-removed': list((lists) => delete lists['band']),
  'list-closed': list((lists) => {
    if (lists['channel']) lists['channel'].open = false;
  }),
  'code-removed': list((lists) => delete lists['behaviour']?.codes['threat.death']),
  'code-relabelled': list((lists) => {
    if (lists['band']) lists['band'].codes['low'] = 'Lower';
  }),
  'code-added': list((lists) => {
    if (lists['band']) lists['band'].codes['lower'] = 'Lower';
  }),
};

describe('the written rules of compatibility', () => {
  test.each(Object.entries(planted))('%s is seen, and nothing else', (rule, later) => {
    expect(new Set(differences(last, later).map((each) => each.rule))).toEqual(new Set([rule]));
  });

  test('a rule that speaks only of fields that came with it is no breach', () => {
    const later = { ...last, crossFieldRules: [...last.crossFieldRules, 'weather-since-0.3.0'] };
    expect(differences(last, later)).toEqual([]);
  });
});
