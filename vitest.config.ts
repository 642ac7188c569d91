import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { packageEntries } from './tools/package-entries.js';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Tests read the source of every public entry, as the packages name it in their `exports`. */
const alias = readdirSync(`${root}packages`).flatMap((folder) => {
  const manifest = readFileSync(`${root}packages/${folder}/package.json`, 'utf8');
  return packageEntries(manifest).map(({ entry, source }) => ({
    find: new RegExp(`^@lga/${folder}${entry.slice(1)}$`),
    replacement: `${root}packages/${folder}/${source}`,
  }));
});

/** Day counting must not depend on where the machine stands; Kiritimati and St John's have caught such faults. */
const zones = ['UTC', 'Europe/London', 'America/St_Johns', 'Pacific/Kiritimati'];

/** Tests of packages that ask a database server: once, whatever the zone, for they set the zone of the session. */
const onServer = 'packages/*/src/**/*.postgres.test.ts';

export default defineConfig({
  resolve: { alias },
  test: {
    pool: 'forks',
    reporters: ['default'],
    projects: [
      ...zones.map((TZ) => ({
        extends: true as const,
        test: {
          name: `packages in ${TZ}`,
          include: ['packages/*/src/**/*.test.ts'],
          exclude: [onServer],
          env: { TZ },
          // Packages are pure, so their test files may share a process: three times as fast.
          isolate: false,
        },
      })),
      {
        extends: true,
        test: {
          name: 'packages on PostgreSQL',
          include: [onServer],
          globalSetup: 'examples/council-service/src/postgres.setup.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'house', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
      },
      {
        extends: true,
        test: {
          name: 'examples',
          include: ['examples/*/src/**/*.test.ts'],
          globalSetup: 'examples/council-service/src/postgres.setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
