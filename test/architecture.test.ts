import { describe, expect, test } from 'vitest';
import { houseRules, violations } from './architecture/violations.js';
import { type File, files, packages } from './tree.js';

const leastFiles = 250;
const leastShippedFiles = 80;

const shipped = (text: string, path = 'packages/rules/src/planted.ts'): File => ({ path, text });
const inside = (name: string, text: string): File => shipped(text, `packages/${name}/src/planted.ts`);
const setting = 'registry';
const host = `${setting}.example.org`;

/** For every rule, files that must each trip it, and trip nothing else. */
const planted: Readonly<Record<string, readonly File[]>> = {
  'packages use @lga/rules, zod and date-fns, and nothing else': [
    inside('proportionality', "import { readFileSync } from 'node:fs';"),
    inside('proportionality', "import lodash from 'lodash';"),
    shipped("import lodash from 'lodash';", 'packages/proportionality/src/cli.ts'),
    shipped("import { argv } from 'node:process';", 'packages/proportionality/src/cli/command.ts'),
    inside('proportionality', "const fs = await import('fs');"),
    inside('proportionality', "export type { A } from 'express';"),
    inside('proportionality', "export const a: import('node:fs').Stats = b;"),
  ],
  'date-fns is for the calendar and working days of @lga/rules': [
    shipped("import { addDays } from 'date-fns';"),
    shipped("import { addDays } from 'date-fns/addDays';"),
    inside('proportionality', "import { UTCDate } from '@date-fns/utc';"),
    shipped("import { addDays } from 'date-fns';", 'packages/risk-assessment/src/calendar.ts'),
    shipped("import { addDays } from 'date-fns';", 'packages/rules/src/periods.test.ts'),
  ],
  'packages and examples are imported by their public names': [
    inside('proportionality', "import { isoDate } from '../../rules/src/iso-date.js';"),
    shipped("import { b } from '../../../packages/rules/src/index.js';", 'examples/service/src/planted.ts'),
    shipped("import { b } from '../../../test/tree.js';", 'packages/rules/src/planted.test.ts'),
  ],
  'zod runs in schema files alone': [
    inside('proportionality', "import * as z from 'zod';"),
    inside('proportionality', "import { type ZodType } from 'zod';"),
    inside('proportionality', "export { Count } from './schema.js';"),
    inside('proportionality', "import { Count } from './schema/count.js';"),
    inside('incident-schema', "import { z } from 'zod/mini';"),
  ],
  'no clock': [
    shipped('export const now = () => new Date();'),
    shipped('export const now = () => Date.now();'),
    shipped('export const now = [Temporal][0];'),
    shipped('export const start = performance.now();'),
    shipped('setTimeout(() => {}, 1);'),
  ],
  'no randomness': [
    shipped('export const id = crypto.randomUUID();'),
    shipped('export const part = Math.random();'),
  ],
  'no input, output or environment': [
    shipped('export const zone = process.env.TZ;'),
    shipped('console.log(1);'),
    shipped("export const page = fetch('https://example.org');"),
    shipped('export const here = import.meta.url;'),
    shipped('export const all = { process };'),
    shipped("export const made = new Function('return 1');"),
  ],
  'no locale': [
    shipped('export const sorted = [...names].sort((a, b) => a.localeCompare(b));'),
    shipped('export const text = count.toLocaleString();'),
    shipped("export const list = new Intl.ListFormat('cy');"),
  ],
  'no export *': [shipped("export * from './rule.js';"), shipped("export * as rule from './rule.js';")],
  'a file is named for what it holds': [
    'packages/rules/src/utils.ts',
    'packages/rules/src/helpers/dates.ts',
    'packages/rules/src/types.test.ts',
    'test/common.ts',
    'tools/constants.mjs',
  ].map((path) => shipped('export {};', path)),
  'a file has at most 200 lines, data apart': [
    shipped(`export const one = () => 1;\n${'// more\n'.repeat(200)}`),
    shipped(`function one() {}\n${'// more\n'.repeat(200)}`, 'bootstrap/planted.mjs'),
  ],
  'a function has at most 30 lines': [
    shipped(`export function long(): void {${'\n'.repeat(30)}}`),
    shipped(`export const long = () => {${'\n'.repeat(30)}};`, 'tools/planted.ts'),
  ],
  'no check is switched off': [
    shipped('// @ts-ignore\nexport const a = 1;'),
    shipped('export const a = 1; // biome-ignore lint: no'),
    shipped('const a = [/* eslint-disable */];', 'test/planted.test.ts'),
  ],
  'no file names the host of a registry': [
    { path: 'docs/planted.md', text: `Packages come from https://${host}/.` },
    { path: '.npmrc', text: `${setting}=https://packages.example.org` },
    { path: '.github/workflows/planted.yml', text: `${setting}-url: 'https://packages.example.org'` },
  ],
  'no package imports a sibling': [
    inside('proportionality', "import { rate } from '@lga/risk-assessment';"),
    inside('rules', "import { largestRemainder } from '@lga/proportionality';"),
    inside('rules', "import type { Count } from '@lga/proportionality/schema';"),
    shipped("import { rate } from '@lga/risk-assessment';", 'packages/rules/src/planted.test.ts'),
  ],
};

