import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { realBrowser } from '../../browser.fixture.js';
import { quickDatabase } from '../../databases.fixture.js';
import { assessmentExample, incidentExample } from '../../incident-example.js';
import { runningApp } from '../../running-app.fixture.js';
import { violations, walkedForm, widerThanWindow } from '../browser-page.fixture.js';

const browser = await realBrowser();
const missing = 'missing' in browser ? browser.missing : undefined;
const hostile = '<img src=x onerror=alert(1)> "</textarea>" \u202E __proto__';

describe.skipIf(missing)(
  `work on reports in Chromium${missing ? `, which is missing: ${missing}` : ''}`,
  () => {
    let app: Awaited<ReturnType<typeof runningApp>>;
    let context: BrowserContext;
    let page: Page;
    beforeAll(async () => {
      app = await runningApp(quickDatabase);
    });
    beforeEach(async () => {
      context = await (browser as Browser).newContext({ viewport: { width: 1280, height: 900 } });
      page = await context.newPage();
      return () => context.close();
    });
    afterAll(async () => {
      await (browser as Browser).close();
      await app.close();
    });

    const signedInAs = async (person: string) => {
      await context.clearCookies();
      const value = await app.development.tokenFor(person);
      if (value) await context.addCookies([{ name: 'made-up-person', value, url: app.url }]);
    };
    const reported = async (more: object = {}) => {
      const id = randomUUID();
      const began = { precision: 'day', on: '2026-03-01' };
      const targets = [{ roles: ['principal-councillor'], person: { site: 'made-up', id: randomUUID() } }];
      const report = { ...incidentExample, began, targets, ...more, id };
      expect((await app.as('member-a', '/v1/incidents', report)).status).toBe(201);
      return id;
    };
    const assess = async (id: string) => {
      const assessment = { ...assessmentExample, id: randomUUID(), report: id };
      expect((await app.as('safety', `/v1/incidents/${id}/assessments`, assessment)).status).toBe(201);
      return assessment.id;
    };
    /** What of the page stands against its rules. */
    const faults = async () => {
      const found = await violations(page);
      await page.setViewportSize({ width: 320, height: 900 });
      const wide = await widerThanWindow(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      return [...found, ...(wide > 0 ? [`${wide} pixels too wide`] : [])];
    };
    const text = () => page.locator('main').textContent();
    const open = (path: string, language: 'en' | 'cy') =>
      page.goto(`${app.url}${language === 'cy' ? '/cy' : ''}${path}`);

    const assessing = {
      'behaviours.0.code': 'threat.violence',
      'behaviours.0.sure': 'likely',
      'behaviours.0.evidence.0.quote': 'I will be made to pay',
      injury: 'none',
      restricted: 'no',
      'answers.homeTargeted': 'yes',
      'definition.alarmOrDistress': 'yes',
    };
    const deciding = {
      reason: hostile,
      'lawfulBasis.basis': 'public-task',
      'lawfulBasis.reason': 'Care for councillors in their role.',
      'decidedBy.role': 'monitoring-officer',
      reviewOn: '2099-01-04',
      'told.0.recipient': 'police',
      'told.0.view': 'police-referral',
      'told.0.why': 'A threat of violence.',
      'police.recorded': 'yes',
      'police.references.1.force': 'Example Police',
      'police.references.1.kind': 'crime',
      'police.references.1.number': 'X/1',
    };
    const walks = [
      {
        language: 'en' as const,
        look: 'See what the decision table makes of it',
        keep: 'Keep this assessment',
        list: 'to assess',
        open: 'Nobody has assessed it yet.',
        missing: 'What a call handler will ask, and this pack does not answer',
        says: 'What the pack says',
        letter: 'Before it is signed',
        outcome: 'Outcome with the police',
        printed: 'Referral to the police',
      },
      {
        language: 'cy' as const,
        look: 'Gweld beth mae’r tabl penderfynu yn ei wneud ohono',
        keep: 'Cadw’r asesiad hwn',
        list: 'i’w asesu',
        open: 'Nid oes neb wedi’i asesu eto.',
        missing: 'Yr hyn y bydd y sawl sy’n ateb yr alwad yn ei ofyn',
        says: 'Yr hyn y mae’r pecyn yn ei ddweud',
        letter: 'Cyn iddo gael ei lofnodi',
        outcome: 'Canlyniad gyda’r heddlu',
        printed: 'Atgyfeiriad at yr heddlu',
      },
    ];

    test.each(walks)('from the report to pack and letter, with the keyboard, in $language', async (said) => {
      const { language } = said;
      const id = await reported();
      await signedInAs('safety');
      await open('/incidents?show=to-assess', language);
      const row = page.getByRole('row').filter({ has: page.locator(`a[href$="${id}"]`) });
      expect(await row.textContent()).toContain(said.list);
      expect(await faults()).toEqual([]);
      await row.getByRole('link').press('Enter');
      await page.waitForURL(`**/incidents/${id}`);
      expect(await text()).toContain(said.open);

      await open(`/incidents/${id}/assess`, language);
      await walkedForm(page, {});
      expect(await page.title()).toMatch(/^(Error|Gwall): /);
      expect(await faults()).toEqual([]);
      await walkedForm(page, { ...assessing, band: 'low', 'assessedBy.role': 'members-services' });
      // The rules give more than the band that was set, so that a reason is wanted; what they say is shown already.
      expect(
        await page
          .getByRole('alert')
          .getByRole('link')
          .evaluateAll((all) => all.map((each) => each.getAttribute('href'))),
      ).toEqual(['#bandReason']);
      expect(await text()).toContain('B1');
      expect(await page.inputValue('[name="behaviours.0.evidence.0.quote"]')).toBe('I will be made to pay');
      await page.fill('#bandReason', hostile);
      await page.getByRole('button', { name: said.look }).press('Enter');
      await page.getByRole('button', { name: said.keep }).press('Enter');
      await page.waitForURL(`**/incidents/${id}`);
      const [kept] = (await (await app.as('safety', `/v1/incidents/${id}/layers`)).json()).assessments;
      expect(kept).toMatchObject({
        band: 'low',
        bandReason: hostile,
        triage: { band: 'high' },
        answers: { homeTargeted: 'yes' },
      });
      expect(kept.answers).not.toHaveProperty('mayBeCriminal');

      await open(`/incidents/${id}/decide`, language);
      await walkedForm(page, {});
      expect(await faults()).toEqual([]);
      await walkedForm(page, deciding);
      await page.waitForURL(`**/incidents/${id}`);
      expect(await text()).toContain(hostile);
      expect(await page.locator('img').count()).toBe(0);
      expect(await faults()).toEqual([]);
      const { decisions } = await (await app.as('safety', `/v1/incidents/${id}/layers`)).json();
      expect(decisions[0]).toMatchObject({
        assessment: kept.id,
        told: [{ recipient: 'police', view: 'police-referral' }],
        police: { references: [{ force: 'Example Police', kind: 'crime', number: 'X/1' }] },
      });
      expect(decisions[0].actions).toContain('police-report-101-or-online');

      await open(`/incidents/${id}/decide?from=${decisions[0].id}`, language);
      expect(await page.inputValue('#reason')).toBe(hostile);
      await page.fill('[name="police.outcome"]', 'A caution.');
      await page.locator('#layer button').first().press('Enter');
      await page.waitForURL(`**/incidents/${id}`);
      expect(await text()).toContain(said.outcome);
      const now = (await (await app.as('safety', `/v1/incidents/${id}/layers`)).json()).decisions;
      expect(now[1]).toMatchObject({
        replaces: decisions[0].id,
        told: decisions[0].told,
        police: { outcome: 'A caution.' },
      });

      await open(`/incidents/${id}/referral`, language);
      await walkedForm(page, { restricted: 'no' });
      const pack = (await text()) ?? '';
      expect(pack.indexOf(said.missing)).toBeGreaterThan(0);
      expect(pack.indexOf(said.missing)).toBeLessThan(pack.indexOf(said.says));
      const words = page.locator('td').getByText('I will be made to pay');
      expect(await words.count()).toBe(0);
      expect(await faults()).toEqual([]);
      await page.locator('#answers summary').press('Enter');
      await page.check('input[value="/incidents/0/report/account/words"]');
      await page.locator('#pack button').press('Enter');
      await page.waitForURL('**allow=**');
      expect(await words.count()).toBe(1);
      const address = await page.locator('a[href$="as=html"]').getAttribute('href');
      const file = await page.request.get(`${app.url}${address}`);
      expect(file.headers()['content-disposition']).toContain(`referral-${id}.html`);
      expect(await file.text()).toContain(said.printed);

      await open(`/incidents/${id}/letters?kind=referral-cover`, language);
      await walkedForm(page, {}, '#letter');
      expect(await page.inputValue('#reference')).toBe(id);
      expect(await faults()).toEqual([]);
      await walkedForm(
        page,
        { force: hostile, schemeNote: 'None.', contact: 'Members’ services', signedBy: 'M. Officer' },
        '#letter',
      );
      expect(await text()).toContain(said.letter);
      expect(await text()).toContain(`To ${hostile}`);
      await page.locator('button[value="print"]').press('Enter');
      await page.waitForLoadState();
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      expect(await page.locator('body').textContent()).toContain(id);
    });

    test('what the councillor is owed is shown, answered and late by the council’s own times', async () => {
      const id = await reported();
      await assess(id);
      await signedInAs('safety');
      await open('/incident-times', 'en');
      const other = await context.newPage();
      await other.goto(`${app.url}/incident-times`);
      await walkedForm(page, { 'acknowledgement-count': '2', again: '28' });
      expect(await page.inputValue('#acknowledgement-count')).toBe('2');
      expect(await faults()).toEqual([]);
      await other.fill('#decision-count', '5');
      await other.getByRole('button', { name: 'Keep these times' }).click();
      expect(await other.locator('main').textContent()).toContain(
        'Somebody else has changed this since you opened it.',
      );
      expect(await other.inputValue('#decision-count')).toBe('5');
      await open(`/incidents/${id}`, 'en');
      expect(await text()).toContain(
        'To tell the councillor: The report has arrived (overdue, by 2026-03-04)',
      );
      await open(`/incidents/${id}/care`, 'cy');
      await walkedForm(page, {}, '#add-update');
      expect(await page.getByRole('alert').getByRole('link').count()).toBe(4);
      expect(await faults()).toEqual([]);
      await walkedForm(
        page,
        {
          'update.what': 'acknowledgement',
          'update.about': id,
          'update.on': '2026-03-03',
          'update.closes': 'no',
        },
        '#add-update',
      );
      await walkedForm(
        page,
        { kind: 'counselling', state: 'declined', on: '2026-03-05', 'by.role': 'members-services' },
        '#add-aftercare',
      );
      const care = await (await app.as('safety', `/v1/incidents/${id}/care`)).json();
      expect(care.entries).toMatchObject([{ kind: 'counselling', state: 'declined', report: id }]);
      expect(care.updates.value[0]).toMatchObject({ what: 'acknowledgement', state: 'sent' });
      expect(await text()).toContain('2026-04-02');
    });

    test('a form that was kept is not kept again in other words, and says so', async () => {
      const id = await reported();
      await signedInAs('safety');
      const cookie = `made-up-person=${await app.development.tokenFor('safety')}`;
      const filled = {
        ...assessing,
        band: 'high',
        'assessedBy.role': 'members-services',
        key: randomUUID(),
        made: '2026-03-02T11:00:00Z',
        do: 'keep',
      };
      const send = (fields: Record<string, string>) =>
        app.fetch(`/incidents/${id}/assess`, {
          method: 'POST',
          body: new URLSearchParams(fields),
          headers: { cookie, origin: app.url },
        });
      for (const _ of [1, 2]) expect((await send(filled)).status).toBe(303);
      const changed = await send({ ...filled, bandReason: 'Thought better of it.' });
      expect(changed.status).toBe(422);
      expect(await changed.text()).toMatch(
        /kept already with other words in it[\s\S]*Thought better of it\./,
      );
      const { assessments } = await (await app.as('safety', `/v1/incidents/${id}/layers`)).json();
      expect(assessments).toHaveLength(1);
    });

    test('a correction that the form cannot hold all of begins empty and says so', async () => {
      const id = await reported();
      const evidence = [
        { in: 'account', quote: 'A third email' },
        { in: 'account', quote: 'made to pay' },
      ];
      const behaviours = [{ code: 'threat.violence', sure: 'likely', evidence }];
      const [two, one] = [randomUUID(), await assess(id)];
      const added = { ...assessmentExample, id: two, report: id, behaviours };
      expect((await app.as('safety', `/v1/incidents/${id}/assessments`, added)).status).toBe(201);
      await signedInAs('safety');
      await open(`/incidents/${id}/assess?from=${two}`, 'en');
      expect(await text()).toContain('holds more than this form asks for');
      expect(await page.inputValue('#replaces')).toBe(two);
      await open(`/incidents/${id}/assess?from=${one}`, 'en');
      expect(await text()).not.toContain('holds more than this form asks for');
      expect(await page.inputValue('[name="behaviours.1.code"]')).toBe('contact.unwanted-repeat');
    });

    test('the log of evidence takes a line, and shows where it does not hold together', async () => {
      const id = await reported();
      await signedInAs('safety');
      await open(`/incidents/${id}/custody`, 'en');
      await page.fill('#at', 'yesterday');
      await walkedForm(page, {
        item: hostile,
        'by.role': 'members-services',
        action: 'captured',
        sha256: 'short',
      });
      expect(
        await page
          .getByRole('alert')
          .getByRole('link')
          .evaluateAll((all) => all.map((each) => each.getAttribute('href'))),
      ).toEqual(['#at', '#sha256']);
      expect(await page.inputValue('#item')).toBe(hostile);
      expect(await faults()).toEqual([]);
      await page.fill('#at', '2026-03-02T09:00:00Z');
      await page.fill('#sha256', 'a'.repeat(64));
      await walkedForm(page, {});
      expect(await text()).toContain(hostile);
      await page.fill('#item', hostile);
      await page.fill('#at', '2026-03-03T09:00:00Z');
      await page.fill('#sha256', 'b'.repeat(64));
      await walkedForm(page, { action: 'seen', 'by.role': 'members-services' });
      expect(await text()).toContain('The log does not hold together');
    });

    test('a report leads to the others of its pattern', async () => {
      const person = { site: 'made-up', id: randomUUID() };
      const actors = {
        count: 1,
        described: [
          { identity: 'identified', relations: ['unknown'], person: { site: 'made-up', id: randomUUID() } },
        ],
      };
      const targets = [{ roles: ['principal-councillor'], person }];
      const one = await reported({ targets, actors });
      const other = await reported({ targets, actors, began: { precision: 'day', on: '2026-02-01' } });
      await signedInAs('safety');
      await open(`/incidents/${one}`, 'en');
      expect(await text()).toContain('Same actor, same target');
      await page.locator(`a[href$="${other}"]`).first().press('Enter');
      await page.waitForURL(`**/incidents/${other}`);
      await signedInAs('monitoring');
      await open(`/incidents/${one}`, 'en');
      expect(await text()).not.toContain('Same actor, same target');
    });

    test('everybody sees what the API lets them see, and danger comes first', async () => {
      const danger = await reported({ dangerNow: 'yes' });
      const later = await reported();
      const decided = await assess(later);
      expect(decided).toBeTruthy();
      const statuses = async (person: string) => {
        await signedInAs(person);
        const found: number[] = [];
        for (const path of ['', '/assess', '/decide', '/referral', '/letters', '/care', '/custody'])
          found.push((await open(`/incidents/${danger}${path}`, 'en'))?.status() ?? 0);
        return found;
      };
      expect(await statuses('safety')).toEqual([200, 200, 200, 200, 200, 200, 200]);
      expect(await statuses('monitoring')).toEqual([200, 403, 200, 200, 200, 200, 200]);
      expect(await statuses('member-a')).toEqual([200, 403, 403, 403, 403, 403, 403]);
      expect(await statuses('member-b')).toEqual([404, 403, 403, 404, 403, 404, 404]);
      expect(await statuses('viewer')).toEqual([200, 403, 403, 403, 403, 403, 403]);
      expect(await statuses('safety-county')).toEqual([404, 404, 404, 404, 404, 404, 404]);
      expect(await statuses('complainant-a')).toEqual([403, 403, 403, 403, 403, 403, 403]);
      await signedInAs('viewer');
      await open(`/incidents/${danger}`, 'en');
      expect(await text()).not.toContain('made to pay');
      await open('/incidents', 'en');
      expect(await page.locator('main a[href*="/incidents/"]').count()).toBe(0);
      await signedInAs('member-b');
      await open('/incidents', 'en');
      expect(await text()).toContain('You have sent none.');
      await signedInAs('member-a');
      await open('/incidents', 'en');
      expect(await page.locator('main td').first().textContent()).toBe('Email');
      await signedInAs('safety');
      await open('/incidents', 'en');
      expect(await page.locator('tbody a').first().getAttribute('href')).toBe(`/incidents/${danger}`);
      await open('/incidents?show=danger', 'cy');
      expect(await page.locator('tbody tr').count()).toBe(1);
    });
  },
);
