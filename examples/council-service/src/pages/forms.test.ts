import { exampleSurgery } from '@lga/risk-assessment/assessment';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { realBrowser } from '../browser.fixture.js';
import { quickDatabase } from '../databases.fixture.js';
import { runningApp } from '../running-app.fixture.js';
import { violations, walkedForm } from './browser-page.fixture.js';

const browser = await realBrowser();
const missing = 'missing' in browser ? browser.missing : undefined;

/** A form: where it is, what of it may be missing, what is answered, and what is seen then. */
interface Walked {
  readonly path: string;
  /** Which form, where there are more. */
  readonly form?: string;
  readonly person?: string;
  readonly refused: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
  readonly seen: Readonly<Record<'en' | 'cy', string>>;
}

const forms: readonly Walked[] = [
  {
    path: '/council-balance',
    refused: ['on', 'nation', 'size', 'groups', 'ordinary', 'membership', 'treatment', 'rest', 'co-optees'],
    answers: {
      on: '2026-05-20',
      nation: 'wales',
      size: '40',
      ungrouped: '2',
      groups: 'Oak 21\nElm 12\nAsh 5',
      ordinary: 'Planning 11\nHousing 11\nAudit 9\nStaffing 7',
      membership: 'in-post',
      treatment: 'named',
      rest: 'own-shares',
      'co-optees': 'left-out',
      'as-one': 'Elm + Ash',
      named: 'Planning 1',
      present: 'Planning 6 3 1 1',
    },
    seen: { en: 'What is forced', cy: 'Yr hyn sy’n orfodol' },
  },
  {
    path: '/declaration',
    refused: ['where', 'on', 'subject', 'holder', 'wording', 'alone', 'employer', 'earlier-view'],
    answers: {
      where: 'meeting',
      on: '2026-01-15',
      subject: 'land',
      holder: 'partner',
      aware: 'yes',
      description: 'yes',
      relation: 'directly-relates',
      wording: 'later',
      alone: 'no',
      employer: 'judge-each',
      dispensation: 'section-33',
      lifts: 'discuss vote',
      grounds: 'a',
      from: '2026-01-01',
      to: '2026-12-31',
      'earlier-view': 'no',
    },
    seen: { en: 'Leaving the room', cy: 'Gadael yr ystafell' },
  },
  {
    path: '/declaration/wales',
    refused: ['on', 'subject', 'holder', 'attendance', 'dispensation'],
    answers: {
      on: '2026-01-15',
      subject: 'land',
      holder: 'member',
      description: 'yes',
      touches: 'yes',
      prejudice: 'yes',
      exemption: '12(2)(c)',
      attendance: 'no',
      dispensation: 'no',
    },
    seen: { en: 'What the code has the member do', cy: 'Yr hyn y mae’r cod yn peri i’r aelod ei wneud' },
  },
  {
    path: '/surgery?template=ward-surgery&scheme=brighton-hove-2021',
    form: '#assess',
    person: 'member-a',
    refused: ['by', 'review'],
    answers: {
      by: 'member',
      harmed: 'councillor staff',
      'answer-second-person': 'no',
      controls: 'S12',
      'inherent-likelihood-trapped': '4',
      'inherent-severity-trapped': '5',
      'current-likelihood-trapped': '2',
      'current-severity-trapped': '4',
      start: 'no',
      review: '2099-01-01',
    },
    seen: {
      en: 'What is missing, and what would answer it',
      cy: 'Yr hyn sydd ar goll, a’r hyn a fyddai’n ei ateb',
    },
  },
  {
    path: '/complaints/new?procedure=castlePoint',
    form: '#intake',
    person: 'monitoring',
    refused: ['reference', 'subject', 'office', 'identity', 'provisions', 'on'],
    answers: {
      reference: '2026/9',
      subject: 'member-b',
      office: 'parish-council',
      identity: 'withheld',
      complainant: 'complainant-a',
      provisions: '1.1 2025-12-12\n6.1',
      on: '2026-01-05',
      judge: 'monitoring-officer',
      'fact-written': 'yes',
      'why-written': 'A letter.',
    },
    seen: { en: 'What can come next', cy: 'Yr hyn a all ddod nesaf' },
  },
  {
    path: '/report',
    person: 'member-a',
    refused: ['danger', 'words', 'standing', 'role', 'country', 'police'],
    answers: {
      danger: 'no',
      words: '<b>Made up</b> “words” \u202E',
      standing: 'target',
      role: 'community-councillor',
      country: 'Wales',
      began: '2026-03-01',
      police: 'yes',
    },
    seen: { en: 'What happens next', cy: 'Beth sy’n digwydd nesaf' },
  },
];
const inBothLanguages = forms.flatMap((form) =>
  (['en', 'cy'] as const).map((language) => ({ ...form, language, name: `${language} ${form.path}` })),
);

