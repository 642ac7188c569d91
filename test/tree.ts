import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Folders of packages/, each a package. */
export const packages: readonly string[] = readdirSync(join(root, 'packages')).sort();

/** A file of the repository: its path from the root, with `/`, and what it says. */
export interface File {
  readonly path: string;
  readonly text: string;
}

/** Every file that is kept in the repository: all but what stands in folders that git ignores. */
export function files(): readonly File[] {
  const ignored = readFileSync(join(root, '.gitignore'), 'utf8').split(/\r?\n/);
  const skipped = new Set([
    '.git',
    ...ignored.filter((line) => line.endsWith('/')).map((line) => line.slice(0, -1)),
  ]);
  return filesUnder('', skipped);
}

function filesUnder(folder: string, skipped: ReadonlySet<string>): File[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder ? `${folder}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(path, skipped);
      return [{ path, text: readFileSync(join(root, path), 'utf8') }];
    });
}
