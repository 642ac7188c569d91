import type { Options } from 'tsup';

/** One ES module and one declaration file for each public entry. */
export function libraryBuild(entry: Record<string, string>): Options {
  return {
    entry,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    dts: true,
    clean: true,
    splitting: true,
    treeshake: true,
    sourcemap: false,
  };
}
