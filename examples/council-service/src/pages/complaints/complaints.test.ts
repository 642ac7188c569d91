import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { realBrowser } from '../../browser.fixture.js';
import { quickDatabase } from '../../databases.fixture.js';
import { runningApp } from '../../running-app.fixture.js';
import { violations, widerThanWindow } from '../browser-page.fixture.js';
import { englishWay, intake, judged, localWay, type Step, sentForm, welshWay } from './complaints.fixture.js';

const browser = await realBrowser();
const missing = 'missing' in browser ? browser.missing : undefined;

describe.skipIf(missing)(`complaints in Chromium${missing ? `, which is missing: ${missing}` : ''}`, () => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  let page: Page;
  beforeAll(async () => {
    app = await runningApp(quickDatabase);
  });
  beforeEach(async () => {
    const context = await (browser as Browser).newContext({ viewport: { width: 1280, height: 900 } });
    page = await context.newPage();
    await signIn(page, 'monitoring');
    return () => context.close();
  });
  afterAll(async () => {
    await (browser as Browser).close();
    await app.close();
  });

  const signIn = async (to: Page, person: string): Promise<void> => {
    await to.context().clearCookies();
    const value = (await app.development.tokenFor(person)) ?? '';
    await to.context().addCookies([{ name: 'made-up-person', value, url: app.url }]);
  };
  const words = async (): Promise<string> => (await page.textContent('main')) ?? '';
  const changed = async (): Promise<string> => (await page.textContent('#what-changed')) ?? '';
  const english = judged('monitoring-officer', { written: 'yes' });
  const welsh = judged('public-services-ombudsman', { 'ready-to-give-evidence': 'yes' });

  /** Takes a complaint in, and gives its address. */
  const takenIn = async (base: string, procedure: string, more: object): Promise<string> => {
    await page.goto(`${app.url}${base}/complaints/new?procedure=${procedure}`);
    await sentForm(page, '#intake', { ...intake, ...more });
    const [address = ''] = page.url().split('?');
    expect(address, await words()).toMatch(/\/complaints\/[0-9a-f-]{36}$/);
    return address;
  };
  const added = async (address: string, [kind, answers]: Step): Promise<void> => {
    await page.goto(`${address}?event=${kind}`);
    await sentForm(page, '#event', answers);
  };
  const walked = async (address: string, way: readonly Step[]): Promise<void> => {
    for (const step of way) {
      await added(address, step);
      expect(await page.locator('#what-changed').count(), `${step[0]}: ${await words()}`).toBe(1);
    }
  };
  const keepsToAccessibility = async (): Promise<void> => {
    expect(await violations(page)).toEqual([]);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await widerThanWindow(page)).toBeLessThanOrEqual(0);
    }
    expect(await page.locator('h1').count()).toBe(1);
  };

  test.each([
    { base: '', stage: 'from Received to Acknowledged', end: 'Published', none: 'No breach was found' },
    { base: '/cy', stage: 'o Received i Acknowledged', end: 'Published', none: 'Ni chanfuwyd toriad' },
  ])('one in England is taken in and moved on to its end, at $base', async ({ base, stage, end, none }) => {
    const address = await takenIn(base, 'erewash', english);
    await keepsToAccessibility();
    await added(address, englishWay[0] as Step);
    expect((await changed()).replace(/\s+/g, ' ')).toContain(stage);
    await walked(address, englishWay.slice(1, 4));
    // What nobody has read again is marked where it counts.
    const marks = await page.locator('table:has(#next) .govuk-tag').allTextContents();
    expect(marks).toContain(base ? 'heb ei wirio' : 'unverified');
    await walked(address, englishWay.slice(4));
    // Nobody has said yet that whoever gave the view was independent: it waits, and nothing is kept.
    const decision = { on: '2026-04-20', views: 'view-8', reasons: 'As the report says.' };
    const notFound = ['find-no-breach', decision] as const;
    await added(address, notFound);
    expect(await page.textContent('#views-error')).toContain('Localism Act 2011');
    expect(await page.inputValue('#reasons')).toBe('As the report says.');
    await keepsToAccessibility();
    await page.goto(`${address}/independent-persons`);
    const appointed = { vacancyAdvertised: 'yes', applicationMade: 'yes', approvedByMajority: 'yes' };
    const known = { everHeldOffice: 'no', relativeOrCloseFriend: 'no', ...appointed };
    await keepsToAccessibility();
    await sentForm(page, 'main form', { id: 'ip-1', appointedOn: '2024-05-01', ...known });
    expect(page.url()).toBe(address);
    await walked(address, [notFound, ['publish', { on: '2026-05-05', 'notice-facts': 'None proved.' }]]);
    expect(await words()).toContain(end);
    expect(await words()).toContain(none);
    expect(await words()).toContain(intake['reference']);
    expect(await words()).not.toMatch(/A breach was found|Canfuwyd toriad gan/);
    await keepsToAccessibility();
  });

  test.each([
    {
      base: '',
      kept: 'Allegation 1: from Committee: breach found to Committee: sanction',
      waits: 'the time for an appeal',
    },
    {
      base: '/cy',
      kept: 'Honiad 1: o Pwyllgor: canfuwyd toriad i Pwyllgor: sancsiwn',
      waits: 'yr amser ar gyfer apêl',
    },
  ])('one in Wales goes from the Ombudsman to the committee, at $base', async ({ base, kept, waits }) => {
    const address = await takenIn(base, 'ombudsmanForWalesNewer', welsh);
    const index = welshWay.findIndex(([kind]) => kind === 'impose-sanction');
    await walked(address, welshWay.slice(0, index + 1));
    expect((await changed()).replace(/\s+/g, ' ')).toContain(kept);
    await walked(address, welshWay.slice(index + 1));
    expect(await words()).toContain('2026-06-10');
    expect(await words()).not.toContain(waits);
    await keepsToAccessibility();
  });

  test.each(['', '/cy'])('local resolution in Wales has a procedure of its own, at "%s"', async (base) => {
    const address = await takenIn(base, 'localResolutionModel', { identity: 'known' });
    const state = async () => page.textContent('#what-changed li strong');
    expect(await state()).toBe(base ? 'Derbyniwyd gan y clerc' : 'Received by the clerk');
    await walked(address, localWay);
    expect(await state()).toBe(base ? 'Heb ei ddatrys' : 'Not settled');
    // What was not settled is no complaint to the Ombudsman: that is taken in for itself.
    await page.getByRole('link', { name: base ? 'ei derbyn' : 'take it in' }).click();
    expect(page.url()).toContain('/complaints/new?procedure=ombudsmanForWalesNewer');
    await page.goto(`${address}?event=find-breach`);
    expect(await page.locator('#event').count()).toBe(0);
  });

  test('what the procedure refuses is said at the field, and everything typed stays', async () => {
    await page.goto(`${app.url}/complaints/new?procedure=erewash`);
    const hostile = { ...intake, reasons: '</textarea><script>alert(1)</script>\u202E' };
    await sentForm(page, '#intake', { ...hostile, ...judged('monitoring-officer', { written: 'no' }) });
    expect(await page.textContent('#fact-written-error')).toContain('Localism Act 2011, s. 28(9)');
    for (const [name, value] of Object.entries({ ...hostile, 'why-written': 'As recorded in the file.' })) {
      const field = page.locator(`#intake [name="${name}"]`).first();
      const kind = await field.evaluate((element) => Reflect.get(element, 'type'));
      if (kind === 'radio')
        expect(await page.isChecked(`[name="${name}"][value="${value}"]`), name).toBe(true);
      else expect(await field.inputValue(), name).toBe(value);
    }
    await sentForm(page, '#intake', { on: '2999-01-01' });
    expect(await page.textContent('#on-error')).toContain('today or before');
    await sentForm(page, '#intake', { on: '2011-01-01', 'fact-written': 'yes' });
    expect(await page.textContent('#on-error')).toContain('Enter a later day');
    await sentForm(page, '#intake', { on: '2026-01-05', provisions: '1.1\n2.2 2026-02-30' });
    expect(await page.textContent('#provisions-error')).toContain('Line 2');
  });

  test('a conflict is said in words and loses nothing that was typed; sent again it is kept once', async () => {
    const address = await takenIn('', 'erewash', english);
    await page.goto(`${address}?event=acknowledge`);
    const other = await page.context().newPage();
    await other.goto(`${address}?event=comment`);
    await sentForm(other, '#event', { on: '2026-01-07', by: 'complainant', reasons: 'More words.' });
    await sentForm(page, '#event', { on: '2026-01-08', reasons: 'Typed with <care>.' });
    expect(await page.textContent('[role=alert]')).toMatch(
      /has changed since you opened the form[\s\S]*Comment, 2026-01-07/,
    );
    expect(await page.inputValue('#reasons')).toBe('Typed with <care>.');
    await keepsToAccessibility();
    await sentForm(page, '#event', {});
    expect(await changed()).toContain('Acknowledged');
    const events = () => page.locator('table:has(#events) tbody tr').count();
    expect(await events()).toBe(3);
  });

  test('a conflict about an independent person loses nothing either; no complaint in Wales has one', async () => {
    const address = await takenIn('', 'erewash', english);
    const person = page;
    await person.goto(`${address}/independent-persons`);
    const other = await person.context().newPage();
    await other.goto(`${address}?event=acknowledge`);
    await sentForm(other, '#event', { on: '2026-01-08' });
    await sentForm(person, 'main form', { id: 'ip <1>', everHeldOffice: 'yes' });
    expect(await person.textContent('#id-error')).toContain('Nothing you typed is lost');
    expect(await person.inputValue('#id')).toBe('ip <1>');
    await sentForm(person, 'main form', { appointedOn: '2026-02-30' });
    expect(await person.textContent('#appointedOn-error')).toContain('Enter a day');
    await sentForm(person, 'main form', { appointedOn: '2024-05-01' });
    expect(await words()).toContain('open: nobody has said whether');
    await person.getByRole('link', { name: 'Change' }).click();
    expect(await person.inputValue('#appointedOn')).toBe('2024-05-01');
    expect(await person.isChecked('[name=everHeldOffice][value=yes]')).toBe(true);
    const welshOne = await takenIn('', 'localResolutionModel', {});
    expect((await person.goto(`${welshOne}/independent-persons`))?.status()).toBe(404);
  });

  test('a form that is sent twice, at once or again, is kept once; with other words it is shown again', async () => {
    const address = await takenIn('', 'erewash', english);
    await page.goto(`${address}?event=acknowledge`);
    const hidden = (name: string) => page.inputValue(`#event input[name="${name}"]`);
    const form = { key: await hidden('key'), seen: await hidden('seen'), events: await hidden('events') };
    const cookie = `made-up-person=${await app.development.tokenFor('monitoring')}`;
    const send = (more: object) =>
      app.fetch(`${address.slice(app.url.length)}?event=acknowledge`, {
        method: 'POST',
        headers: { cookie, origin: app.url },
        body: new URLSearchParams({ ...form, by: 'monitoring-officer', on: '2026-01-08', ...more }),
      });
    const twice = [...(await Promise.all([send({}), send({})])), await send({})];
    expect(twice.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(twice.map(({ headers }) => headers.get('location'))).size).toBe(1);
    const other = await send({ reasons: 'Other words.' });
    expect(other.status).toBe(422);
    expect(await other.text()).toMatch(/was recorded before, with other words[\s\S]*Other words\./);
    await page.goto(address);
    expect(await page.locator('table:has(#events) tbody tr').count()).toBe(2);
    const foreign = { method: 'POST', headers: { cookie, origin: 'https://example.org' } };
    expect((await app.fetch(address.slice(app.url.length), foreign)).status).toBe(403);
  });

  test('words as long as a field takes are kept, Welsh letters too; longer ones are said to be too long and stay', async () => {
    const address = await takenIn('/cy', 'erewash', english);
    const long = 'ŵ'.repeat(20_000);
    await added(address, ['comment', { on: '2026-01-07', by: 'complainant', reasons: long }]);
    expect(await words()).toContain(long);
    await added(address, ['comment', { on: '2026-01-07', by: 'complainant', reasons: `${long}ŷ` }]);
    expect(await page.textContent('#reasons-error')).toContain('Rhowch lai o nodau');
    expect(await page.inputValue('#reasons')).toBe(`${long}ŷ`);
  });

  test('each sees what is for them: the file for officers, the stage for parties, nothing for others', async () => {
    const address = await takenIn('', 'erewash', { ...english, reference: 'OF-ROLES' });
    const list = `${app.url}/complaints`;
    const seenBy = async (person: string, where: string) => {
      await signIn(page, person);
      const response = await page.goto(where);
      return { status: response?.status(), words: await words() };
    };
    const [member, complainant] = [await seenBy('member-b', address), await seenBy('complainant-a', address)];
    expect(member.status).toBe(404);
    expect((await seenBy('member-b', list)).words).not.toContain('OF-ROLES');
    expect(complainant.words).toContain('Received');
    expect(complainant.words).not.toContain('member-b');
    expect((await seenBy('complainant-a', list)).words).toContain('OF-ROLES');
    expect((await seenBy('complainant-a', `${address}?event=comment`)).status).toBe(403);
    await signIn(page, 'monitoring');
    await walked(address, englishWay.slice(0, 2));
    const told = await seenBy('member-b', address);
    expect(told.words).toContain('Member told');
    expect(told.words).not.toMatch(/complainant-a|As recorded in the file|acknowledge/i);
    await keepsToAccessibility();
    const reader = await seenBy('independent', address);
    expect(reader.words).toContain('As recorded in the file.');
    expect(await page.locator('a[href*="event="]').count()).toBe(0);
    for (const person of ['member-a', 'safety', 'viewer']) {
      expect(await seenBy(person, list)).toMatchObject({ status: 403 });
      expect((await seenBy(person, address)).words).toContain('Your role does not allow this');
    }
    expect((await seenBy('safety-county', address)).status).toBe(403);
    expect((await seenBy('independent', `${list}/new`)).status).toBe(403);
  });
});
