import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';
import { packageEntries } from './tools/package-entries.js';

/**
 * One ES module and one declaration file for each entry that the package in the working directory names.
 *
 * @param apart - Modules kept in files of their own, so that a bundler drops them, and what they import, unless used.
 */
export function libraryBuild(apart: Readonly<Record<string, string>> = {}): Options {
  const entries = packageEntries(readFileSync('package.json', 'utf8'));
  const entry = Object.fromEntries(entries.map(({ built, source }) => [built, source]));
  return {
    entry: { ...entry, ...apart },
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    dts: { entry },
    clean: true,
    splitting: true,
    treeshake: true,
    sourcemap: false,
  };
}
