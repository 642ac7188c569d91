import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Tests read the source of every public entry, as the packages name it in their `exports`. */
function sourceEntries(): Record<string, string> {
  const entries: Record<string, string> = {};
  for (const folder of readdirSync(`${root}packages`)) {
    const { name, exports } = JSON.parse(readFileSync(`${root}packages/${folder}/package.json`, 'utf8'));
    for (const [entry, target] of Object.entries<{ source?: string } | string>(exports)) {
      if (typeof target === 'string') continue;
      entries[name + entry.slice(1)] = `${root}packages/${folder}/src/${sourceOf(entry)}`;
    }
  }
  return entries;
}

function sourceOf(entry: string): string {
  if (entry === '.') return 'index.ts';
  return entry === './rules' ? 'register.ts' : `${entry.slice(2)}.ts`;
}

const alias = Object.entries(sourceEntries()).map(([name, file]) => ({
  find: new RegExp(`^${name}$`),
  replacement: file,
}));

/** Day counting must not depend on where the machine stands; Kiritimati and St John's have caught such faults. */
const zones = ['UTC', 'Europe/London', 'America/St_Johns', 'Pacific/Kiritimati'];

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
          env: { TZ },
          // Packages are pure, so their test files may share a process: three times as fast.
          isolate: false,
        },
      })),
      {
        extends: true,
        test: { name: 'house', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
      },
      {
        extends: true,
        test: {
          name: 'examples',
          include: ['examples/*/src/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
