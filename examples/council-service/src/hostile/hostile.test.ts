import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from '../databases.fixture.js';
import { operations } from '../operations.js';
import { runningApp } from '../running-app.fixture.js';
import { campaign, canaryMark, faultsIn } from './campaign.js';
import { seedRecords } from './records.js';

const secret = 'secret-of-the-county-4a1c';
const seed = 20_261_125;
/** `pnpm hostile` sends ten thousand. */
const count = 1_000;

test.each([
  [500, '{}', 'status 500'],
  [503, '{}', 'status 503'],
  [422, `{"errors":["${canaryMark}n1"]}`, 'repeats what was sent'],
  [404, `{"detail":"${secret}"}`, "another council's record"],
  [200, `{"report":"${secret}"}`, "another council's record"],
  [400, '{"detail":"Error: x\\n    at f (/srv/a.js:1:2)"}', 'shows the inside'],
])('an answer of %i with %s is a fault', (status, body, fault) => {
  expect(faultsIn({ status, headers: {}, body }, secret).join()).toContain(fault);
  expect(faultsIn({ status: status < 400 ? 200 : 422, headers: {}, body: '{}' }, secret)).toEqual([]);
});

onBothDatabases(`${count} hostile requests`, (newDatabase) => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    app = await runningApp(newDatabase);
  });
  afterAll(() => app.close());

  test('no failure, nothing repeated, nothing of another council, nothing of the inside, nothing in the log', async () => {
    const ids = await seedRecords(app.queries, secret);
    const { tokenFor } = app.development;
    const done = await campaign({ url: app.url, tokenFor, ids, secret }, { seed, count });
    expect(done.faults).toEqual([]);
    const logged = app.logged.join('');
    expect(logged).not.toMatch(new RegExp(`${canaryMark}|${secret}|\\n\\s+at `));
    // It has come everywhere, and not all of it was refused.
    expect(done.operations.size).toBe(operations.length);
    expect(Math.min(...done.operations.values())).toBeGreaterThanOrEqual(
      Math.floor(count / operations.length),
    );
    expect([...done.statuses.keys()]).toEqual(
      expect.arrayContaining([200, 400, 401, 403, 404, 413, 415, 422]),
    );
    expect((await app.fetch('/readyz')).status).toBe(200);
    expect(await (await app.as('monitoring', '/v1/audit/check')).json()).toMatchObject({ kind: 'whole' });
  });

  test('an id with U+0000, which no text of the database can hold, is refused', async () => {
    for (const path of ['/v1/subject-access', '/v1/erasures']) {
      const response = await app.as('monitoring', path, { person: 'a\u0000b', ground: 'request' });
      expect(response.status).toBe(422);
    }
    const response = await app.as('monitoring', '/v1/subject-access', { person: 'a\u0000b' });
    expect(await response.json()).toMatchObject({ code: 'unkeepable-text', errors: [] });
  });
});
