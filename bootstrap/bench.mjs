// `pnpm bench` runs every file of bench/, each in a process of its own; `pnpm bench apportionment` runs one.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, root, succeeds } from './set-up.mjs';

const [asked = ''] = process.argv.slice(2);
const suffix = '.bench.ts';

if (asked.endsWith(suffix)) await measure(asked);
else {
  build();
  const files = readdirSync(join(root, 'bench')).filter((name) => name.endsWith(suffix));
  const runs = files.filter((name) => name.startsWith(asked)).map(measuredApart);
  process.exitCode = runs.length > 0 && runs.every(Boolean) ? 0 : 1;
}

function measuredApart(name) {
  return succeeds('tsx', [fileURLToPath(import.meta.url), name]);
}

async function measure(name) {
  const { title, run } = await import(pathToFileURL(join(root, 'bench', name)).href);
  console.log(`\n${title}`);
  print([{ what: '', target: 'target', measured: 'measured' }, ...(await run())]);
}

function print(rows) {
  const width = (column) => Math.max(...rows.map((row) => row[column].length));
  for (const { what, target, measured } of rows) {
    console.log(`${what.padEnd(width('what'))}  ${target.padEnd(width('target'))} | ${measured}`);
  }
}