/** What looks like a breach and is none. */
const allowed: readonly File[] = [
  shipped("import { addDays } from 'date-fns';", 'packages/rules/src/calendar.ts'),
  shipped("import * as z from 'zod';", 'packages/proportionality/src/schema.ts'),
  shipped("import * as z from 'zod';", 'packages/incident-schema/src/schema/place.ts'),
  inside('proportionality', "import type { ZodType } from 'zod';"),
  inside('proportionality', "export type { Count } from './schema.js';"),
  inside('incident-schema', "import { Incident } from './schema/incident.js';"),
  inside('proportionality', "import { isoDate } from '@lga/rules';"),
  shipped("import { rate } from '@lga/risk-assessment';", 'examples/service/src/planted.ts'),
  shipped("import { readFileSync } from 'node:fs';", 'packages/rules/src/planted.test.ts'),
  shipped('export const now = new Date();', 'packages/rules/src/planted.test.ts'),
  shipped('export interface Held { readonly process: string; readonly since: Date }'),
  shipped('export const name = (process: string) => ({ location: process, fetch: 1 });'),
  shipped("export const says = 'Date.now() and console.log are for others // biome-ignore';"),
  shipped('export const key = crypto.subtle;'),
  shipped(
    "import process from 'node:process';\nprocess.exitCode = 1;",
    'packages/proportionality/src/cli.ts',
  ),
  shipped("import { Count } from './schema.js';", 'packages/proportionality/src/cli.ts'),
  shipped(`export const rows = [${'\n1,'.repeat(300)}\n];`),
  shipped(`export function short(): void {${'\n'.repeat(29)}}`),
  shipped('export {};', 'packages/rules/src/common-duties.ts'),
];

describe('the rules of the house', () => {
  test('each has a violation planted for it', () => {
    expect(Object.keys(planted).sort()).toEqual(houseRules.map(({ name }) => name).sort());
  });

  test.each(Object.entries(planted))(
    '%s: each violation planted for it trips it, and no other',
    (rule, all) => {
      for (const file of all) {
        const tripped = violations([file]).map((each) => each.rule);
        expect(new Set(tripped), file.text).toEqual(new Set([rule]));
      }
    },
  );

  test('what only looks like a violation trips none', () => expect(violations(allowed)).toEqual([]));
});

describe('this repository', () => {
  const all = files();

  test('is seen whole', () => {
    expect(all.length).toBeGreaterThanOrEqual(leastFiles);
    for (const name of packages) {
      expect(all.some(({ path }) => path === `packages/${name}/src/index.ts`)).toBe(true);
    }
    const inPackages = all.filter(({ path }) => /^packages\/[^/]+\/src\/.*(?<!\.test)\.ts$/.test(path));
    expect(inPackages.length).toBeGreaterThanOrEqual(leastShippedFiles);
  });

  test('keeps every rule of the house', () => expect(violations(all)).toEqual([]));
});
