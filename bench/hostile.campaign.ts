// `pnpm campaign:hostile`: ten thousand hostile requests to the council service; `pnpm campaign:hostile 500 7` sends 500 by
// the seed 7. On the embedded database, or on the server of DATABASE_URL.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { campaign, canaryMark } from '../examples/council-service/src/hostile/campaign.js';
import { seedRecords } from '../examples/council-service/src/hostile/records.js';
import { megabytes } from '../examples/council-service/src/load/memory.js';
import { runningApp } from '../examples/council-service/src/running-app.fixture.js';

const [count = 10_000, seed = 20_261_125] = process.argv.slice(2).map(Number);
const secret = 'secret-of-the-county-4a1c';
const partsOfRun = 5;

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
const url = process.env['DATABASE_URL'];
const app = await runningApp(async () => (url ? { DATABASE_URL: url } : { DATA_DIR: folder }));
const { tokenFor } = app.development;
const ids = await seedRecords(app.queries, secret);
const faults: string[] = [];
const statuses = new Map<number, number>();
console.log(`${count} requests by the seed ${seed}, on ${url ? 'PostgreSQL' : 'PGlite'}`);
for (let part = 0; part < partsOfRun; part += 1) {
  const share = Math.ceil(count / partsOfRun);
  const start = performance.now();
  const done = await campaign({ url: app.url, tokenFor, ids, secret }, { seed: seed + part, count: share });
  for (const [status, times] of done.statuses) statuses.set(status, (statuses.get(status) ?? 0) + times);
  faults.push(...done.faults.map((fault) => `seed ${seed + part}: ${fault}`), ...logFaults());
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { used, resident } = megabytes();
  console.log(
    `${share * (part + 1)} sent (${seconds} s), ${faults.length} faults, ${used} MB in use (${resident})`,
  );
}
console.log(`Answers by status: ${JSON.stringify(Object.fromEntries([...statuses].sort()))}`);
console.log(`The service lives: ${(await app.fetch('/readyz')).status === 200}`);
console.log(`The audit: ${(await (await app.as('monitoring', '/v1/audit/check')).json()).kind}`);
for (const fault of faults) console.error(fault);
await app.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = faults.length === 0 ? 0 : 1;

/** What the log must not hold; what was looked at is let go, so that the log itself takes no room. */
function logFaults(): string[] {
  const lines = app.logged.splice(0);
  return lines.filter((line) => line.includes(canaryMark) || line.includes(secret) || line.includes('"at":'));
}
