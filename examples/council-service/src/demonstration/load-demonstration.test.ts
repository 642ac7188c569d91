import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from '../databases.fixture.js';
import { runningApp } from '../running-app.fixture.js';
import { demonstrationSet } from './demonstration-set.js';
import { loadDemonstration } from './load-demonstration.js';

const now = new Date('2026-03-02T09:00:00Z');

onBothDatabases('the demonstration', (newDatabase) => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    app = await runningApp(newDatabase);
  });
  afterAll(() => app.close());

  test('is loaded once, however many look whether it is there', async () => {
    const found = await Promise.all([1, 2].map(() => loadDemonstration(app.queries, now)));
    expect(found.sort()).toEqual(['left-alone', 'loaded']);
    expect(await loadDemonstration(app.queries, now)).toBe('left-alone');
  });

  test('shows something to everybody who may see records, and stands whole in the audit', async () => {
    const { incidents } = await (await app.as('safety', '/v1/incidents')).json();
    expect(incidents).toHaveLength(40);
    const patterns = '/v1/incident-patterns?senders=5&withinDays=30';
    expect((await (await app.as('safety', patterns)).json()).patterns.length).toBeGreaterThan(5);
    const statistics = '/v1/incident-statistics?from=2025-03-02&to=2026-03-02&threshold=5&zeros=shown';
    expect((await (await app.as('viewer', statistics)).json()).total).toBe(40);
    const { due } = await (await app.as('monitoring', '/v1/complaint-deadlines')).json();
    expect(due.length).toBeGreaterThan(3);
    expect(await (await app.as('safety', '/v1/reviews-due?by=2026-05-01')).json()).toMatchObject({
      due: [{ id: 'made-up-hall-surgery' }, { id: 'made-up-library-surgery' }],
    });
    expect((await app.as('member-a', '/v1/registers/member-a')).status).toBe(200);
    expect((await (await app.as('safety-county', '/v1/incidents')).json()).incidents).toHaveLength(3);
    expect(await (await app.as('monitoring', '/v1/audit/check')).json()).toMatchObject({ kind: 'whole' });
  });
});

onBothDatabases('a database in which something was done', (newDatabase) => {
  test('is left alone', async () => {
    const app = await runningApp(newDatabase);
    const [first] = demonstrationSet('2026-03-02');
    const register = { method: 'PUT', body: JSON.stringify(first?.body) };
    const authorization = `Bearer ${await app.development.tokenFor('monitoring')}`;
    const headers = { authorization, 'content-type': 'application/json', 'if-match': '"0"' };
    expect((await app.fetch('/v1/registers/other', { ...register, headers })).status).toBe(200);
    expect(await loadDemonstration(app.queries, now)).toBe('left-alone');
    expect((await (await app.as('safety', '/v1/incidents')).json()).incidents).toEqual([]);
    await app.close();
  });
});

test('the set is the same for the same day, and names no real council', () => {
  const made = JSON.stringify(demonstrationSet('2026-03-02').map(({ body }) => body));
  expect(JSON.stringify(demonstrationSet('2026-03-02').map(({ body }) => body))).toBe(made);
  expect(made).not.toMatch(/[EW]0[0-9]{7}|"gss"/);
});
