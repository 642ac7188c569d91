import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onBothDatabases } from './databases.fixture.js';
import { Problem } from './http/problem.js';
import { incidentExample } from './incident-example.js';
import { operations } from './operations.js';
import { runningApp } from './running-app.fixture.js';
import type { Role } from './security/caller.js';
import { madeUpPeople } from './security/made-up-people.js';

const questions = operations.flatMap((each) => (each.kind === 'question' ? [each] : []));
const posted = operations.flatMap((operation) => {
  const { method, path, example } = operation;
  const may: readonly Role[] = operation.kind === 'council' ? operation.allowed : [];
  const person = madeUpPeople.find(({ roles }) => roles.some((role) => may.includes(role)))?.id ?? 'member-a';
  return method === 'post' ? [{ path, example, person }] : [];
});
const personFor = new Map<string, string>(posted.map(({ path, person }) => [path, person]));
const report = () => ({ ...incidentExample, id: randomUUID() });

async function problemIn(response: Response) {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = Problem.strict().parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

onBothDatabases('the API', (newDatabase) => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    app = await runningApp(newDatabase);
  });
  afterAll(() => app.close());

  const postText = async (path: string, body: string, type = 'application/json') =>
    app.fetch(path.replace('{id}', 'x'), {
      method: 'POST',
      body,
      headers: {
        'content-type': type,
        authorization: `Bearer ${await app.development.tokenFor(personFor.get(path) ?? 'member-a')}`,
        'if-match': '"1"',
      },
    });
  const post = (path: string, body: unknown) => postText(path, JSON.stringify(body));

  test.each(questions.map(({ path }) => path))(
    'the example of %s is answered as the document says',
    async (path) => {
      const document = await (await app.fetch('/openapi.json')).json();
      const { requestBody, responses } = document.paths[path].post;
      const response = await post(path, requestBody.content['application/json'].example);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual(responses[200].content['application/json'].example);
    },
  );

  test('a precondition that is broken has the code of the package', async () => {
    const share = (id: string, percent: string) => ({ id, percent });
    const response = await post('/v1/lga-balance', {
      on: '2023-09-01',
      shares: [share('A', '50'), share('A', '50')],
    });
    expect(response.status).toBe(422);
    expect(await problemIn(response)).toMatchObject({ code: 'duplicate-group', errors: [] });
  });

  test('what is of the wrong form is pointed at, and not repeated', async () => {
    const shares = [{ id: 'A', percent: 38.7, secret: 'x' }];
    const response = await post('/v1/lga-balance', { on: '2023-02-30', shares });
    const { code, errors } = await problemIn(response);
    expect(code).toBe('invalid-body');
    expect(errors.map(({ pointer }) => pointer)).toEqual(['#/on', '#/shares/0/percent', '#/shares/0']);
    expect(JSON.stringify(errors)).not.toContain('secret');
  });

  test('a matrix that is not known is refused with those that are', async () => {
    const request = {
      matrix: { id: '__proto__', version: '1' },
      stage: 'current',
      likelihood: 1,
      severity: 1,
    };
    const { code, detail } = await problemIn(await post('/v1/risk-rating', request));
    expect(code).toBe('unknown-matrix');
    expect(detail).toContain('brighton-hove-2021 1');
  });

  describe('incidents', () => {
    test('a report is kept, found at its address, and stands first in the list', async () => {
      const sent = { ...report(), account: { words: '\u0000 \ud800 \u202E <script>', language: 'en' } };
      const response = await app.as('member-a', '/v1/incidents', sent);
      expect(response.status).toBe(201);
      const kept = await response.json();
      expect(kept.report).toEqual(sent);
      const found = await app.as('safety', response.headers.get('location') ?? '');
      expect(found.headers.get('cache-control')).toBe('no-store');
      expect(await found.json()).toEqual(kept);
      const { incidents } = await (await app.as('member-a', '/v1/incidents')).json();
      expect(incidents[0]).toEqual(kept);
    });

    test('an id is kept once, whatever its case, and nothing is overwritten', async () => {
      const sent = report();
      await app.as('member-a', '/v1/incidents', sent);
      const again = await app.as('safety', '/v1/incidents', {
        ...sent,
        id: sent.id.toUpperCase(),
        occasions: 9,
      });
      expect(again.status).toBe(409);
      expect(await problemIn(again)).toMatchObject({ code: 'already-kept' });
      expect((await (await app.as('safety', `/v1/incidents/${sent.id}`)).json()).report).toEqual(sent);
    });

    test('a page of the list begins where the one before ended', async () => {
      const first = report();
      await app.as('intake', '/v1/incidents', first);
      await app.as('intake', '/v1/incidents', report());
      const { incidents } = await (await app.as('safety', '/v1/incidents')).json();
      const older = await (await app.as('safety', `/v1/incidents?before=${incidents[0].received}`)).json();
      expect(older.incidents[0].report.id).toBe(first.id);
    });

    test('a key sent again is answered as the first time, and done once', async () => {
      const sent = report();
      const headers = { 'idempotency-key': randomUUID() };
      const answers = await Promise.all(
        [1, 2, 3].map(() => app.as('member-a', '/v1/incidents', sent, headers)),
      );
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      const bodies = await Promise.all(answers.map((answer) => answer.json()));
      expect(bodies[1]).toEqual(bodies[0]);
      expect(bodies[2]).toEqual(bodies[0]);
      expect(await problemIn(await app.as('member-a', '/v1/incidents', report(), headers))).toMatchObject({
        code: 'key-used',
      });
      // A key is its caller's own.
      expect((await app.as('safety', '/v1/incidents', report(), headers)).status).toBe(201);
    });
  });

  describe('requests that are refused before they are read', () => {
    test.each(posted.map(({ path }) => path))('%s', async (path) => {
      const refusals = [
        [400, 'malformed-request', await postText(path, '{"on":')],
        [400, 'malformed-request', await postText(path, '"text"')],
        [400, 'too-deep', await postText(path, `{"a":${'['.repeat(45)}${']'.repeat(45)}}`)],
        [413, 'too-large', await postText(path, `"${'x'.repeat(100 * 1024)}"`)],
        [415, 'unsupported-media-type', await postText(path, '{}', 'text/plain')],
        [415, 'unsupported-media-type', await postText(path, '{}', 'application/json; charset=latin1')],
        [405, 'method-not-allowed', await app.fetch(path, { method: 'DELETE' })],
      ] as const;
      for (const [status, code, response] of refusals) {
        expect(await problemIn(response)).toMatchObject({ status, code, errors: [] });
      }
    });

    test.each(['/nothing', '/%E0%A4%A', '/../../etc/passwd', '/constructor', '/v1', '/v1/incidents/a/b'])(
      '%s',
      async (path) => {
        const response = await app.fetch(path);
        expect([400, 404]).toContain(response.status);
        await problemIn(response);
      },
    );
  });

  test('hostile bodies are refused, and nothing of them is repeated or logged', async () => {
    const long = 'x'.repeat(90_000);
    const hostile = [
      `${'['.repeat(45_000)}${']'.repeat(45_000)}`,
      `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`,
      `[${'1,'.repeat(45_000)}1]`,
      '{"__proto__":{"on":"2023-09-01"},"constructor":{"prototype":{}}}',
      '{"on":"2023-09-01","on":1,"shares":[],"shares":1}',
      `{"on":"2023-09-01","shares":[{"id":"${long}","percent":"100"}]}`,
      `{"on":"2023-09-01","shares":[${'{},'.repeat(30_000)}{}]}`,
      'null',
      '{"on":1e999}',
      `{"on":"'; drop table incident; --","event":"<script>somebody@example.org"}`,
    ];
    for (const { path } of posted) {
      for (const body of hostile) {
        const problem = JSON.stringify(await problemIn(await postText(path, body)));
        expect(problem).not.toMatch(/drop table|somebody|xxxx/);
      }
    }
    expect(app.logged.join('')).not.toMatch(/drop table|somebody|xxxx/);
    expect((await app.fetch('/readyz')).status).toBe(200);
  });

  test('no body at all makes the service fail', async () => {
    const bodies = posted.map(({ path, example }) => fc.tuple(fc.constant(path), bent(example)));
    await fc.assert(
      fc.asyncProperty(fc.oneof(...bodies), async ([path, body]) => {
        const { status } = await postText(path, body);
        expect(status === 503 || status < 500).toBe(true);
        expect(status).not.toBe(503);
      }),
      { numRuns: 300 },
    );
  });

  test('what is kept of a person can be had, and removed; that it was stands in the audit, without the person', async () => {
    const sent = report();
    await app.as('member-county', '/v1/incidents', sent);
    await app.as('member-a', '/v1/incidents', report());
    const person = { person: 'member-a' };
    const all = await (await app.as('monitoring', '/v1/subject-access', person)).json();
    expect(all.incidents.length).toBeGreaterThan(0);
    const erasure = await (
      await app.as('monitoring', '/v1/erasures', { ...person, ground: 'request' })
    ).json();
    // Other tests of this file may have kept records of the person, complaints among them.
    expect(erasure.erased + erasure.toRead.length).toBe(all.incidents.length + all.records.length);
    expect(JSON.stringify(erasure)).not.toContain('member-a');
    expect(await (await app.as('monitoring', '/v1/subject-access', person)).json()).toEqual({
      incidents: [],
      records: [],
    });
    // An id that was erased may come again, and other councils keep what they have.
    expect((await app.as('member-a', '/v1/incidents', all.incidents[0].report)).status).toBe(201);
    expect((await app.as('safety-county', `/v1/incidents/${sent.id}`)).status).toBe(200);
    expect(await (await app.as('monitoring', '/v1/audit/check')).json()).toMatchObject({ kind: 'whole' });
  });

  test('retention can be rehearsed, and never takes what is new', async () => {
    const run = async (before: string, rehearsal: boolean) =>
      app.as('monitoring', '/v1/retention-runs', { before, rehearsal });
    expect(await (await run('2020-01-01', true)).json()).toEqual({ removed: 0, rehearsal: true });
    expect(await (await run('2020-01-01', false)).json()).toEqual({ removed: 0, rehearsal: false });
    expect((await run(new Date().toISOString().slice(0, 10), false)).status).toBe(422);
  });

  test('the audit is whole, one entry for every report kept or read', async () => {
    const before = await (await app.as('monitoring', '/v1/audit/check')).json();
    expect(before).toMatchObject({ kind: 'whole' });
    const sent = report();
    await app.as('member-a', '/v1/incidents', sent);
    await app.as('member-a', '/v1/incidents', sent);
    await app.as('safety', `/v1/incidents/${sent.id}`);
    const after = await (await app.as('monitoring', '/v1/audit/check')).json();
    expect(after).toMatchObject({ kind: 'whole', entries: before.entries + 2 });
  });
});

/** A body that is right but for one part, or nothing like it. */
function bent(example: unknown): fc.Arbitrary<string> {
  const names = Object.keys(Object(example));
  const changed = fc
    .tuple(fc.constantFrom(...names), fc.jsonValue())
    .map(([name, value]) => JSON.stringify({ ...Object(example), [name]: value }));
  return fc.oneof(changed, fc.json(), fc.string());
}
