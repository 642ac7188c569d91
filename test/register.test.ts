import { join } from 'node:path';
import { isIsoDate, type Rule } from '@lga/rules';
import { describe, expect, test } from 'vitest';
import { type PackageRules, registerPages } from '../tools/register-pages.js';
import { files, packages, root } from './tree.js';

const leastRules = 34;
const leastSourceFiles = 80;

/** What each source file of the packages exports, by its path. */
const exported = new Map<string, Readonly<Record<string, unknown>>>();
for (const { path } of files()) {
  if (/^packages\/[^/]+\/src\/.*(?<!\.(test|fixture))\.ts$/.test(path)) {
    exported.set(path, await import(join(root, path)));
  }
}

const registers: readonly PackageRules[] = packages.map((folder) => ({
  folder,
  rules: exportedFrom(`packages/${folder}/src/register.ts`).filter(isRule),
}));
const rules = registers.flatMap((register) => register.rules);

/** Whether a value has the form of a rule: an id and a history. */
function isRule(value: unknown): value is Rule<unknown> {
  const { id, history } = (value ?? {}) as Partial<Record<'id' | 'history', unknown>>;
  return typeof id === 'string' && Array.isArray(history);
}

/** Values that files whose paths begin so export, those inside a list that they export among them. */
function exportedFrom(start: string): unknown[] {
  return [...exported]
    .filter(([path]) => path.startsWith(start))
    .flatMap(([, values]) => Object.values(values))
    .flatMap((value) => (Array.isArray(value) ? value : [value]));
}

describe('the register', () => {
  test('has every rule that a package exports', () => {
    expect(exported.size).toBeGreaterThanOrEqual(leastSourceFiles);
    expect(rules.length).toBeGreaterThanOrEqual(leastRules);
    for (const register of registers) {
      const found = exportedFrom(`packages/${register.folder}/src/`).filter(isRule);
      expect(new Set(register.rules), register.folder).toEqual(new Set(found));
    }
  });

  test('sees a rule where there is one', () => {
    expect(isRule(rules[0])).toBe(true);
    expect([null, undefined, 'text', {}, { id: 'a.b' }, { history: [] }].filter(isRule)).toEqual([]);
    expect(exportedFrom('packages/rules/src/bank-holiday-rules.ts').filter(isRule).length).toBeGreaterThan(0);
  });

  test('gives each rule a dotted id of its own', () => {
    for (const { id } of rules) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/);
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test('says for each value where it was read, how it is known, and that nobody has signed it yet', () => {
    for (const { id, history } of rules) {
      expect(history.length, id).toBeGreaterThan(0);
      for (const entry of history) {
        expect(entry.source.instrument, id).not.toBe('');
        expect(entry.confidence, id).toMatch(/^(seen|part|computed|inferred|unverified)$/);
        expect(entry.from === null || isIsoDate(entry.from), id).toBe(true);
        expect(entry.checked, id).toBeNull();
      }
    }
  });

  test('lists the values of a rule oldest first', () => {
    for (const { id, history } of rules) {
      const days = history.flatMap(({ from }) => (from === null ? [] : [from]));
      expect(days, id).toEqual([...days].sort());
    }
  });

  test('loses nothing as JSON', () => expect(JSON.parse(JSON.stringify(rules))).toEqual(rules));

  test('stands in docs and packages as `pnpm register` makes it', () => {
    const pages = registerPages(registers);
    const committed = new Map(files().map(({ path, text }) => [path, text]));
    expect(pages.size).toBe(3 + packages.length);
    for (const [path, text] of pages) expect(committed.get(path), `${path}: run pnpm register`).toBe(text);
  });
});

describe('the pages of the register', () => {
  const entry = { source: { instrument: 'An Act', url: 'https://example.org/' }, checked: null } as const;
  const rule: Rule<unknown> = {
    id: 'example.rule',
    title: { en: 'Days | to notify' },
    authority: 'statute',
    unit: 'days',
    history: [
      { ...entry, from: '2012-07-01', value: 28, confidence: 'seen' },
      { ...entry, from: '2015-01-01', value: null, confidence: 'inferred', note: 'Nobody says so.' },
      { ...entry, from: null, value: { long: 'x'.repeat(100) }, confidence: 'part', status: 'announced' },
    ],
  };
  const signed: Rule<unknown> = {
    ...rule,
    id: 'example.signed',
    history: [
      { ...entry, from: '2012-07-01', value: 1, confidence: 'seen', checked: { on: '2026-01-01', by: 'A' } },
    ],
  };
  const pages = registerPages([
    { folder: 'one', rules: [rule, signed] },
    { folder: 'two', rules: [] },
  ]);

  test('have a row for each value, and no more cells than the head', () => {
    const rows =
      pages
        .get('docs/rules.md')
        ?.split('\n')
        .filter((line) => line.startsWith('| <a')) ?? [];
    expect(rows).toHaveLength(4);
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([12, 12, 12, 12]);
    expect(rows[0]).toContain(
      '| `28` | days | 2012-07-01 | in force | statute | [An Act](https://example.org/) | seen | nobody yet |',
    );
    expect(rows[1]).toContain('| repealed |');
    expect(rows[2]).toContain('x…` | days | not known | announced |');
    expect(rows[3]).toContain('| 2026-01-01, A |');
  });

  test('put first what no source states', () => {
    const text = pages.get('docs/rules.md') ?? '';
    expect(text.indexOf('(inferred)')).toBeGreaterThan(0);
    expect(text.indexOf('(inferred)')).toBeLessThan(text.indexOf('## @lga/one'));
    expect(text).toContain('2 rules with 4 values, of which reviewers have signed 1.');
  });

  test('list as unchecked, the least certain first, what nobody has signed', () => {
    const text = pages.get('docs/unchecked.md') ?? '';
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      'Inferred: 1',
      'Part: 1',
      'Seen: 1',
    ]);
    expect(text).not.toContain('example.signed');
  });

  test('give each package its own rules in full', () => {
    expect(JSON.parse(pages.get('packages/one/rules.json') ?? '')).toEqual({
      package: '@lga/one',
      rules: [rule, signed],
    });
    expect(JSON.parse(pages.get('packages/two/rules.json') ?? '')).toEqual({
      package: '@lga/two',
      rules: [],
    });
  });
});
