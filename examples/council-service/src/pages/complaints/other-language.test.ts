import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { realBrowser } from '../../browser.fixture.js';
import { quickDatabase } from '../../databases.fixture.js';
import { runningApp } from '../../running-app.fixture.js';
import { exampleOf } from '../../sent-as.fixture.js';
import { violations } from '../browser-page.fixture.js';
import { intake, judged, sentForm } from './complaints.fixture.js';

const browser = await realBrowser();
const missing = 'missing' in browser ? browser.missing : undefined;
const hostile = '<b>Made up</b> “words” \u202E';

/** Forms of a complaint, with what is typed in them; the last field is a line. */
const forms = [
  {
    path: '/complaints/new?procedure=erewash',
    form: '#intake',
    typed: { reasons: hostile, reference: hostile },
  },
  { path: '/complaints/:id?event=comment', form: '#event', typed: { reasons: hostile, people: 'p <1>' } },
  {
    path: '/complaints/:id/independent-persons',
    form: '#person',
    typed: { id: 'ip <1>', endedOn: 'no day' },
  },
] as const;
const bothWays = forms.flatMap((form) => [
  { ...form, name: `${form.path} in English`, from: '', to: '/cy' },
  { ...form, name: `${form.path} in Welsh`, from: '/cy', to: '' },
]);

describe.skipIf(missing)(
  `complaints in the other language in Chromium${missing ? `, which is missing: ${missing}` : ''}`,
  () => {
    let app: Awaited<ReturnType<typeof runningApp>>;
    let page: Page;
    let address: string;
    beforeAll(async () => {
      app = await runningApp(quickDatabase);
    });
    beforeEach(async () => {
      const context = await (browser as Browser).newContext({ viewport: { width: 1280, height: 900 } });
      page = await context.newPage();
      const value = (await app.development.tokenFor('monitoring')) ?? '';
      await context.addCookies([{ name: 'made-up-person', value, url: app.url }]);
      const opened = await app.as('monitoring', '/v1/complaints', exampleOf('open-complaint'));
      address = opened.headers.get('location')?.replace('/v1', '') ?? '';
      return () => context.close();
    });
    afterAll(async () => {
      await (browser as Browser).close();
      await app.close();
    });

    const at = (path: string) => `${app.url}${path}`;
    const kept = async () => {
      const all = await (await app.as('monitoring', '/v1/complaints')).json();
      const { complaint } = await (await app.as('monitoring', `/v1${address}`)).json();
      return { all, complaint };
    };
    const hidden = (form: string) =>
      page
        .locator(`${form} input[type=hidden]`)
        .evaluateAll((all) => all.map((each) => [Reflect.get(each, 'name'), Reflect.get(each, 'value')]));
    const translated = async (): Promise<void> => {
      const way = page.locator('header button[formaction]');
      await Promise.all([page.waitForEvent('load'), way.press('Enter')]);
    };
    const alerts = () => page.getByRole('alert').count();

    test.each(bothWays)('$name keeps what was typed, sent or not, and sends nothing', async (each) => {
      const { form, typed } = each;
      const path = each.path.replace('/complaints/:id', address);
      const isFilled = async () => {
        for (const [name, text] of Object.entries(typed))
          expect(await page.inputValue(`#${name}`)).toBe(text.trim());
      };
      await page.goto(at(`${each.from}${path}`));
      for (const [name, text] of Object.entries(typed)) await page.fill(`#${name}`, text);
      const before = await kept();
      const asOpened = await hidden(form);
      await translated();
      expect(page.url()).toBe(at(`${each.to}${path}`));
      await isFilled();
      expect(await alerts()).toBe(0);
      expect(await hidden(form)).toEqual(asOpened);
      expect(await violations(page)).toEqual([]);
      // Enter in a field sends the form, and does not change the language.
      const last = page.locator(`#${Object.keys(typed).at(-1)}`);
      await Promise.all([page.waitForEvent('load'), last.press('Enter')]);
      expect(page.url()).toContain(at(`${each.to}/complaints/`));
      const refused = await page.getByRole('alert').getByRole('link').count();
      expect(refused).toBeGreaterThan(0);
      await translated();
      expect(page.url()).toContain(at(`${each.from}/complaints/`));
      await isFilled();
      expect(await page.getByRole('alert').getByRole('link').count()).toBe(refused);
      expect(await page.getByRole('alert').textContent()).toContain(
        each.from ? 'Mae problem' : 'There is a problem',
      );
      expect(await hidden(form)).toEqual(asOpened);
      expect(await violations(page)).toEqual([]);
      expect(await kept()).toEqual(before);
    });

    test.each([
      [
        '#intake',
        '/complaints/new?procedure=erewash',
        { ...intake, ...judged('monitoring-officer', { written: 'yes' }) },
      ],
      ['#event', ':id?event=acknowledge', { on: '2026-01-08' }],
      ['#person', ':id/independent-persons', { id: 'ip-1' }],
    ])(
      '%s, refused and then made whole, is not sent by a change of language',
      async (form, path, answers) => {
        await page.goto(at(path.replace(':id', address)));
        await sentForm(page, form, {});
        expect(await alerts()).toBe(1);
        const before = await kept();
        for (const [name, text] of Object.entries(answers)) {
          const field = page.locator(`${form} [name="${name}"]`).first();
          const kind = await field.evaluate((element) => Reflect.get(element, 'type'));
          if (kind === 'radio') await page.check(`${form} [name="${name}"][value="${text}"]`);
          else if (kind === 'select-one') await field.selectOption(text);
          else await field.fill(text);
        }
        await translated();
        expect(await alerts()).toBe(0);
        expect(await kept()).toEqual(before);
        await sentForm(page, form, {});
        expect(page.url()).toContain('/cy/complaints/');
        expect(await page.locator(form).count()).toBe(0);
        expect(await kept()).not.toEqual(before);
      },
    );

    test.each([
      ['#event', '?event=acknowledge', { on: '2026-01-08' }],
      ['#person', '/independent-persons', { id: 'ip-1' }],
    ])(
      '%s: whoever changes the language, or is refused, still learns of what changed meanwhile',
      async (form, rest, answers) => {
        await page.goto(at(`${address}${rest}`));
        const other = await page.context().newPage();
        await other.goto(at(`${address}?event=comment`));
        await sentForm(other, '#event', { on: '2026-01-07', by: 'complainant', reasons: 'More words.' });
        await sentForm(page, form, {});
        await translated();
        await sentForm(page, form, answers);
        expect(await page.getByRole('alert').textContent()).toContain('wedi newid ers i chi agor');
        const asRefused = await hidden(form);
        await translated();
        expect(await page.getByRole('alert').textContent()).toContain(
          'has changed since you opened the form',
        );
        if (form === '#event')
          expect(await page.getByRole('alert').textContent()).toContain('Comment, 2026-01-07');
        expect(await hidden(form)).toEqual(asRefused);
        await sentForm(page, form, {});
        expect(await page.locator(form).count()).toBe(0);
      },
    );
  },
);
