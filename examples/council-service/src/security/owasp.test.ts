import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { exampleSurgery } from '@lga/risk-assessment/assessment';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quickDatabase } from '../databases.fixture.js';
import { assessmentExample, decisionExample, incidentExample } from '../incident-example.js';
import { operations } from '../operations.js';
import { runningApp } from '../running-app.fixture.js';
import { exampleOf, put } from '../sent-as.fixture.js';
import { madeUpPeople } from './made-up-people.js';

const report = () => ({ ...incidentExample, id: randomUUID() });
const assessmentOf = (id: string) => ({ ...assessmentExample, id: randomUUID(), report: id });
const councilOperations = operations.flatMap((each) => (each.kind === 'council' ? [each] : []));

let app: Awaited<ReturnType<typeof runningApp>>;
beforeAll(async () => {
  app = await runningApp(quickDatabase);
});
afterAll(() => app.close());

async function kept(by = 'member-a') {
  const sent = report();
  expect((await app.as(by, '/v1/incidents', sent)).status).toBe(201);
  return sent;
}

test('API1, objects: a report of another member or council is not there, and cannot be told from one that is not', async () => {
  const { id } = await kept();
  const answers = await Promise.all(
    ['member-b', 'member-county', 'safety-county'].map((person) => app.as(person, `/v1/incidents/${id}`)),
  );
  const missing = await (await app.as('member-b', `/v1/incidents/${randomUUID()}`)).json();
  for (const answer of answers) {
    expect(answer.status).toBe(404);
    expect(await answer.json()).toEqual(missing);
  }
  expect((await (await app.as('member-b', '/v1/incidents')).json()).incidents).toEqual([]);
});

test("API1, objects: what is another member's is not there: dispensations, gifts, notifications, assessments", async () => {
  const register = '/v1/registers/member-a';
  const [request, gift] = [exampleOf('request-dispensation'), exampleOf('enter-gift')];
  const asked = await app.as('member-a', '/v1/dispensations', request);
  const entered = await app.as('member-a', `${register}/gifts`, gift);
  await app.as('member-a', `${register}/notifications`, exampleOf('notify-interest'));
  const about = { ...exampleSurgery, subject: { kind: 'councillor', id: 'member-a' } };
  const assessed = (await app.as('safety', '/v1/risk-assessments', about)).headers.get('location') ?? '';
  const [dispensation, entry] = [asked, entered].map((each) => each.headers.get('location') ?? '');
  const paths = [
    dispensation ?? '',
    entry ?? '',
    `${register}/gifts`,
    `${register}/notifications`,
    register,
    assessed,
    `${assessed}/offers`,
    `${assessed}/state?on=2026-03-03&expiredShows=last`,
  ];
  const missing = await (await app.as('member-b', `/v1/dispensations/${randomUUID()}`)).json();
  for (const path of paths) {
    for (const person of ['member-b', 'member-county']) {
      const answer = await app.as(person, path);
      expect([answer.status, await answer.json()], `${person} ${path}`).toEqual([404, missing]);
    }
  }
  // Nor can anything be put there, or be asked on another's behalf.
  const seen = { 'if-match': '"1"' };
  const writes = [
    app.as('member-b', `${register}/gifts`, gift),
    app.as('member-b', `${register}/notifications`, exampleOf('notify-interest')),
    app.as('member-b', `${register}/declarations`, exampleOf('member-declaration')),
    app.as('member-b', `${assessed}/offers`, exampleOf('add-offer-step'), seen),
    put(app, 'member-b', entry ?? '', gift, '"1"'),
  ];
  for (const answer of await Promise.all(writes)) expect(answer.status).toBe(404);
  expect((await (await app.as('member-b', '/v1/dispensations')).json()).dispensations).toEqual([]);
});

test('API1, objects: what another council keeps is not there for any officer', async () => {
  const { id } = await kept();
  const address = `/v1/incidents/${id}`;
  expect((await app.as('safety', `${address}/assessments`, assessmentOf(id))).status).toBe(201);
  for (const path of ['layers', 'follow-up', 'custody', 'view?audience=full', 'triage?restricted=no']) {
    expect((await app.as('safety-county', `${address}/${path}`)).status, path).toBe(404);
  }
  expect((await app.as('safety-county', `${address}/assessments`, assessmentOf(id))).status).toBe(404);
});

