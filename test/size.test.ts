import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { packageEntries } from '../tools/package-entries.js';
import { packages, root } from './tree.js';

const kB = 1000;
/** The package in which schemas are the product, so that its root entry may carry zod. */
const packageOfSchemas = 'incident-schema';

interface Bundle {
  /** Bytes, minified and compressed. */
  readonly bytes: number;
  /** Modules in it, by their path from the root. */
  readonly modules: readonly string[];
}

/** What a page would load for names from a built entry; everything of it without names. */
async function bundle(folder: string, entry: string, names?: string): Promise<Bundle> {
  const from = JSON.stringify(`./packages/${folder}/dist/${entry}.js`);
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export ${names ? `{ ${names} }` : '*'} from ${from};`, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  const modules = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    bytes: outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0),
    modules: modules.map(([path]) => path),
  };
}

const ofZod = (path: string): boolean => path.includes('/node_modules/zod/');
const ofDateFns = (path: string): boolean => path.includes('/node_modules/date-fns/');

test.each([
  ['proportionality', 'largestRemainder'],
  ['rules', 'inForce'],
])('@lga/%s: %s alone is at most 1 kB', async (folder, name) => {
  const { bytes, modules } = await bundle(folder, 'index', name);
  expect(modules.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(kB);
  expect(modules.filter((path) => ofZod(path) || ofDateFns(path))).toEqual([]);
});

test('@lga/proportionality: allocateSeats with all that it needs is below 10 KB', async () => {
  const { bytes, modules } = await bundle('proportionality', 'statute', 'allocateSeats');
  expect(modules.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(10 * 1024);
});

/** Every entry of every package: folder and name in `dist`. */
const entries = packages.flatMap((folder) =>
  packageEntries(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8')).map(
    ({ built }) => [folder, built] as const,
  ),
);
const carriesSchemas = (folder: string, built: string): boolean =>
  /(^|-)schema$/.test(built) ||
  (folder === packageOfSchemas && ['index', 'compiled', 'events'].includes(built));
/** Entries of pure data, which functions take as an argument: the rules, the law table, the code lists. */
const entriesOfData = new Set(['rules', 'law-table', 'code-lists']);
const withoutSchemas = entries.filter((entry) => !carriesSchemas(...entry));
const withSchemas = entries.filter((entry) => carriesSchemas(...entry));

test.each(withoutSchemas)('@lga/%s: the entry %s is at most 15 kB, and carries no zod', async (...entry) => {
  const { bytes, modules } = await bundle(...entry);
  expect(modules.length).toBeGreaterThan(0);
  if (!entriesOfData.has(entry[1])) expect(bytes).toBeLessThanOrEqual(15 * kB);
  expect(modules.filter(ofZod)).toEqual([]);
});

/** Carries zod's compiler, for a service: whoever needs a small bundle takes the root. */
const mostCompiled = 50;

test.each(withSchemas)('@lga/%s: the entry %s is at most 40 kB, zod among it', async (...entry) => {
  const { bytes, modules } = await bundle(...entry);
  expect(modules.some(ofZod)).toBe(true);
  expect(bytes).toBeLessThanOrEqual((entry[1] === 'compiled' ? mostCompiled : 40) * kB);
});

test('zod is seen where it is, and so is date-fns', async () => {
  expect((await bundle('proportionality', 'schema')).modules.some(ofZod)).toBe(true);
  expect((await bundle('rules', 'index', 'addDays')).modules.some(ofDateFns)).toBe(true);
});
