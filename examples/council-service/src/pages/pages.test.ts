import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realBrowser } from '../browser.fixture.js';
import { quickDatabase } from '../databases.fixture.js';
import { demonstrationSet } from '../demonstration/demonstration-set.js';
import { loadDemonstration } from '../demonstration/load-demonstration.js';
import { runningApp } from '../running-app.fixture.js';
import { violations, widerThanWindow } from './browser-page.fixture.js';
import { exampleSearch } from './council-balance/questions.js';

const browser = await realBrowser();
const missing = 'missing' in browser ? browser.missing : undefined;
if (missing) console.warn(`The pages are not tested in a browser: ${missing}`);

const asked = (fields: Readonly<Record<string, string>>) => `?${new URLSearchParams(fields)}`;

const england = {
  where: 'meeting',
  on: '2026-01-15',
  subject: 'body-directed-to-charitable-purposes',
  holder: 'member',
  registration: 'entered',
  sensitive: 'no',
  relation: 'affects',
  kind: 'ordinary',
  wording: 'later',
  alone: 'yes',
  'own-home': 'undetermined',
  employer: 'judge-each',
  dispensation: 'none',
  'earlier-view': 'no',
};
const wales = {
  on: '2026-01-15',
  subject: 'wellbeing-or-financial-position',
  holder: 'member',
  description: 'yes',
  touches: 'yes',
  exemption: 'none',
  attendance: 'no',
  dispensation: 'no',
};

/** Every page, as it opens, filled in and refused; and who looks at it. */
const addresses: readonly (readonly [address: string, person?: string])[] = [
  ['/'],
  ['/lga-balance?year=2025/26'],
  ['/lga-balance?year=2023/24&shares=A+1'],
  ['/council-balance'],
  [`/council-balance${exampleSearch}&table=Planning+6+4+1+0`],
  ['/council-balance?groups=Oak&on=2026-02-30'],
  [`/council-balance/report${exampleSearch}`],
  ['/declaration'],
  [`/declaration${asked(england)}`],
  [`/declaration${asked({ ...england, where: 'alone', subject: 'land', relation: 'directly-relates' })}`],
  ['/declaration?subject=x'],
  ['/declaration/wales'],
  [`/declaration/wales${asked(wales)}`],
  ['/declaration/wales?subject=x'],
  ['/declaration/agenda', 'member-a'],
  ['/declaration/wales/agenda'],
  ['/deadlines?event=took-office&on=2023-05-01'],
  ['/deadlines?on=2023-02-30'],
  ['/risk?matrix=brighton-hove-2021&likelihood=3&severity=4'],
  ['/risk?matrix=east-devon-residual'],
  ['/surgery'],
  ['/surgery?template=x'],
  ['/surgery?template=ward-surgery&scheme=brighton-hove-2021', 'safety'],
  ['/surgery?template=home-visit&scheme=high-medium-low'],
  ['/assessments/made-up-library-surgery', 'safety'],
  ['/sign-in'],
  ['/report'],
  ['/report', 'member-a'],
  ['/complaints'],
  ['/complaints', 'monitoring'],
  ['/complaints', 'independent'],
  ['/complaints', 'complainant-a'],
  ['/complaints', 'member-a'],
  ['/complaints/new'],
  ['/complaints/new', 'monitoring'],
  ['/complaints/new?procedure=x', 'monitoring'],
  ['/complaints/new?procedure=localResolutionModel', 'monitoring'],
  ['/complaints/x', 'monitoring'],
  ['/records'],
  ['/records', 'safety'],
  ['/records', 'monitoring'],
  ['/records', 'member-a'],
  ['/records', 'viewer'],
  ['/records', 'complainant-a'],
  ['/incidents/x'],
  ['/incidents'],
  ['/incidents', 'safety'],
  ['/incidents?show=owed', 'monitoring'],
  ['/incidents', 'member-a'],
  ['/incidents', 'viewer'],
  ['/incidents/{decided}', 'safety'],
  ['/incidents/{decided}', 'monitoring'],
  ['/incidents/{decided}/assess', 'safety'],
  ['/incidents/{decided}/decide', 'monitoring'],
  ['/incidents/{decided}/custody', 'safety'],
  ['/incidents/{decided}/referral', 'safety'],
  ['/incidents/{decided}/referral?lawOn=2026-03-01&restricted=no&senders=5&withinDays=7', 'safety'],
  ['/incidents/{decided}/letters', 'safety'],
  ['/incidents/{decided}/letters?kind=marker-notice', 'safety'],
  ['/incidents/{decided}/care', 'safety'],
  ['/incident-times', 'monitoring'],
];
/** A report of the demonstration upon which something was decided. */
const decided = String(
  demonstrationSet(new Date().toISOString().slice(0, 10)).find(
    ({ operation }) => operation.id === 'decide-incident',
  )?.parameters?.['id'],
);
const inBothLanguages = addresses.flatMap(([address, person]) => [
  { address, person, width: 1280 },
  { address: `/cy${address === '/' ? '' : address}`, person, width: 320 },
]);

describe.skipIf(missing)(`the pages in Chromium${missing ? `, which is missing: ${missing}` : ''}`, () => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  let page: Page;
  beforeAll(async () => {
    app = await runningApp(quickDatabase);
    await loadDemonstration(app.queries, new Date());
    page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 900 } });
  });
  const signedInAs = async (person: string | undefined): Promise<void> => {
    await page.context().clearCookies();
    if (!person) return;
    const value = await app.development.tokenFor(person);
    if (value) await page.context().addCookies([{ name: 'made-up-person', value, url: app.url }]);
  };
  afterAll(async () => {
    await (browser as Browser).close();
    await app.close();
  });

  test.each(inBothLanguages)(
    '$address keeps to WCAG 2.2 AA as far as axe can see, for $person',
    async ({ address, person, width }) => {
      await signedInAs(person);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${app.url}${address.replace('{decided}', decided)}`);
      expect(await violations(page)).toEqual([]);
      for (const each of [1280, 320]) {
        await page.setViewportSize({ width: each, height: 900 });
        // The page itself never has to be scrolled sideways.
        expect(await widerThanWindow(page)).toBeLessThanOrEqual(0);
      }
      expect(await page.getAttribute('html', 'lang')).toBe(address.startsWith('/cy') ? 'cy' : 'en');
      expect(await page.locator('h1').count()).toBe(1);
    },
  );

  test('the first key leads past the menu, and the other language keeps the page and what was asked', async () => {
    await page.goto(`${app.url}/deadlines?event=took-office&on=2023-05-01`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    expect(page.url()).toBe(`${app.url}/cy/deadlines?event=took-office&on=2023-05-01`);
    expect(await page.inputValue('#on')).toBe('2023-05-01');
  });

  test('whoever signs in goes on to the page that wanted it, and nowhere else', async () => {
    await signedInAs(undefined);
    await page.goto(`${app.url}/cy/report`);
    await page.getByRole('link', { name: 'Dewiswch pwy ydych chi' }).click();
    await page.getByRole('button', { name: 'Parhau' }).click();
    await page.waitForURL(`${app.url}/cy/report`);
    for (const to of ['//example.org', 'https://example.org', '/\\example.org', '/%2f/example.org']) {
      const body = new URLSearchParams({ person: 'member-a', language: 'en', to });
      expect((await app.fetch('/development/sign-in', { method: 'POST', body })).status).toBe(422);
    }
  });

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
