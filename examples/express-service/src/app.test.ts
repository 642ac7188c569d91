import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { incidentExample } from './incident-example.js';
import { jsonRoutes } from './json-routes.js';
import { Problem } from './problem.js';
import { runningApp } from './running-app.fixture.js';

let app: Awaited<ReturnType<typeof runningApp>>;
beforeAll(async () => {
  app = await runningApp();
});
afterAll(() => app.close());

const postText = (path: string, body: string, type = 'application/json') =>
  app.fetch(path, { method: 'POST', body, headers: { 'content-type': type } });
const post = (path: string, body: unknown) => postText(path, JSON.stringify(body));
const questions = jsonRoutes.map(({ path }) => path);
const posted = [...questions, '/incidents'];

async function problemIn(response: Response) {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const problem = Problem.strict().parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

describe('the page', () => {
  test('opens, and may load its own styles and nothing else', async () => {
    const response = await app.fetch('/?year=2025/26');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none';style-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(await response.text()).toContain('<html lang="en"');
  });

  const longest = `/?shares=${'A'.repeat(100_000)}`;

  test.each([
    longest,
    '/?shares=A',
    '/?shares=A+1&shares=A+2&year[x]=1',
    '/?__proto__=1&shares=%00',
    '/?year=%F0%9F',
  ])('%.20s is refused as a page', async (path) => {
    const response = await app.fetch(path);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('<title>Error: ');
  });
});

describe('questions as JSON', () => {
  test.each(questions)('the example of %s is answered as the document says', async (path) => {
    const document = await (await app.fetch('/openapi.json')).json();
    const { requestBody, responses } = document.paths[path].post;
    const response = await post(path, requestBody.content['application/json'].example);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(responses[200].content['application/json'].example);
  });

  test('seats of the Vice-Chairs in 2023/24', async () => {
    const { rows } = await (await post('/lga-balance', jsonRoutes[0]?.example)).json();
    expect(rows[2].value.seats.map(({ count }: { count: number }) => count)).toEqual([5, 4, 2, 1]);
  });

  test('a precondition that is broken has the code of the package', async () => {
    const share = (id: string, percent: string) => ({ id, percent });
    const twice = { on: '2023-09-01', shares: [share('A', '50'), share('A', '50')] };
    const response = await post('/lga-balance', twice);
    expect(response.status).toBe(422);
    expect(await problemIn(response)).toMatchObject({ code: 'duplicate-group', errors: [] });
  });

  test('what is of the wrong form is pointed at, and not repeated', async () => {
    const shares = [{ id: 'A', percent: 38.7, secret: 'x' }];
    const response = await post('/lga-balance', { on: '2023-02-30', shares });
    expect(response.status).toBe(422);
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
    const { code, detail } = await problemIn(await post('/risk-rating', request));
    expect(code).toBe('unknown-matrix');
    expect(detail).toContain('brighton-hove-2021 1');
  });
});

describe('incidents', () => {
  test('a report is kept, and found at the address that is given for it', async () => {
    const response = await post('/incidents', incidentExample);
    expect(response.status).toBe(201);
    const kept = await response.json();
    expect(kept.report).toEqual(incidentExample);
    const address = response.headers.get('location') ?? '';
    const found = await app.fetch(address);
    expect(found.headers.get('cache-control')).toBe('no-store');
    expect(await found.json()).toEqual(kept);
    expect(await (await app.fetch('/incidents')).json()).toEqual({ incidents: [kept] });
  });

  test('a report that is kept already is not overwritten', async () => {
    await post('/incidents', incidentExample);
    const again = await post('/incidents', { ...incidentExample, occasions: 9 });
    expect(again.status).toBe(409);
    expect(await problemIn(again)).toMatchObject({ code: 'already-kept', errors: [] });
    const { report } = await (await app.fetch(`/incidents/${incidentExample.id}`)).json();
    expect(report).toEqual(incidentExample);
  });

  test('what is refused is told part by part, and not repeated', async () => {
    const wrong = { ...incidentExample, channels: ['email', 'email'], secret: 1, occasions: 'secret' };
    const response = await post('/incidents', wrong);
    expect(response.status).toBe(422);
    const problem = await problemIn(response);
    expect(problem.errors.map(({ pointer }) => pointer)).toEqual(['#/occasions', '#/channels', '#']);
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  test('the document has every address, and the example in it is accepted', async () => {
    const { paths } = await (await app.fetch('/openapi.json')).json();
    expect(Object.keys(paths)).toEqual([
      ...jsonRoutes.map(({ path }) => path),
      '/incidents',
      '/incidents/{id}',
    ]);
    const { example } = paths['/incidents'].post.requestBody.content['application/json'];
    expect([201, 409]).toContain((await post('/incidents', example)).status);
  });
});

describe('requests that are refused before they are read', () => {
  test.each(posted)('%s', async (path) => {
    const refusals = [
      [400, 'malformed-request', await postText(path, '{"on":')],
      [400, 'malformed-request', await postText(path, '"text"')],
      [413, 'too-large', await postText(path, `"${'x'.repeat(100 * 1024)}"`)],
      [415, 'unsupported-media-type', await postText(path, '{}', 'text/plain')],
      [415, 'unsupported-media-type', await postText(path, '{}', 'application/json; charset=latin1')],
      [415, 'unsupported-media-type', await app.fetch(path, { method: 'POST' })],
      [405, 'method-not-allowed', await app.fetch(path, { method: 'PUT' })],
    ] as const;
    for (const [status, code, response] of refusals) {
      expect(response.status).toBe(status);
      expect(await problemIn(response)).toMatchObject({ code, errors: [] });
    }
  });

  test('a method that an address does not know, with those that it does', async () => {
    const response = await app.fetch('/', { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test.each(['/nothing', '/%E0%A4%A', '/../../etc/passwd', '/incidents/%00', '/constructor'])(
    '%s',
    async (path) => {
      const response = await app.fetch(path);
      expect([400, 404]).toContain(response.status);
      await problemIn(response);
    },
  );
});

test('our own fault is said and logged without a word of what was sent', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  const fails = () => Promise.reject(new Error('somebody@example.org'));
  const ready = Promise.resolve();
  const broken = await runningApp({ ready, keep: fails, withId: fails, newest: fails, close: () => ready });
  const response = await broken.fetch('/incidents');
  expect(response.status).toBe(500);
  expect(JSON.stringify(await problemIn(response))).not.toContain('somebody');
  expect(log).toHaveBeenCalledOnce();
  expect(String(log.mock.calls[0])).toMatch(/^The service failed:\n {4}at /);
  expect(String(log.mock.calls[0])).not.toContain('somebody');
  log.mockRestore();
  await broken.close();
});

describe('hostile bodies', () => {
  const long = 'x'.repeat(90_000);
  const hostile: readonly (readonly [string, string])[] = [
    ['deep arrays', `${'['.repeat(45_000)}${']'.repeat(45_000)}`],
    ['deep objects', `${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}`],
    ['a long list', `[${'1,'.repeat(45_000)}1]`],
    ['a prototype', '{"__proto__":{"on":"2023-09-01"},"constructor":{"prototype":{}}}'],
    ['the same name twice', '{"on":"2023-09-01","on":1,"shares":[],"shares":1}'],
    ['numbers as text', '{"on":20230901,"shares":"1"}'],
    ['a long id', `{"on":"2023-09-01","shares":[{"id":"${long}","percent":"100"}]}`],
    ['a long percentage', `{"on":"2023-09-01","shares":[{"id":"A","percent":"1${long}"}]}`],
    ['a list of many', `{"on":"2023-09-01","shares":[${'{},'.repeat(30_000)}{}]}`],
    ['nothing', 'null'],
    ['a number too large', '{"on":1e999}'],
    ['no character', '{"on":"\\u0000","event":"\\ud800"}'],
  ];

  test.each(hostile)('%s', async (_name, body) => {
    for (const path of posted) {
      const response = await postText(path, body);
      expect([400, 422]).toContain(response.status);
      await problemIn(response);
    }
  });

  test('ids of any letters come back as they were sent', async () => {
    const ids = ['\u202Eright to left', '__proto__', '<script>', 'constructor', '\u0000'];
    const shares = ids.map((id) => ({ id, percent: '20' }));
    const response = await post('/lga-balance', { on: '2023-09-01', shares });
    expect(response.status).toBe(200);
    expect((await response.json()).rows[0].value.seats.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('no JSON at all makes the service fail', async () => {
    const anything = fc.oneof(
      fc.json(),
      fc.string(),
      ...jsonRoutes.map(({ example }) => bent(example)),
      bent(incidentExample),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...posted), anything, async (path, body) => {
        expect((await postText(path, body)).status).toBeLessThan(500);
      }),
      { numRuns: 500 },
    );
  });
});

/** A body that is right but for one part. */
function bent(example: unknown): fc.Arbitrary<string> {
  const names = Object.keys(JSON.parse(JSON.stringify(example)));
  return fc
    .tuple(fc.constantFrom(...names), fc.jsonValue())
    .map(([name, value]) => JSON.stringify({ ...JSON.parse(JSON.stringify(example)), [name]: value }));
}
