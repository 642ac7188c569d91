import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { realBrowser } from '../../browser.fixture.js';
import { quickDatabase } from '../../databases.fixture.js';
import { loadDemonstration } from '../../demonstration/load-demonstration.js';
import { runningApp } from '../../running-app.fixture.js';
import { violations, widerThanWindow } from '../browser-page.fixture.js';

const browser = await realBrowser();
const missing = 'missing' in browser ? browser.missing : undefined;

describe.skipIf(missing)(`an agenda in Chromium${missing ? `, which is missing: ${missing}` : ''}`, () => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  let page: Page;
  beforeAll(async () => {
    app = await runningApp(quickDatabase);
    await loadDemonstration(app.queries, new Date());
  });
  beforeEach(async () => {
    page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 900 } });
    return () => page.context().close();
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await app.close();
  });

  const signedInAs = async (person: string): Promise<void> => {
    const value = await app.development.tokenFor(person);
    if (value) await page.context().addCookies([{ name: 'made-up-person', value, url: app.url }]);
  };
  const press = async (name: string): Promise<void> => {
    await Promise.all([
      page.waitForEvent('load'),
      page.getByRole('button', { name, exact: true }).press('Enter'),
    ]);
  };
  const isSound = async (): Promise<void> => {
    expect(await violations(page)).toEqual([]);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await widerThanWindow(page)).toBeLessThanOrEqual(0);
    }
    expect(await page.locator('h1').count()).toBe(1);
  };
  const row = (item: string) =>
    page.locator('table', { has: page.locator('#all-items') }).getByRole('row', { name: item });

  test('in England: a register is taken, each item is answered by all interests, and an answer settles', async () => {
    await signedInAs('member-a');
    await page.goto(`${app.url}/declaration/agenda`);
    await page.fill('#on', '2026-01-15');
    await press('Take the entries of my register');
    expect(await page.inputValue('#interest-3')).toBe('Member of the Example Allotment Society');
    expect(await page.inputValue('#subject-3')).toBe('body-directed-to-charitable-purposes');
    expect(await page.inputValue('#on')).toBe('2026-01-15');
    // What stands there already is not taken twice.
    await press('Take the entries of my register');
    expect(await page.locator('#interest-4').count()).toBe(0);
    await page.selectOption('#wording', 'later');
    await page.selectOption('#employer', 'judge-each');
    for (const [place, words] of [
      [1, '7 Grants to clubs'],
      [2, '8 Parking'],
    ] as const) {
      await page.fill(`#item-${place}`, words);
      await page.selectOption(`#earlier-view-${place}`, 'no');
    }
    await press('See what follows');
    await isSound();
    expect(await row('7 Grants to clubs').textContent()).toMatch(/Open\s*Open\s*Open\s*Open\s*Open\s*3/);
    for (const place of ['1-2', '2-2', '3-2', '1-1', '2-1'])
      await page.selectOption(`#relation-${place}`, 'none');
    await page.selectOption('#relation-3-1', 'directly-relates');
    await press('See what follows now');
    // Each answer leaves what still hangs on others, until nothing is open.
    const judged = {
      'in-matter': 'no',
      description: 'yes',
      'of-body': 'yes',
      public: 'yes',
      tax: 'no',
      arrears: 'no',
    };
    for (let round = 0; round < 6 && !(await row('7 Grants').textContent())?.endsWith('0'); round += 1) {
      for (const [name, answer] of Object.entries(judged))
        for (const field of await page.locator(`select[id^="${name}"]`).all())
          if ((await field.inputValue()) === 'undetermined') await field.selectOption(answer);
      await press('See what follows now');
    }
    await isSound();
    expect(await row('7 Grants to clubs').textContent()).toMatch(/YesNoYesNoYes/);
    expect(await page.textContent('main')).toContain(
      'other registrable interest in item 7 Grants to clubs (Member of the Example Allotment Society)',
    );
    expect(await row('8 Parking').textContent()).toMatch(/NoYesNot needed: may take part as a memberYesNo/);
    expect(page.url()).toBe(`${app.url}/declaration/agenda`);
  });

  test('in Wales, in Welsh: what is refused leads to its field, rows are added, and the language is changed', async () => {
    await page.goto(`${app.url}/cy/declaration/wales/agenda`);
    await page.fill('#interest-2', 'y clwb');
    await page.locator('#interest-2').press('Enter');
    await page.getByRole('alert').waitFor();
    const links = page.getByRole('alert').getByRole('link');
    expect(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')))).toEqual(
      ['on', 'attendance', 'interest-1', 'subject-1', 'holder-1', 'subject-2', 'holder-2', 'item-1'].map(
        (name) => `#${name}`,
      ),
    );
    await isSound();
    await page.fill('#on', '2026-01-15');
    await page.selectOption('#attendance', 'no');
    await page.fill('#interest-1', 'y fflat');
    for (const [place, subject] of [
      [1, 'land'],
      [2, 'membership-or-control'],
    ] as const) {
      await page.selectOption(`#subject-${place}`, subject);
      await page.selectOption(`#holder-${place}`, 'member');
    }
    await page.fill('#item-1', '7 Grantiau');
    await press('Ychwanegu buddiant arall');
    expect(await page.locator('#interest-4').count()).toBe(1);
    expect(await page.getByRole('alert').count()).toBe(0);
    await press('Gweld beth sy’n dilyn');
    await page.selectOption('#touches-1-1', 'no');
    await page.selectOption('#touches-2-1', 'yes');
    await page.selectOption('#description-2', 'yes');
    await press('Gweld beth sy’n dilyn nawr');
    await page.selectOption('#prejudice-2-1', 'yes');
    await press('English');
    await isSound();
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(page.url()).toBe(`${app.url}/declaration/wales/agenda`);
    expect(await row('7 Grantiau').textContent()).toMatch(/YesYesNo/);
    expect(await page.textContent('main')).toContain('Prejudicial interest');
  });

  test('whoever is nobody is offered no register, and a member no other’s', async () => {
    await page.goto(`${app.url}/declaration/agenda`);
    expect(await page.getByRole('button', { name: 'Take the entries' }).count()).toBe(0);
    const send = (headers: Record<string, string>) =>
      app.fetch('/declaration/agenda', {
        method: 'POST',
        headers: { origin: app.url, ...headers },
        body: new URLSearchParams({ do: 'register', member: 'member-b' }),
      });
    expect(await (await send({})).text()).not.toContain('Example Limited');
    const token = await app.development.tokenFor('member-a');
    const own = await (await send({ cookie: `made-up-person=${token}` })).text();
    expect(own).toContain('Employed by Example Limited');
    expect(own).not.toContain('Example Refuge');
    const officer = await app.development.tokenFor('safety');
    expect((await send({ cookie: `made-up-person=${officer}` })).status).toBe(403);
  });
});
