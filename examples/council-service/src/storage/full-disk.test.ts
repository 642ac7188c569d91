import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { newPostgresDatabase } from '../databases.fixture.js';
import { incidentExample } from '../incident-example.js';
import { newFolder } from '../new-folder.fixture.js';
import { postgresServer } from '../postgres-server.fixture.js';
import { runningApp } from '../running-app.fixture.js';
import { smallDisk } from '../small-disk.fixture.js';

type App = Awaited<ReturnType<typeof runningApp>>;

/** A report that takes as much room on a disk as it has characters. */
const report = () => {
  const words = randomBytes(6_000).toString('hex');
  return { ...incidentExample, id: randomUUID(), account: { words, language: 'en' } };
};

/** Sends reports until one is refused, and gives those that were acknowledged, and the refusal. */
async function untilRefused(app: App) {
  const kept: ReturnType<typeof report>[] = [];
  for (let times = 0; times < 2000; times += 1) {
    const sent = report();
    const response = await app.as('member-a', '/v1/incidents', sent);
    if (response.status !== 201) return { kept, response };
    kept.push(sent);
  }
  throw new Error('None was refused.');
}

async function expectRefusedAndRecovered(app: App, empty: () => void) {
  const { kept, response } = await untilRefused(app);
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('5');
  expect(await response.json()).toMatchObject({ code: 'storage-unavailable' });
  expect((await app.fetch('/healthz')).status).toBe(200);
  empty();
  const after = report();
  expect((await app.as('member-a', '/v1/incidents', after)).status).toBe(201);
  for (const sent of [...kept.slice(-3), after]) {
    const found = await app.as('safety', `/v1/incidents/${sent.id}`);
    expect((await found.json()).report).toEqual(sent);
  }
  expect(await (await app.as('monitoring', '/v1/audit/check')).json()).toMatchObject({ kind: 'whole' });
}

// Before the folders are removed.
afterAll(() => {
  for (const disk of [embedded, served]) if ('remove' in disk) disk.remove();
});

const embedded = smallDisk(newFolder(), 120);
describe.skipIf('missing' in embedded)('a full disk, on PGlite', () => {
  test('gives 503, and when there is room everything is there and more can be kept', async () => {
    if ('missing' in embedded) return;
    const app = await runningApp(async () => ({ DATA_DIR: embedded.folder }));
    embedded.fill(0);
    await expectRefusedAndRecovered(app, embedded.empty);
    await app.close();
  });
});

const served = 'url' in inject('postgres') ? smallDisk(newFolder(), 200) : { missing: 'no PostgreSQL' };
describe.skipIf('missing' in served)('a full disk, on PostgreSQL', () => {
  test('gives 503, and when there is room everything is there and more can be kept', async () => {
    if ('missing' in served) return;
    const server = await postgresServer(served.folder);
    const app = await runningApp(() => newPostgresDatabase(server.url));
    expect((await app.as('member-a', '/v1/incidents', report())).status).toBe(201);
    served.fill(0);
    await expectRefusedAndRecovered(app, served.empty);
    await app.close();
    await server.remove();
  });
});