test('API2, authentication: every operation on records wants a token', async () => {
  expect(councilOperations.length).toBeGreaterThan(3);
  for (const { method, path } of councilOperations) {
    const response = await app.fetch(path.replace('{id}', 'x'), { method: method.toUpperCase() });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  }
});

test('API3, properties: a viewer of figures sees no words, person or place; nobody sets what the service sets', async () => {
  const { id } = await kept();
  const { report: seen } = await (await app.as('viewer', `/v1/incidents/${id}`)).json();
  expect(Object.keys(seen)).toContain('channels');
  for (const field of [
    'account',
    'toldBy',
    'toldTo',
    'targets',
    'actors',
    'evidence',
    'council',
    'place',
    'targetWishes',
  ]) {
    expect(Object.keys(seen)).not.toContain(field);
  }
  const more = { ...report(), received: '2000-01-01T00:00:00Z', reporter: 'member-b' };
  expect((await app.as('member-a', '/v1/incidents', more)).status).toBe(422);
});

test('API3, properties: whoever reported, and a subject member, see nothing of what was made of the report', async () => {
  const { id } = await kept();
  const assessment = assessmentOf(id);
  const decision = { ...decisionExample, id: randomUUID(), report: id, assessment: assessment.id };
  await app.as('safety', `/v1/incidents/${id}/assessments`, assessment);
  await app.as('monitoring', `/v1/incidents/${id}/decisions`, decision);
  for (const person of ['member-a', 'member-b', 'complainant-a', 'independent', 'viewer', 'intake']) {
    for (const path of ['layers', 'follow-up', 'custody', 'view?audience=full']) {
      expect((await app.as(person, `/v1/incidents/${id}/${path}`)).status, `${person} ${path}`).toBe(403);
    }
  }
  for (const person of ['member-a', 'viewer']) {
    const text = await (await app.as(person, `/v1/incidents/${id}`)).text();
    expect(text).not.toMatch(/lawfulBasis|behaviours|The words threaten/);
  }
  const figures = await app.as('viewer', `/v1/incidents/${id}/view?audience=statistics`);
  expect(await figures.text()).not.toMatch(/third email|The words threaten|E07000000/);
});

test('API3, properties: a member learns of an event at a shared place without whom it was about', async () => {
  const about = {
    ...exampleSurgery,
    id: 'shared',
    venue: 'hall',
    subject: { kind: 'councillor', id: 'member-a' },
  };
  const address = (await app.as('safety', '/v1/risk-assessments', about)).headers.get('location') ?? '';
  const event = { id: 'e-hall', trigger: 'incident', on: '2026-04-01', venue: 'hall', subject: 'member-z' };
  expect((await app.as('safety', '/v1/risk-events', event)).status).toBe(201);
  const unanswered = async (person: string) =>
    (await (await app.as(person, `${address}/state?on=2026-04-02&expiredShows=last`)).json()).value
      .unanswered;
  expect(await unanswered('safety')).toEqual([event]);
  expect(await unanswered('member-a')).toEqual([{ id: 'e-hall', trigger: 'incident', on: '2026-04-01' }]);
});

