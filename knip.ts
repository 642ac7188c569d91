import { readdirSync, readFileSync } from 'node:fs';
import type { KnipConfig } from 'knip';
import { packageEntries } from './tools/package-entries.js';

/** What stands in a package is used from its public entries, or from its command. */
function packageWorkspace(folder: string) {
  const manifest = readFileSync(new URL(`packages/${folder}/package.json`, import.meta.url), 'utf8');
  const command = JSON.parse(manifest).bin ? ['src/cli.ts'] : [];
  const entries = [...packageEntries(manifest).map(({ source }) => source), ...command];
  return [`packages/${folder}`, { entry: entries, project: ['src/**/*.ts'] }] as const;
}

const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: ['bootstrap/*.mjs', 'bench/*.bench.ts', 'tools/*.ts'],
      project: ['{bootstrap,bench,test,tools}/**/*.{ts,mjs}', '*.ts'],
      ignoreDependencies: ['pnpm', 'turbo'],
    },
    ...Object.fromEntries(readdirSync(new URL('packages', import.meta.url)).map(packageWorkspace)),
    'examples/*': { project: ['src/**/*.ts'] },
    'examples/council-service': {
      // Processes of their own for the benchmark.
      entry: ['src/load/{serve,driver}.ts'],
      project: ['src/**/*.ts'],
      ignoreDependencies: ['govuk-frontend'],
      ignoreBinaries: ['mount', 'umount'],
    },
  },
};

export default config;
