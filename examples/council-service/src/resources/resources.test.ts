import { randomUUID } from 'node:crypto';
import { exampleSurgery } from '@lga/risk-assessment/assessment';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onBothDatabases } from '../databases.fixture.js';
import { incidentExample } from '../incident-example.js';
import { runningApp } from '../running-app.fixture.js';
import { exampleOf, put } from '../sent-as.fixture.js';

onBothDatabases('the records', (newDatabase) => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    app = await runningApp(newDatabase);
  });
  afterAll(() => app.close());

  describe('of complaints', () => {
    async function opened() {
      const response = await app.as('monitoring', '/v1/complaints', exampleOf('open-complaint'));
      expect(response.status).toBe(201);
      return response.headers.get('location') ?? '';
    }
    const happened = (kind: string, on: string, more: object = {}) => ({
      id: `${kind}-${on}`,
      kind,
      on,
      by: 'monitoring-officer',
      allegations: ['a'],
      ...more,
    });

    test('stand where their events bring them, with what is due', async () => {
      const address = await opened();
      const { now } = await (await app.as('independent', address)).json();
      expect(now.value.allegations[0].state).toBe('received');
      expect(now.value.due.map(({ deadline }: { deadline: string }) => deadline)).toContain('acknowledge');
      const events = `${address}/events`;
      const acknowledged = await app.as('monitoring', events, happened('acknowledge', '2026-01-08'), {
        'if-match': '"1"',
      });
      expect(acknowledged.status).toBe(200);
      expect(acknowledged.headers.get('etag')).toBe('"2"');
    });

    test('are confidential: the member complained of learns of one when told, and never who complained if that is withheld', async () => {
      const address = await opened();
      for (const person of ['member-b', 'member-a', 'safety', 'safety-county']) {
        const { status } = await app.as(person, address);
        expect([403, 404], person).toContain(status);
      }
      expect(await (await app.as('complainant-a', address)).json()).toEqual({
        reference: '2026/1',
        allegations: [{ id: 'a', state: 'received', title: { en: 'Received' } }],
        complainant: 'complainant-a',
      });
      const events = [happened('acknowledge', '2026-01-08'), happened('notify-member', '2026-01-09')];
      for (const [index, event] of events.entries()) {
        const headers = { 'if-match': `"${index + 1}"` };
        expect((await app.as('monitoring', `${address}/events`, event, headers)).status).toBe(200);
      }
      const told = await (await app.as('member-b', address)).json();
      expect(told).toMatchObject({ reference: '2026/1', complainant: null });
      expect(JSON.stringify(told)).not.toMatch(/letter|judgement|complainant-a/i);
    });

    test('take no event that a guard refuses, none on a version that has changed, and none without a version', async () => {
      const address = await opened();
      const send = (event: object, headers = {}) => app.as('monitoring', `${address}/events`, event, headers);
      const acknowledge = happened('acknowledge', '2026-01-08');
      expect((await send(acknowledge)).status).toBe(428);
      expect((await send(acknowledge, { 'if-match': '"7"' })).status).toBe(412);
      const both = await Promise.all([
        send(acknowledge, { 'if-match': '"1"' }),
        send(acknowledge, { 'if-match': '"1"' }),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
      const tooEarly = happened('impose-sanction', '2026-01-09');
      expect([409, 422]).toContain((await send(tooEarly, { 'if-match': '"2"' })).status);
      expect((await app.as('monitoring', address)).headers.get('etag')).toBe('"2"');
    });
  });

  test('of interests: the public view withholds what is sensitive, the member sees the whole', async () => {
    const register = exampleOf('keep-register');
    register.entries[0].sensitive = { memberConsiders: 'yes', monitoringOfficerConsiders: 'yes' };
    expect((await put(app, 'monitoring', '/v1/registers/member-a', register, '"0"')).status).toBe(200);
    expect((await put(app, 'monitoring', '/v1/registers/member-a', register, '"0"')).status).toBe(409);
    expect(
      (await put(app, 'monitoring', '/v1/registers/member-a', register, '"1"')).headers.get('etag'),
    ).toBe('"2"');
    expect((await app.as('member-b', '/v1/registers/member-a')).status).toBe(404);
    expect((await (await app.as('member-a', '/v1/registers/member-a')).json()).register).toEqual(register);
    const settled = 'on=2026-01-15&whileSensitivityIsUndecided=hold-back&homeAddresses=withhold';
    const published = await app.as('viewer', `/v1/registers/member-a/public?${settled}`);
    expect(published.status).toBe(200);
    expect(await published.text()).not.toContain('Example Ltd');
    // What the council has to settle has no default.
    expect((await app.as('viewer', '/v1/registers/member-a/public?on=2026-01-15')).status).toBe(422);
  });

  test('of risk: an assessment, what it comes to, its next version, and what is due', async () => {
    const about = { ...exampleSurgery, subject: { kind: 'councillor', id: 'member-a' } };
    const created = await app.as('safety', '/v1/risk-assessments', about);
    expect(created.status).toBe(201);
    const address = created.headers.get('location') ?? '';
    expect((await created.json()).outcome.value.threat.current).toMatchObject({
      kind: 'proposed',
      band: { word: { en: 'Medium' } },
    });
    expect((await app.as('member-a', address)).status).toBe(200);
    expect((await app.as('member-b', address)).status).toBe(404);
    expect(
      (await put(app, 'safety', address, { ...about, by: 'safety officer' }, '"1"')).headers.get('etag'),
    ).toBe('"2"');
    const list = async (person: string, of = '') => app.as(person, `/v1/risk-assessments${of}`);
    const own = {
      assessments: [{ id: 'example-surgery', subject: 'member-a', review: '2026-09-02' }],
      next: null,
    };
    expect(await (await list('member-a')).json()).toMatchObject(own);
    expect(await (await list('safety', '?subject=member-a')).json()).toMatchObject(own);
    const none = { assessments: [], next: null };
    for (const [person, of] of [['member-b'], ['safety-county'], ['safety', '?subject=member-b']] as const)
      expect(await (await list(person, of)).json()).toEqual(none);
    expect((await list('member-b', '?subject=member-a')).status).toBe(404);
    expect((await list('viewer')).status).toBe(403);
    const due = async (by: string) => (await app.as('safety', `/v1/reviews-due?by=${by}`)).json();
    expect(await due('2026-09-01')).toEqual({ due: [], next: null });
    expect(await due('2026-09-02')).toEqual({
      due: [{ id: 'example-surgery', on: '2026-09-02' }],
      next: null,
    });
    const other = { ...about, id: 'other', scheme: { id: '__proto__', version: '1' } };
    expect(await (await app.as('safety', '/v1/risk-assessments', other)).json()).toMatchObject({
      code: 'unknown-scheme',
    });
  });

  test('of incidents: triage, patterns, and figures fit to publish', async () => {
    const target = [{ roles: ['principal-councillor'], person: { site: 'example', id: 'member-a' } }];
    const described = {
      count: 1,
      described: [
        { identity: 'account-known', relations: ['resident'], person: { site: 'example', id: 'x' } },
      ],
    };
    let last = '';
    for (const on of ['2026-03-01', '2026-03-02', '2026-03-20']) {
      last = randomUUID();
      const report = {
        ...incidentExample,
        id: last,
        dangerNow: 'yes',
        targets: target,
        actors: described,
        began: { precision: 'day', on },
        reportedAt: `${on}T23:00:00Z`,
      };
      const response = await app.as('intake', '/v1/incidents', report);
      expect(response.status, await response.clone().text()).toBe(201);
    }
    const triaged = await (await app.as('safety', `/v1/incidents/${last}/triage?restricted=no`)).json();
    expect(triaged.value).toMatchObject({ band: 'critical', reach: '999' });
    const { patterns, left } = await (
      await app.as('safety', '/v1/incident-patterns?senders=5&withinDays=7')
    ).json();
    expect(patterns.map(({ code }: { code: string }) => code)).toContain('same-actor-same-target');
    expect(left).toBe(0);
    const asked = '/v1/incident-statistics?from=2026-01-01&to=2026-12-31&threshold=5&zeros=shown';
    const table = await (await app.as('viewer', asked)).json();
    // Three are too few to be shown.
    expect(table.counts).toEqual([[null]]);
    expect((await app.as('viewer', asked.replace('threshold=5', 'threshold=1'))).status).toBe(422);
  });
});
