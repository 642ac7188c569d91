// `pnpm campaign:soak [minutes]`: ten minutes of mixed load on the council service with its embedded database, and what it
// does to the memory. It ends with 1 where memory is not flat.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { incidentExample } from '../examples/council-service/src/incident-example.js';
import type { Megabytes } from '../examples/council-service/src/load/memory.js';
import { operations } from '../examples/council-service/src/operations.js';
import { tokenFrom } from './service/contestant.js';
import { bundle, started } from './service/processes.js';

const [minutes = 10] = process.argv.slice(2).map(Number);
const secondsOfSample = 30;
const aSecond = 100;
/**
 * Megabytes a minute by which memory may grow, after the first fifth, in which caches fill. What is in use is told of the
 * main thread; the thread of the embedded database shows in what is resident.
 */
const limits: Megabytes = { used: 0.5, resident: 5 };

bundle();
const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const { child, said } = await started('serve', 'kept', { DATA_DIR: folder });
const { origin } = said as { readonly origin: string };
const requests = await mixed();
const samples: Megabytes[] = [];
const statuses = new Map<string, number>();
for (let sample = 0; sample < (minutes * 60) / secondsOfSample; sample += 1) {
  const load = { url: origin, connections: 4, overallRate: aSecond, duration: secondsOfSample, requests };
  const { statusCodeStats = {}, errors } = await autocannon(load);
  for (const [status, { count }] of Object.entries({ ...statusCodeStats, failed: { count: errors } }))
    statuses.set(status, (statuses.get(status) ?? 0) + (count ?? 0));
  child.send('memory');
  const [now] = (await once(child, 'message')) as [Megabytes];
  samples.push(now);
  console.log(
    `${((sample + 1) * secondsOfSample) / 60} min: ${now.used} MB in use, ${now.resident} resident`,
  );
}
child.disconnect();
rmSync(folder, { recursive: true, force: true });

const settled = samples.slice(Math.floor(samples.length / 5));
const grows = {
  used: slope(settled.map(({ used }) => used)),
  resident: slope(settled.map(({ resident }) => resident)),
};
const failed = [...statuses].filter(([status, times]) => times > 0 && !/^[24]/.test(status));
console.log(`Answers by status: ${JSON.stringify(Object.fromEntries(statuses))}`);
console.log(`In use: ${grows.used.toFixed(2)} MB a minute (limit ${limits.used})`);
console.log(`Resident: ${grows.resident.toFixed(2)} MB a minute (limit ${limits.resident})`);
const flat = grows.used <= limits.used && grows.resident <= limits.resident;
process.exitCode = flat && failed.length === 0 ? 0 : 1;

/** Reports kept, read and listed, every question, pages, and requests that are refused, in turn. */
async function mixed(): Promise<autocannon.Request[]> {
  const json = { 'content-type': 'application/json' };
  const member = { ...json, ...(await tokenFrom(origin, 'member-a')) };
  const officer = await tokenFrom(origin, 'safety');
  const report: autocannon.Request = {
    method: 'POST',
    path: '/v1/incidents',
    headers: member,
    setupRequest: (request) => ({
      ...request,
      body: JSON.stringify({ ...incidentExample, id: randomUUID() }),
    }),
  };
  const refused: autocannon.Request = {
    ...report,
    setupRequest: (request) => ({ ...request, body: '{"layer":' }),
  };
  const read = (path: string, headers: Readonly<Record<string, string>> = officer): autocannon.Request => ({
    method: 'GET',
    path,
    headers,
  });
  const questions = operations.flatMap(({ kind, path, example }): autocannon.Request[] =>
    kind === 'question' ? [{ method: 'POST', path, headers: json, body: JSON.stringify(example) }] : [],
  );
  const pages = ['/', '/openapi.json', '/nothing'].map((path) => read(path, {}));
  const lists = [read('/v1/incidents'), read(`/v1/incidents/${incidentExample.id}`), read('/readyz', {})];
  return [report, ...questions, report, ...lists, report, ...pages, report, refused];
}

/** By least squares, a minute. */
function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const shared = values.reduce((sum, value, at) => sum + (at - middle) * (value - mean), 0);
  const spread = values.reduce((sum, _, at) => sum + (at - middle) ** 2, 0);
  return (shared / spread) * (60 / secondsOfSample);
}
