import { exampleSurgery } from '@lga/risk-assessment/assessment';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from '../databases.fixture.js';
import { runningApp } from '../running-app.fixture.js';
import { exampleOf, put } from '../sent-as.fixture.js';

onBothDatabases('risk', (newDatabase) => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    app = await runningApp(newDatabase);
  });
  afterAll(() => app.close());

  const about = (id: string, member = 'member-a') => ({
    ...exampleSurgery,
    id,
    subject: { kind: 'councillor', id: member },
  });
  const created = async (id: string, member?: string) => {
    const response = await app.as('safety', '/v1/risk-assessments', about(id, member));
    expect(response.status).toBe(201);
    return response.headers.get('location') ?? '';
  };

  test('a decision keeps the proposal beside it, and no later version takes it back', async () => {
    const address = await created('decided');
    const decision = exampleOf('decide-risk-assessment');
    const decide = (body: object, seen: string) =>
      app.as('safety', `${address}/decisions`, body, { 'if-match': seen });
    expect(await (await decide({ ...decision, reason: null }, '"1"')).json()).toMatchObject({
      code: 'missing-reason',
    });
    const { change, decision: made, assessment } = await (await decide(decision, '"1"')).json();
    expect([change, made.proposed.atLeast, assessment.decisions]).toEqual(['raised', 'medium', [made]]);
    expect((await decide(decision, '"1"')).status).toBe(412);
    expect(await (await put(app, 'safety', address, about('decided'), '"2"')).json()).toMatchObject({
      code: 'decisions-stay',
    });
    expect((await put(app, 'safety', address, assessment, '"2"')).status).toBe(200);
    const another = { ...assessment, subject: { kind: 'councillor', id: 'member-b' } };
    expect(await (await put(app, 'safety', address, another, '"3"')).json()).toMatchObject({
      code: 'another-assessment',
    });
    const impact = await decide(
      { ...decision, output: 'impact', band: 'low', reason: 'She says so.' },
      '"3"',
    );
    expect((await impact.json()).assessment.decisions).toHaveLength(2);
  });

  test('an offer has a life: the member accepts or declines, the officer does the rest', async () => {
    const address = `${await created('offered')}/offers`;
    const step = (person: string, state: string, seen: string, more: object = {}) =>
      app.as(
        person,
        address,
        { control: 'T08', state, on: '2026-03-05', reason: null, ...more },
        { 'if-match': seen },
      );
    expect(await (await step('safety', 'accepted', '"0"')).json()).toMatchObject({ code: 'invalid-step' });
    expect((await step('safety', 'offered', '"0"', { offerAgainOn: ['incident'] })).status).toBe(200);
    expect((await step('member-b', 'accepted', '"1"')).status).toBe(404);
    expect(await (await step('member-a', 'withdrawn', '"1"')).json()).toMatchObject({
      code: 'for-the-officer',
    });
    expect((await step('member-a', 'declined', '"1"')).status).toBe(200);
    expect((await step('member-a', 'declined', '"1"')).status).toBe(412);
    const { offers } = await (await app.as('member-a', address)).json();
    expect(offers[0].life.map(({ state, by }: Record<string, string>) => `${state} ${by}`)).toEqual([
      'offered safety',
      'declined member-a',
    ]);
    // What cannot be declined stays with the council.
    expect((await step('safety', 'offered', '"2"', { control: 'N05' })).status).toBe(200);
    expect(await (await step('member-a', 'declined', '"3"', { control: 'N05' })).json()).toMatchObject({
      code: 'not-to-decline',
    });
  });

  test('an event makes stale what it touches, until a review has considered it, and brings offers back', async () => {
    const address = await created('touched', 'member-t');
    const offer = { control: 'T08', on: '2026-03-05', reason: null };
    for (const [at, state] of ['offered', 'declined'].entries()) {
      const sent = { ...offer, state, ...(at === 0 && { offerAgainOn: ['incident'] }) };
      await app.as('safety', `${address}/offers`, sent, { 'if-match': `"${at}"` });
    }
    const event = { id: 'e-t', trigger: 'incident', on: '2026-04-01', subject: 'member-t' };
    const reported = await app.as('safety', '/v1/risk-events', event);
    expect((await reported.json()).stale).toEqual([{ assessment: 'touched', offerAgain: ['T08'] }]);
    expect((await app.as('safety', '/v1/risk-events', event)).status).toBe(409);
    expect(
      (await app.as('safety', '/v1/risk-events', { ...event, id: 'e-u', trigger: 'weather' })).status,
    ).toBe(422);
    const state = async (on: string) =>
      (await (await app.as('safety', `${address}/state?on=${on}&expiredShows=without-credit`)).json()).value;
    expect((await state('2026-03-31')).state).toBe('current');
    expect(await state('2026-04-02')).toMatchObject({ state: 'stale', unanswered: [{ id: 'e-t' }] });
    expect((await state('2026-09-03')).state).toBe('expired');
    const reviewed = { ...about('touched', 'member-t'), considered: ['e-t'] };
    expect((await put(app, 'safety', address, reviewed, '"1"')).status).toBe(200);
    expect((await state('2026-04-02')).state).toBe('current');
    expect(await (await app.as('safety', '/v1/risk-events/e-t/stale')).json()).toEqual({ stale: [] });
    expect((await app.as('safety', `${address}/state?on=2026-04-02`)).status).toBe(422);
  });

  test('a visit is checked without a word about the person, and only two people make a marker count', async () => {
    const visit = exampleOf('check-visit');
    const check = async (person: string, more: object = {}) =>
      app.as(person, '/v1/visit-checks', { ...visit, ...more });
    expect(await (await check('member-a')).json()).toMatchObject({ code: 'no-visit-policy' });
    expect((await put(app, 'safety', '/v1/visit-policy', exampleOf('keep-visit-policy'), '"0"')).status).toBe(
      200,
    );
    const unmarked = await (await check('member-a')).json();
    expect(unmarked.value).toEqual({ advice: 'visit', conditions: ['V04', 'V05', 'V06', 'V09'] });
    expect(
      (await (await check('member-a', { company: 'accompanied', place: 'elsewhere' })).json()).value,
    ).toEqual({
      advice: 'visit',
      conditions: ['V12'],
    });
    const marker = { ...exampleOf('keep-visit-marker'), id: 'm-1', conditions: ['V03'] };
    const address = '/v1/visit-markers/m-1';
    const settle = (person: string, body: object, seen: string) =>
      app.as(person, `${address}/settlement`, body, { 'if-match': seen });
    expect((await put(app, 'safety', address, { ...marker, approvedBy: 'monitoring' }, '"0"')).status).toBe(
      422,
    );
    expect((await put(app, 'safety', address, { ...marker, decidedBy: 'another' }, '"0"')).status).toBe(422);
    expect((await put(app, 'safety', address, { ...marker, notNotifiedBecause: null }, '"0"')).status).toBe(
      409,
    );
    expect((await put(app, 'safety', address, marker, '"0"')).status).toBe(200);
    expect(await (await check('member-a')).json()).toEqual(unmarked);
    expect(await (await settle('safety', { kind: 'approve' }, '"1"')).json()).toMatchObject({
      code: 'unsound-entry',
    });
    expect((await settle('monitoring', { kind: 'approve' }, '"1"')).status).toBe(200);
    const marked = await (await check('member-a')).json();
    expect(marked).toEqual({
      value: { advice: 'visit-with-conditions', conditions: ['V03', 'V04', 'V05', 'V06', 'V09'] },
      because: unmarked.because,
    });
    expect((await (await check('member-a', { person: 'resident-2' })).json()).value.advice).toBe('visit');
    // A change counts once it is approved; until then what was approved does.
    expect((await put(app, 'safety', address, { ...marker, advice: 'do-not-visit' }, '"2"')).status).toBe(
      200,
    );
    expect(await (await check('member-a')).json()).toEqual(marked);
    expect((await put(app, 'safety', address, { ...marker, person: 'resident-2' }, '"3"')).status).toBe(422);
    await settle('monitoring', { kind: 'approve' }, '"3"');
    expect((await (await check('member-a')).json()).value).toEqual({
      advice: 'do-not-visit',
      conditions: [],
    });
    await settle(
      'monitoring',
      { kind: 'remove', on: '2026-02-01', reason: 'Another person lives there.' },
      '"4"',
    );
    expect(await (await check('member-a')).json()).toEqual(unmarked);
    expect((await app.as('member-a', address)).status).toBe(403);
  });
});
