import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { realBrowser } from '../browser.fixture.js';
import { quickDatabase } from '../databases.fixture.js';
import { assessmentExample, incidentExample } from '../incident-example.js';
import { runningApp } from '../running-app.fixture.js';
import { violations } from './browser-page.fixture.js';

const browser = await realBrowser();
const missing = 'missing' in browser ? browser.missing : undefined;
const surgery = '/surgery?template=ward-surgery&scheme=brighton-hove-2021';

/** Forms that are posted, with what is typed, ticked and chosen in them. */
const forms = [
  {
    path: '/report',
    typed: { words: '<b>Made up</b> “words”\n\u202E', times: '3' },
    chosen: ['role', 'candidate'],
  },
  {
    path: surgery,
    typed: { by: 'Made up', 'reason-trapped': '<i>a reason</i>' },
    chosen: ['inherent-likelihood-trapped', '4'],
  },
] as const;
const bothWays = forms.flatMap((form) =>
  (['en', 'cy'] as const).map((language) => ({ ...form, language, name: `${form.path} from ${language}` })),
);

describe.skipIf(missing)(
  `the other language in Chromium${missing ? `, which is missing: ${missing}` : ''}`,
  () => {
    let app: Awaited<ReturnType<typeof runningApp>>;
    let page: Page;
    beforeAll(async () => {
      app = await runningApp(quickDatabase);
    });
    beforeEach(async () => {
      page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 900 } });
      const value = await app.development.tokenFor('member-a');
      if (value) await page.context().addCookies([{ name: 'made-up-person', value, url: app.url }]);
      return () => page.context().close();
    });
    afterAll(async () => {
      await (browser as Browser).close();
      await app.close();
    });

    const at = (language: string, path: string) => `${app.url}${language === 'cy' ? '/cy' : ''}${path}`;
    const filled = async ({ typed, chosen }: (typeof forms)[number]): Promise<void> => {
      for (const [name, text] of Object.entries(typed)) await page.fill(`#${name}`, text);
      await page.selectOption(`#${chosen[0]}`, chosen[1]);
    };
    const isFilled = async ({ typed, chosen }: (typeof forms)[number]): Promise<void> => {
      for (const [name, text] of Object.entries(typed)) expect(await page.inputValue(`#${name}`)).toBe(text);
      expect(await page.inputValue(`#${chosen[0]}`)).toBe(chosen[1]);
    };
    /** With the keyboard alone: past the skip link to the way to the other language. */
    const translated = async (to: 'en' | 'cy'): Promise<void> => {
      await page.locator('.govuk-skip-link').focus();
      await page.keyboard.press('Tab');
      const way = await page.evaluate(() => document.activeElement?.textContent);
      expect(way).toBe(to === 'cy' ? 'Cymraeg' : 'English');
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      expect(await page.getAttribute('html', 'lang')).toBe(to);
    };
    const kept = async () => (await (await app.as('safety', '/v1/incidents')).json()).incidents;

    test.each(bothWays)('$name keeps what was typed and not sent, and sends nothing', async (form) => {
      const other = form.language === 'en' ? 'cy' : 'en';
      await page.goto(at(form.language, form.path));
      await filled(form);
      const before = await kept();
      await translated(other);
      expect(page.url()).toBe(at(other, form.path));
      await isFilled(form);
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      await translated(form.language);
      await isFilled(form);
      expect(await kept()).toEqual(before);
    });

    test.each(bothWays)('$name says of a form that was refused in the other language why', async (form) => {
      const other = form.language === 'en' ? 'cy' : 'en';
      await page.goto(at(form.language, form.path));
      await filled(form);
      // Enter in a field sends the form, and does not change the language.
      await page.locator(`#${Object.keys(form.typed).at(-1)}`).press('Enter');
      await page.getByRole('alert').waitFor();
      expect(await page.getAttribute('html', 'lang')).toBe(form.language);
      const refused = await page.getByRole('alert').getByRole('link').count();
      await translated(other);
      await isFilled(form);
      expect(await page.getByRole('alert').getByRole('link').count()).toBe(refused);
      expect(await page.getByRole('alert').textContent()).toContain(
        other === 'cy' ? 'Mae problem' : 'There is a problem',
      );
      expect(await violations(page)).toEqual([]);
    });

    test('a report that was refused and then made whole is not sent by a change of language', async () => {
      await page.goto(at('en', '/report'));
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: 'Send the report' }).press('Enter'),
      ]);
      const before = await kept();
      await page.fill('#words', 'Made up');
      for (const answer of ['danger-no', 'standing', 'country', 'police-no']) await page.check(`#${answer}`);
      await page.selectOption('#role', 'candidate');
      await translated('cy');
      expect(await page.inputValue('#words')).toBe('Made up');
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await kept()).toEqual(before);
      await page.getByRole('button', { name: 'Anfon yr adroddiad' }).press('Enter');
      await page.waitForURL(/\/cy\/incidents\//);
      expect(await kept()).toHaveLength(before.length + 1);
    });

    test('nobody has written yet: the language of the words follows that of the page', async () => {
      await page.goto(at('en', '/report'));
      await translated('cy');
      expect(await page.isChecked('#language-cy')).toBe(true);
    });

    test('an assessment that was answered is answered in the other language, and not kept', async () => {
      await page.goto(at('en', surgery));
      await filled(forms[1]);
      await page.fill('#review', '2099-01-01');
      await page.locator('#by').press('Enter');
      await page.getByRole('heading', { name: 'What it comes to' }).waitFor();
      await translated('cy');
      await page.getByRole('heading', { name: 'I beth y daw' }).waitFor();
      expect(await page.getByRole('button', { name: 'Cadw’r asesiad hwn' }).count()).toBe(1);
      const { due } = await (await app.as('safety', '/v1/reviews-due?by=2099-12-31')).json();
      expect(due).toEqual([]);
    });

    /** The forms of those who work on a report, each with a field of it and an answer that is refused. */
    const work = [
      { of: 'assess', field: 'bandReason', button: 'See what the decision table makes of it' },
      { of: 'decide', field: 'reason', button: 'Keep this decision' },
      { of: 'custody', field: 'sha256', button: 'Add this line' },
      { of: 'letters?kind=referral-cover', field: 'force', button: 'See the letter' },
      { of: 'times', field: 'off', button: 'Keep these times' },
    ];

    test.each(work)('$of keeps what was typed, and keeps no record', async ({ of, field, button }) => {
      const id = randomUUID();
      const report = { ...incidentExample, id };
      expect((await app.as('member-a', '/v1/incidents', report)).status).toBe(201);
      const assessment = { ...assessmentExample, id: randomUUID(), report: id };
      expect((await app.as('safety', `/v1/incidents/${id}/assessments`, assessment)).status).toBe(201);
      const value = await app.development.tokenFor('safety');
      if (value) await page.context().addCookies([{ name: 'made-up-person', value, url: app.url }]);
      const records = async () =>
        Promise.all(
          [`/v1/incidents/${id}/layers`, `/v1/incidents/${id}/custody`, '/v1/incident-care-policy'].map(
            async (path) => (await app.as('safety', path)).text(),
          ),
        );
      const path = of === 'times' ? '/incident-times' : `/incidents/${id}/${of}`;
      const typed = '<b>Made up</b> \u202E';
      const marks = () =>
        page
          .locator('main form[method="post"] input[type="hidden"]')
          .evaluateAll((all) => all.map((each) => each.getAttribute('value')));
      await page.goto(at('en', path));
      await page.fill(`#${field}`, typed);
      const [before, carried] = [await records(), await marks()];
      await translated('cy');
      expect(page.url()).toBe(at('cy', path));
      expect(await page.inputValue(`#${field}`)).toBe(typed.trim());
      expect(await marks()).toEqual(carried);
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      await translated('en');
      await Promise.all([
        page.waitForEvent('load'),
        page.getByRole('button', { name: button }).press('Enter'),
      ]);
      const refused = await page.getByRole('alert').getByRole('link').count();
      expect(refused).toBeGreaterThan(0);
      await translated('cy');
      expect(await page.inputValue(`#${field}`)).toBe(typed.trim());
      expect(await marks()).toEqual(carried);
      expect(await page.getByRole('alert').getByRole('link').count()).toBe(refused);
      expect(await page.getByRole('alert').textContent()).toContain('Mae problem');
      expect(await records()).toEqual(before);
    });

    test('the longest text in any script is taken, and one that is too long is refused and kept', async () => {
      const send = async (words: string) => {
        const body = new URLSearchParams({ words, do: 'translate-sent' });
        const value = await app.development.tokenFor('member-a');
        const headers = { cookie: `made-up-person=${value}`, origin: app.url };
        return (await app.fetch('/report', { method: 'POST', body, headers })).text();
      };
      const long = '\u4E00'.repeat(20_000);
      expect(await send(long)).toContain(long);
      const longer = '\u4E00'.repeat(40_000);
      const refused = await send(longer);
      expect(refused).toContain(longer);
      expect(refused).toContain('Enter fewer characters');
    });
  },
);
