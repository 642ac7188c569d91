import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realBrowser } from '../../browser.fixture.js';
import { quickDatabase } from '../../databases.fixture.js';
import { operations } from '../../operations.js';
import { violations, widerThanWindow } from '../../pages/browser-page.fixture.js';
import { runningApp } from '../../running-app.fixture.js';

import { chapterOf, chapters } from '../chapters.js';
import { schemaRows } from './schema-rows.js';

const browser = await realBrowser();
const missing = 'missing' in browser ? browser.missing : undefined;
let app: Awaited<ReturnType<typeof runningApp>>;
beforeAll(async () => {
  app = await runningApp(quickDatabase);
});
afterAll(async () => {
  if (!('missing' in browser)) await browser.close();
  await app.close();
});

const textOf = async (path: string) => {
  const response = await app.fetch(path);
  return { status: response.status, text: await response.text() };
};

test('every operation stands in its chapter, and has a page in both languages, without a script', async () => {
  const index = (await textOf('/docs')).text;
  for (const { id, path, method } of operations) {
    expect(index).toContain(`<a href="/docs/${id}"><code>${method.toUpperCase()} ${path}</code></a>`);
    for (const at of [`/docs/${id}`, `/cy/docs/${id}`]) {
      const { status, text } = await textOf(at);
      expect(status, at).toBe(200);
      expect(text).not.toMatch(/<script|<style|style="|undefined|\[object/);
    }
  }
  expect(new Set(operations.map(({ path }) => chapterOf(path)))).toEqual(
    new Set(chapters.map(({ tag }) => tag)),
  );
});

test('a page says for whom, what has to come with it, and which codes there are', async () => {
  const { text } = await textOf('/docs/decide-dispensation');
  for (const words of ['monitoring-officer', 'If-Match', 'toInclusive', 'kind: granted', 'local-code', '4XX'])
    expect(text).toContain(words);
  expect((await textOf('/cy/docs')).text).toContain('Cydbwysedd gwleidyddol');
  for (const nothing of ['/docs/nothing', '/docs/__proto__', '/docs/%3Cscript%3E'])
    expect((await textOf(nothing)).status).toBe(404);
});

test('the rows of a schema are every field of every form', () => {
  const form = (kind: string, field: string) => ({
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: kind }, [field]: { type: 'array', items: { properties: { x: {} } } } },
  });
  const schema = { properties: { a: { anyOf: [form('one', 'b'), form('two', 'c'), { type: 'null' }] } } };
  const rows = schemaRows(schema).map(({ name, form: of, required }) => [name, of ?? '', required]);
  expect(rows).toEqual([
    ['a', '', false],
    ['a.kind', 'kind: one', true],
    ['a.b', 'kind: one', false],
    ['a.b[].x', 'kind: one', false],
    ['a.kind', 'kind: two', true],
    ['a.c', 'kind: two', false],
    ['a.c[].x', 'kind: two', false],
  ]);
});

describe.skipIf(missing)(`in Chromium${missing ? `, which is missing: ${missing}` : ''}`, () => {
  const addresses = ['/docs', '/docs/decide-dispensation', '/docs/review-report'];
  test.each(addresses.flatMap((address) => [address, `/cy${address}`]))(
    '%s keeps to WCAG 2.2 AA as far as axe can see, wide and narrow, and the policy has nothing to refuse',
    async (address) => {
      const page = await (browser as Browser).newPage();
      const refused: string[] = [];
      page.on('console', (message) => refused.push(message.text()));
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${app.url}${address}`);
        expect(await widerThanWindow(page)).toBeLessThanOrEqual(0);
        expect(refused).toEqual([]);
        expect(await violations(page)).toEqual([]);
      }
      await page.close();
    },
  );

  test('the pages lead from one to the other where no script runs', async () => {
    const context = await (browser as Browser).newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(app.url);
    await page.getByRole('link', { name: 'API', exact: true }).press('Enter');
    await page.getByRole('link', { name: 'POST /v1/gift-duty' }).press('Enter');
    await page.waitForURL(/\/docs\/gift-duty$/);
    expect(await page.textContent('h1')).toBe('POST /v1/gift-duty');
    await page.getByRole('link', { name: 'Cymraeg' }).press('Enter');
    await page.waitForURL(/\/cy\/docs\/gift-duty$/);
    await context.close();
  });
});
