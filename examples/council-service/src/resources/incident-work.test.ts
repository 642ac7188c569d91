import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from '../databases.fixture.js';
import { assessmentExample, decisionExample, incidentExample } from '../incident-example.js';
import { runningApp } from '../running-app.fixture.js';
import { exampleOf, put } from '../sent-as.fixture.js';

onBothDatabases('work on reports', (newDatabase) => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    app = await runningApp(newDatabase);
  });
  afterAll(() => app.close());

  async function reported(more: object = {}) {
    const id = randomUUID();
    const report = { ...incidentExample, id, ...more };
    expect((await app.as('member-a', '/v1/incidents', report)).status).toBe(201);
    const address = `/v1/incidents/${id}`;
    const assessment = { ...assessmentExample, id: randomUUID(), report: id };
    const decision = { ...decisionExample, id: randomUUID(), report: id, assessment: assessment.id };
    const get = async (path: string) => (await app.as('safety', `${address}${path}`)).json();
    return { id, address, assessment, decision, get };
  }

  test('shows what is owed after an assessment and a decision, and what was done of it', async () => {
    const { id, address, assessment, decision, get } = await reported();
    expect((await get('/care')).aftercare).toBeNull();
    await app.as('safety', `${address}/assessments`, assessment);
    await app.as('safety', `${address}/decisions`, decision);
    const before = await get('/care');
    const states = (care: typeof before) =>
      Object.fromEntries(
        care.aftercare.value.map((each: { offer: string; state: string }) => [each.offer, each.state]),
      );
    expect(states(before)).toMatchObject({
      support: 'to-offer',
      'check-in': 'to-offer',
      'home-security': 'may-be-offered',
    });
    expect(
      before.updates.value.map(({ what, state, by }: { what: string; state: string; by: null }) => [
        what,
        state,
        by,
      ]),
    ).toEqual([
      ['acknowledgement', 'owed', null],
      ['decision', 'owed', null],
      ['review', 'owed', null],
    ]);
    const entry = { ...exampleOf('add-aftercare-entry'), id: randomUUID(), report: id, state: 'declined' };
    expect(
      states(await (await app.as('monitoring', `${address}/care/aftercare`, entry)).json())['support'],
    ).toBe('declined');
    const update = { ...exampleOf('add-update-sent'), id: randomUUID(), about: id };
    const after = await (await app.as('safety', `${address}/care/updates`, update)).json();
    expect(
      after.updates.value.find(({ what }: { what: string }) => what === 'acknowledgement'),
    ).toMatchObject({ state: 'sent', sentOn: '2026-03-03' });
    expect((await app.as('safety', `${address}/care/updates`, update)).status).toBe(409);
    const kept = await (await app.as('monitoring', '/v1/subject-access', { person: 'member-a' })).json();
    expect(JSON.stringify(kept.incidents)).toContain(entry.id);
  });

  test('takes a line of its own report alone, and repeats one that is sent twice with its key', async () => {
    const { id, address } = await reported();
    const stranger = { ...exampleOf('add-update-sent'), id: randomUUID(), about: randomUUID() };
    expect(await (await app.as('safety', `${address}/care/updates`, stranger)).json()).toMatchObject({
      code: 'another-report',
    });
    const entry = { ...exampleOf('add-aftercare-entry'), id: randomUUID(), report: id };
    const strayed = { ...entry, report: randomUUID() };
    expect((await app.as('safety', `${address}/care/aftercare`, strayed)).status).toBe(422);
    const key = { 'idempotency-key': 'twice' };
    for (const _ of [1, 2])
      expect((await app.as('safety', `${address}/care/aftercare`, entry, key)).status).toBe(201);
    expect((await (await app.as('safety', `${address}/care`)).json()).entries).toHaveLength(1);
  });

  test('keeps the council’s own times by version, and counts by them', async () => {
    const policy = exampleOf('keep-incident-care-policy');
    const kept = await put(app, 'safety', '/v1/incident-care-policy', policy, '"0"');
    expect([kept.status, kept.headers.get('etag')]).toEqual([200, '"1"']);
    expect((await put(app, 'safety', '/v1/incident-care-policy', policy, '"7"')).status).toBe(412);
    expect((await put(app, 'monitoring', '/v1/incident-care-policy', policy, '"1"')).status).toBe(403);
    const { get } = await reported();
    const { updates } = await get('/care');
    expect(updates.value[0]).toMatchObject({ what: 'acknowledgement', by: '2026-03-04', state: 'overdue' });
    const { address, id } = await reported();
    const closing = { ...exampleOf('add-update-sent'), id: randomUUID(), about: id, closes: true };
    const { updates: closed } = await (await app.as('safety', `${address}/care/updates`, closing)).json();
    expect(closed.value.map(({ what }: { what: string }) => what)).toEqual(['acknowledgement']);
  });

  test('offers every letter, fills what the records know, and refuses what is empty', async () => {
    const { id, address, get } = await reported();
    const { letters } = await get('/letters');
    expect(letters).toHaveLength(12);
    const cover = letters.find(({ kind }: { kind: string }) => kind === 'referral-cover');
    expect([cover.to, cover.known]).toEqual(['police', { reference: id }]);
    const wanted = exampleOf('write-incident-letter');
    const html = await (
      await app.as('monitoring', `${address}/letters?format=html`, {
        ...wanted,
        slots: { ...wanted.slots, news: '<script>' },
      })
    ).text();
    expect(html).toContain('&lt;script&gt;');
    const { news: _, ...without } = wanted.slots;
    expect(
      await (await app.as('safety', `${address}/letters`, { ...wanted, slots: without })).json(),
    ).toMatchObject({ status: 422, code: 'missing-slot' });
    expect((await app.as('safety', `/v1/incidents/${randomUUID()}/letters`, wanted)).status).toBe(404);
  });

  test('fills the letter on a limit of contact from the decision, and names nobody by itself', async () => {
    const { address, assessment, decision, get } = await reported();
    await app.as('safety', `${address}/assessments`, assessment);
    const restriction = {
      policy: { title: 'Unreasonable conduct' },
      warnedOn: '2026-03-01',
      reasons: 'Daily calls.',
      limited: 'Telephone.',
      left: 'Post.',
      startsOn: '2026-03-03',
      reviewOn: '2026-06-03',
      appeal: 'To the monitoring officer.',
      ombudsman: 'lgsco',
    };
    expect((await app.as('safety', `${address}/decisions`, { ...decision, restriction })).status).toBe(201);
    const { letters } = await get('/letters');
    const { known } = letters.find(({ kind }: { kind: string }) => kind === 'contact-restriction');
    expect(known.warning).toBe('You were warned on 1 March 2026.');
    expect(Object.keys(known)).not.toContain('recipient');
  });

  test('is listed by what it waits for, and nobody of another council or role sees it', async () => {
    const danger = await reported({ dangerNow: 'yes' });
    const assessed = await reported();
    await app.as('safety', `${assessed.address}/assessments`, assessed.assessment);
    const decided = await reported();
    await app.as('safety', `${decided.address}/assessments`, decided.assessment);
    await app.as('safety', `${decided.address}/decisions`, { ...decided.decision, reviewOn: '2099-01-01' });
    const ids = async (show: string, person = 'safety') => {
      const { items } = await (await app.as(person, `/v1/incident-worklist?show=${show}`)).json();
      return items.map(({ report }: { report: { id: string } }) => report.id);
    };
    expect(await ids('danger')).toEqual([danger.id]);
    expect(await ids('to-decide')).toContain(assessed.id);
    expect(await ids('decided')).toEqual([decided.id]);
    expect(await ids('to-assess')).not.toContain(assessed.id);
    expect(await ids('all', 'safety-county')).toEqual([]);
    for (const person of ['member-a', 'viewer', 'complainant-a', 'intake'])
      expect((await app.as(person, '/v1/incident-worklist')).status, person).toBe(403);
    for (const path of ['/care', '/letters']) {
      expect((await app.as('safety-county', `${danger.address}${path}`)).status).toBe(404);
      expect((await app.as('member-a', `${danger.address}${path}`)).status).toBe(403);
    }
    const { items } = await (await app.as('monitoring', '/v1/incident-worklist?show=danger')).json();
    expect(items[0]).toMatchObject({ danger: true, triaged: null, state: 'to-assess' });
    expect(items[0].report).not.toHaveProperty('account');
  });

  test('goes on a hundred at a time, none left out and none twice', async () => {
    for (let sent = 0; sent < 105; sent += 1) await reported();
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const before: string = next ? `&before=${next}` : '';
      const page = await (await app.as('safety', `/v1/incident-worklist?show=to-assess${before}`)).json();
      expect(page.items.length).toBeLessThanOrEqual(100);
      seen.push(...page.items.map(({ report }: { report: { id: string } }) => report.id));
      next = page.next;
    }
    expect(seen.length).toBeGreaterThan(105);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
