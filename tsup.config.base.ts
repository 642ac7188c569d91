import type { Options } from 'tsup';

type Entries = Record<string, string>;

/**
 * One ES module and one declaration file for each public entry.
 *
 * @param apart - Modules kept in files of their own, so that a bundler drops them, and what they import, unless used.
 */
export function libraryBuild(entry: Entries, apart: Entries = {}): Options {
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
