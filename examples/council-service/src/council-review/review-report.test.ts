import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { quickDatabase } from '../databases.fixture.js';
import { newFolder } from '../new-folder.fixture.js';
import { runningApp } from '../running-app.fixture.js';
import { exampleOf } from '../sent-as.fixture.js';

const installed = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const case50 = JSON.parse(
  readFileSync(join(installed, '@lga/proportionality/cases/reviews/fifty-seats.json'), 'utf8'),
);
const example = exampleOf('review-report');
const address = '/v1/council-balance/report';

let app: Awaited<ReturnType<typeof runningApp>>;
beforeAll(async () => {
  app = await runningApp(quickDatabase);
});
afterAll(() => app.close());

const ask = (body: unknown, query = '', headers: Record<string, string> = {}) =>
  app.fetch(`${address}${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** What the package's own command writes: another way from the same file to the same report. */
async function commanded(review: unknown, ...options: readonly string[]): Promise<string> {
  const file = join(newFolder(), 'review.json');
  writeFileSync(file, JSON.stringify(review));
  const command = join(installed, '@lga/proportionality/bin/proportionality.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'review', file, ...options]);
  return stdout;
}

test.each([
  ['fifty seats, with present seats and proposals', case50],
  ['the example', example],
])('%s: every form is what the command of the package writes', async (_, review) => {
  for (const [format, option] of [
    ['html', 'html'],
    ['markdown', 'md'],
    ['csv', 'csv'],
  ] as const) {
    for (const language of ['en', 'cy']) {
      const response = await ask(review, `?format=${format}&language=${language}`);
      expect(await response.text()).toBe(await commanded(review, '--format', option, '--language', language));
    }
  }
  const { kind, report } = await (await ask(review)).json();
  expect(kind).toBe('report');
  const { bodies: _bodies, ...same } = JSON.parse(await commanded(review, '--format', 'json'));
  expect(report).toMatchObject(same);
});

test('Accept chooses the form where the address does not, and JSON comes without either', async () => {
  const typeFor = async (accept: string, query = '') =>
    (await ask(example, query, { accept })).headers.get('content-type')?.split(';')[0];
  expect(await typeFor('*/*')).toBe('application/json');
  expect(await typeFor('text/markdown, text/html;q=0.5')).toBe('text/markdown');
  expect(await typeFor('text/html')).toBe('text/html');
  expect(await typeFor('text/html', '?format=csv')).toBe('text/csv');
  const refused = await ask(example, '', { accept: 'application/pdf' });
  expect([refused.status, (await refused.json()).code]).toEqual([406, 'not-in-that-form']);
  expect((await ask(example, '?format=pdf')).status).toBe(422);
  expect((await ask(example)).headers.get('vary')).toMatch(/accept/i);
});

test('a report is no way in for script: names are escaped, and the answer runs nothing', async () => {
  const name = { en: '<script>alert(1)</script>' };
  const response = await ask({ ...example, council: { ...example.council, name } }, '?format=html');
  expect(await response.text()).not.toContain('<script');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('what the council has to say first is asked: as JSON by body, in text by a refusal', async () => {
  const scrutiny = {
    id: 'Scrutiny',
    name: { en: 'Scrutiny' },
    kind: 'overview-and-scrutiny-committee',
    seats: 9,
  };
  const review = { ...example, bodies: [...example.bodies, scrutiny] };
  expect(await (await ask(review)).json()).toMatchObject({ kind: 'open', open: [{ body: 'Scrutiny' }] });
  const text = await ask(review, '?format=markdown');
  expect([text.status, (await text.json()).code]).toEqual([409, 'council-decides-first']);
  const present = [{ body: 'Nowhere', seats: [], ungrouped: 0 }];
  expect(await (await ask({ ...example, present })).json()).toMatchObject({ code: 'unknown-body' });
});

test('whether a review is required comes with its reason, its day and its source', async () => {
  const { events } = exampleOf('council-reviews-due');
  const due = async (on: string) =>
    (await app.as('member-a', '/v1/council-balance/reviews-due', { events, on })).json();
  expect((await due('2026-05-20')).value.inLaw).toBe('not-needed');
  const { value, because } = await due('2026-05-21');
  expect(value).toMatchObject({ inLaw: 'required', open: [{ reason: 'annual-meeting', on: '2026-05-21' }] });
  expect(because.some(({ source }: { source?: object }) => source !== undefined)).toBe(true);
});

test('HTML brings its own styles, which its policy lets work by their hash and nothing else', async () => {
  const response = await ask(example, '?format=html');
  const policy = response.headers.get('content-security-policy') ?? '';
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(await response.text()) ?? [];
  expect(style).not.toBe('');
  expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  expect(policy).toContain("default-src 'none'");
  expect((await ask(example)).headers.get('content-security-policy')).not.toContain('sha256-');
});
