import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, describe, expect, test } from 'vitest';
import { installed, packedPackages } from './packed.js';
import { packages } from './tree.js';

const leastEntries = 20;

const { folder, packed } = packedPackages();
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(packed)('$name as it would be published', ({ name, tarball }) => {
  const bytes = readFileSync(tarball);
  const unpacked = createPackageFromTarballData(bytes);

  test('has what users need, and neither source nor tests', () => {
    const files = unpacked.listFiles().map((path) => path.replace(`/node_modules/${name}/`, ''));
    const places = new Set(files.map((path) => path.split('/')[0]));
    expect(files).toEqual(
      expect.arrayContaining([
        'package.json',
        'LICENSE',
        'README.md',
        'rules.json',
        'dist/index.js',
        'dist/index.d.ts',
      ]),
    );
    expect(places).not.toContain('src');
    expect(files.filter((path) => /\.test\.|\.fixture\.|tsconfig|tsup/.test(path))).toEqual([]);
    expect(unpacked.readFile(`/node_modules/${name}/package.json`)).not.toMatch(/workspace:|catalog:/);
  });

  test('is sound to publint', async () => {
    const tarballBytes = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages } = await publint({ strict: true, pack: { tarball: tarballBytes } });
    expect(messages).toEqual([]);
  });

  test('has types that resolve wherever ES modules do', async () => {
    const analysis = await checkPackage(unpacked);
    if (!analysis.types) throw new Error('No types were found.');
    expect(Object.keys(analysis.entrypoints)).toContain('.');
    // Node 10 knew no `exports`; `require` of an ES module works since Node 20.19.
    const problems = analysis.problems.filter(
      (problem) =>
        problem.kind !== 'CJSResolvesToESM' &&
        !('resolutionKind' in problem && problem.resolutionKind === 'node10'),
    );
    expect(problems).toEqual([]);
  });
});

describe('in an empty folder, the packages', () => {
  const home = installed(folder, packed);
  const entries = packed.flatMap((each) => each.entries);

  test('have entries', () => {
    expect(packed).toHaveLength(packages.length);
    expect(entries.length).toBeGreaterThanOrEqual(leastEntries);
  });

  test('can be imported', () => {
    expect(
      outputOf(
        home,
        `for (const entry of entries) {
        const json = entry.endsWith('.json') ? { with: { type: 'json' } } : {};
        const loaded = await import(entry, json);
        if (typeof loaded !== 'object') throw new Error(entry);
        console.log(entry);
      }`,
        ['--input-type=module'],
      ),
    ).toEqual(entries);
  });

  test('can be required', () => {
    expect(
      outputOf(
        home,
        `for (const entry of entries) {
        if (typeof require(entry) !== 'object') throw new Error(entry);
        console.log(entry);
      }`,
      ),
    ).toEqual(entries);
  });

  function outputOf(cwd: string, program: string, options: readonly string[] = []): string[] {
    const code = `const entries = ${JSON.stringify(entries)};\n${program}`;
    const { stdout, stderr } = spawnSync(process.execPath, [...options, '--eval', code], {
      cwd,
      encoding: 'utf8',
    });
    return stdout === '' ? [stderr] : stdout.trim().split('\n');
  }
});
