import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realBrowser } from '../browser.fixture.js';
import { quickDatabase } from '../databases.fixture.js';
import { runningApp } from '../running-app.fixture.js';
import { violations } from './browser-page.fixture.js';

const browser = await realBrowser();
const missing = 'missing' in browser ? browser.missing : undefined;
if (missing) console.warn(`The pages are not tested in a browser: ${missing}`);

const addresses = [
  '/',
  '/lga-balance?year=2025/26',
  '/lga-balance?year=2023/24&shares=A+1',
  '/deadlines?event=took-office&on=2023-05-01',
  '/deadlines?on=2023-02-30',
  '/risk?matrix=brighton-hove-2021&likelihood=3&severity=4',
  '/risk?matrix=east-devon-residual',
  '/sign-in',
  '/report',
  '/incidents/x',
];
const inBothLanguages = addresses.flatMap((address) => [address, `/cy${address === '/' ? '' : address}`]);

describe.skipIf(missing)(`the pages in Chromium${missing ? `, which is missing: ${missing}` : ''}`, () => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  let page: Page;
  beforeAll(async () => {
    app = await runningApp(quickDatabase);
    page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await app.close();
  });

  test.each(inBothLanguages)(
    '%s keeps to WCAG 2.2 AA as far as axe can see, wide and narrow',
    async (address) => {
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${app.url}${address}`);
        expect(await violations(page)).toEqual([]);
        // The page itself never has to be scrolled sideways.
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(await page.getAttribute('html', 'lang')).toBe(address.startsWith('/cy') ? 'cy' : 'en');
    },
  );

  test.each([
    {
      at: '/cy',
      signIn: 'Parhau',
      send: 'Anfon yr adroddiad',
      wrong: 'Mae problem',
      next: 'Beth sy’n digwydd nesaf',
    },
    {
      at: '',
      signIn: 'Continue',
      send: 'Send the report',
      wrong: 'There is a problem',
      next: 'What happens next',
    },
  ])(
    'a member reports an incident with the keyboard alone, and sees what happens next ($send)',
    async (words) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${app.url}${words.at}/sign-in`);
      await page.getByRole('button', { name: words.signIn }).press('Enter');
      await page.goto(`${app.url}${words.at}/report`);
      await page.getByRole('button', { name: words.send }).press('Enter');
      expect(await page.getByRole('alert').textContent()).toContain(words.wrong);
      expect(await violations(page)).toEqual([]);
      // The link of each error leads to its field.
      await page.getByRole('alert').getByRole('link').first().press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('danger');
      await page.keyboard.press('ArrowDown');
      await page.locator('#words').fill('<b>Made up</b> “words” \u202E');
      await page.locator('#began').fill('2026-03-01');
      await page.locator('#police').focus();
      await page.keyboard.press('Space');
      await page.getByRole('button', { name: words.send }).press('Enter');
      await page.waitForURL(/\/incidents\//);
      expect(await page.textContent('main')).toContain(words.next);
      expect(await page.textContent('main')).toContain('<b>Made up</b> “words” \u202E');
      expect(await violations(page)).toEqual([]);
      const kept = await (await app.as('safety', `/v1/incidents/${page.url().split('/').at(-1)}`)).json();
      expect(kept.report).toMatchObject({ dangerNow: 'no', policeTold: 'yes', began: { on: '2026-03-01' } });
    },
  );

  test('a form of another site is refused, and so is a cookie at the API', async () => {
    const token = await app.development.tokenFor('member-a');
    const cookie = `made-up-person=${token}`;
    const form = { method: 'POST', body: new URLSearchParams({ words: 'x' }) };
    for (const from of [{ origin: 'https://example.org' }, { 'sec-fetch-site': 'cross-site' }, {}]) {
      expect((await app.fetch('/report', { ...form, headers: { cookie, ...from } })).status).toBe(403);
    }
    expect((await app.fetch('/v1/incidents', { headers: { cookie } })).status).toBe(401);
    expect((await app.fetch('/report', { ...form, headers: { cookie, origin: app.url } })).status).toBe(422);
  });
});
