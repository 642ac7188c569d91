import { readdirSync, readFileSync } from 'node:fs';
import type { KnipConfig } from 'knip';
import { packageEntries } from './tools/package-entries.js';

/** What stands in a package is used from its public entries. */
function packageWorkspace(folder: string) {
  const manifest = readFileSync(new URL(`packages/${folder}/package.json`, import.meta.url), 'utf8');
  const entries = packageEntries(manifest).map(({ source }) => source);
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
    'examples/council-service': { project: ['src/**/*.ts'], ignoreDependencies: ['govuk-frontend'] },
  },
};

export default config;