describe.skipIf(missing)(`the forms in Chromium${missing ? `, which is missing: ${missing}` : ''}`, () => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  let page: Page;
  beforeAll(async () => {
    app = await runningApp(quickDatabase);
  });
  beforeEach(async () => {
    page = await (browser as Browser).newPage({ viewport: { width: 1280, height: 900 } });
    return () => page.context().close();
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await app.close();
  });

  const open = async (path: string, language: 'en' | 'cy', person?: string): Promise<void> => {
    if (person) {
      const value = await app.development.tokenFor(person);
      if (value) await page.context().addCookies([{ name: 'made-up-person', value, url: app.url }]);
    }
    await page.goto(`${app.url}${language === 'cy' ? '/cy' : ''}${path}`);
  };

  test.each(inBothLanguages)(
    '$name is refused empty, leads to what is missing, and is answered, with the keyboard alone',
    async ({ path, form, person, refused, answers, seen, language }) => {
      await open(path, language, person);
      await walkedForm(page, {}, form);
      await page.waitForFunction(() => document.activeElement?.className === 'govuk-error-summary');
      const links = page.getByRole('alert').getByRole('link');
      const fields = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1)));
      expect([...new Set(fields)]).toEqual(refused);
      expect(await page.title()).toMatch(/^(Error|Gwall): /);
      expect(await violations(page)).toEqual([]);
      await links.first().press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(refused[0]);
      const met = await walkedForm(page, answers, form);
      for (const name of Object.keys(answers)) expect(met, name).toContain(name);
      expect(await page.textContent('main')).toContain(seen[language]);
      expect(await violations(page)).toEqual([]);
    },
  );

  test('a report is kept as it was written, of the country and the role that were told', async () => {
    const { path, form, answers } = forms.at(-1) as Walked;
    await open(path, 'cy', 'member-a');
    await walkedForm(page, answers, form);
    expect(await page.textContent('main')).toContain('<b>Made up</b> “words” \u202E');
    const { report } = await (await app.as('safety', `/v1/incidents/${page.url().split('/').at(-1)}`)).json();
    expect(report).toMatchObject({
      country: 'Wales',
      toldBy: { standing: 'target' },
      targets: [{ roles: ['community-councillor'], person: { id: 'member-a' } }],
      account: { language: 'cy' },
      began: { on: '2026-03-01' },
      policeTold: 'yes',
    });
  });

  test('a member keeps an assessment and sees it again; whoever is nobody is shown it and no more', async () => {
    const { path, form, answers } = forms.find((each) => each.form === '#assess') as Walked;
    await open(path, 'en', 'member-a');
    await walkedForm(page, answers, form);
    await page.getByRole('button', { name: 'Keep this assessment' }).press('Enter');
    await page.waitForURL(/\/assessments\//);
    expect(await page.textContent('main')).toContain('It was decided that it does not start.');
    const kept = page.url();
    await open('/records', 'cy', 'member-a');
    await page
      .getByRole('table', { name: 'Eich asesiadau eich hun' })
      .getByRole('link')
      .first()
      .press('Enter');
    await page.waitForURL(`${app.url}/cy/assessments/${kept.split('/').at(-1)}`);
    await open('/records', 'en', 'member-b');
    expect(await page.textContent('main')).toContain('You have no assessment yet.');
    await open('/records', 'en', 'member-a');
    expect((await app.as('safety', `/v1/risk-assessments/${kept.split('/').at(-1)}`)).status).toBe(200);
    const another = { ...exampleSurgery, id: 'of-another', subject: { kind: 'councillor', id: 'member-b' } };
    expect((await app.as('member-a', '/v1/risk-assessments', another)).status).toBe(403);
    await page.context().clearCookies();
    expect((await page.goto(kept))?.status()).toBe(401);
    await open(path, 'en');
    await walkedForm(page, answers, form);
    expect(await page.textContent('main')).toContain('It has not been kept.');
    expect(await page.getByRole('button', { name: 'Keep this assessment' }).count()).toBe(0);
  });
});