test('API4, resources: so many requests from one address, and no more', async () => {
  const small = await runningApp(quickDatabase, { REQUESTS_A_MINUTE: '5' });
  const statuses = [];
  for (let request = 0; request < 7; request += 1) statuses.push((await small.fetch('/openapi.json')).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  expect((await small.fetch('/healthz')).status).toBe(200);
  const refused = await small.fetch('/openapi.json');
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  await small.close();
});

test('API5, functions: every operation is closed to every role that it does not name', async () => {
  let refused = 0;
  for (const { method, path, allowed, example } of councilOperations) {
    for (const { id, roles } of madeUpPeople) {
      if (roles.some((role) => allowed.includes(role))) continue;
      const response = await app.fetch(path.replace(/\{\w+\}/g, 'x'), {
        method: method.toUpperCase(),
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await app.development.tokenFor(id)}`,
        },
        ...(method === 'get' ? {} : { body: JSON.stringify(example ?? {}) }),
      });
      expect(response.status, `${id} ${path}`).toBe(403);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThan(10);
});

test('API6, sensitive flows: one caller can send so many reports in an hour, another is not kept from it', async () => {
  const small = await runningApp(quickDatabase, { REPORTS_AN_HOUR: '2' });
  const send = (person: string) => small.as(person, '/v1/incidents', report());
  expect([
    (await send('member-a')).status,
    (await send('member-a')).status,
    (await send('member-a')).status,
  ]).toEqual([201, 201, 429]);
  expect((await send('member-b')).status).toBe(201);
  expect((await small.as('member-a', '/v1/incidents')).status).toBe(200);
  await small.close();
});

test('API7, server-side requests: an address in a report is never fetched', async () => {
  let asked = 0;
  const listener = createServer((_request, response) => {
    asked += 1;
    response.end();
  });
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  const address = listener.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  const sent = { ...report(), account: { words: `See ${url}`, language: 'en' }, place: url };
  expect((await app.as('member-a', '/v1/incidents', sent)).status).toBe(201);
  await app.as('safety', `/v1/incidents/${sent.id}`);
  expect(asked).toBe(0);
  listener.close();
});

test('API8, configuration: headers are closed, errors say nothing of the inside, other origins get no leave', async () => {
  const response = await app.fetch('/v1/nothing', { headers: { origin: 'https://example.org' } });
  const headers: Record<string, string> = {};
  response.headers.forEach((value, name) => {
    headers[name] = value;
  });
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy':
      "default-src 'none';style-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
  });
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('access-control-allow-origin');
  expect(await response.text()).not.toMatch(/\n {4}at |node_modules|\.ts/);
  const production = await runningApp(quickDatabase, { DEVELOPMENT_SIGN_IN: 'off' }, { development: false });
  for (const path of ['/development/token', '/development/sign-in', '/sign-in']) {
    expect((await production.fetch(path, { method: 'POST' })).status).toBe(404);
  }
  expect((await production.fetch('/metrics')).status).toBe(401);
  await production.close();
});

test('API9, inventory: what the document does not name is not there', async () => {
  const { paths } = await (await app.fetch('/openapi.json')).json();
  expect(Object.keys(paths)).toEqual([...new Set(operations.map(({ path }) => path))]);
  for (const path of [
    '/v0/incidents',
    '/v2/incidents',
    '/layers',
    '/v1/debug',
    '/api',
    '/.env',
    '/v1/audit',
  ]) {
    expect((await app.fetch(path)).status, path).toBe(404);
  }
});

test('API10, other services: what an issuer sends is checked (see bearer.test.ts), and what a caller sends is data', async () => {
  const words = `'; drop table incident; -- <script>alert(1)</script> {{7*7}} ${'$'}{7*7}`;
  const sent = { ...report(), account: { words, language: 'en' } };
  await app.as('member-a', '/v1/incidents', sent);
  const { report: seen } = await (await app.as('safety', `/v1/incidents/${sent.id}`)).json();
  expect(seen.account.words).toBe(words);
  const page = await app.as('member-a', `/incidents/${sent.id}`);
  expect(await page.text()).toContain('&lt;script&gt;');
});

test('logs and metrics have routes, and nothing that anybody sent', async () => {
  const { id } = await kept();
  await app.as('safety', `/v1/incidents/${id}?x=somebody`);
  const metrics = await (await app.fetch('/metrics')).text();
  const logged = app.logged.join('');
  expect(logged).toContain('"route":"/v1/incidents/:id"');
  expect(metrics).toContain('route="/v1/incidents/:id"');
  for (const text of [logged, metrics])
    expect(text).not.toMatch(new RegExp(`${id}|member-a|third email|somebody|Bearer|127\\.0\\.0\\.1`));
});
