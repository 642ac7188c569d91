import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from '../databases.fixture.js';
import { assessmentExample, decisionExample, incidentExample } from '../incident-example.js';
import { runningApp } from '../running-app.fixture.js';
import { exampleOf } from '../sent-as.fixture.js';

onBothDatabases('layers upon a report', (newDatabase) => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    app = await runningApp(newDatabase);
  });
  afterAll(() => app.close());

  async function reported() {
    const id = randomUUID();
    expect((await app.as('member-a', '/v1/incidents', { ...incidentExample, id })).status).toBe(201);
    const address = `/v1/incidents/${id}`;
    const assessment = { ...assessmentExample, id: randomUUID(), report: id };
    const decision = { ...decisionExample, id: randomUUID(), report: id, assessment: assessment.id };
    return { id, address, assessment, decision };
  }

  test('are added in order, each resting on the one below, and none is written over', async () => {
    const { address, assessment, decision } = await reported();
    const decide = (body: object) => app.as('monitoring', `${address}/decisions`, body);
    expect(await (await decide(decision)).json()).toMatchObject({ code: 'no-assessment' });
    const strayed = {
      ...assessment,
      behaviours: [
        { code: 'threat.violence', sure: 'likely', evidence: [{ in: 'account', quote: 'never said' }] },
      ],
    };
    const first = await app.as('safety', `${address}/assessments`, strayed);
    expect((await first.json()).astray).toEqual(['/behaviours/0/evidence/0/quote']);
    const taken = await app.as('safety', `${address}/assessments`, {
      ...assessment,
      id: assessment.id.toUpperCase(),
    });
    expect([taken.status, (await taken.json()).code]).toEqual([409, 'already-kept']);
    const corrected = { ...assessment, id: randomUUID(), replaces: assessment.id };
    expect((await app.as('safety', `${address}/assessments`, corrected)).status).toBe(201);
    const made = await (await decide({ ...decision, assessment: corrected.id })).json();
    expect(made.due.value).toEqual([{ what: 'decision-review', by: '2026-03-16' }]);
    expect(await (await app.as('safety', `${address}/layers`)).json()).toEqual({
      assessments: [strayed, corrected],
      decisions: [made.decision],
    });
    await expect(app.queries.execute(sql`update incident_layer set actor = 'x'`)).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });

  test('say what is wrong with a decision that is not fair, or is of another report', async () => {
    const { address, assessment, decision } = await reported();
    await app.as('safety', `${address}/assessments`, assessment);
    const decide = async (more: object) =>
      (await app.as('safety', `${address}/decisions`, { ...decision, ...more })).json();
    const { lawfulBasis: _, ...without } = decision;
    const noBasis = await app.as('safety', `${address}/decisions`, without);
    expect([noBasis.status, (await noBasis.json()).errors[0].pointer]).toEqual([422, '#/lawfulBasis']);
    const restriction = {
      policy: { title: 'Unreasonable conduct policy' },
      reasons: 'Daily calls.',
      limited: 'Telephone.',
      left: 'Post.',
      startsOn: '2026-03-03',
      reviewOn: '2026-06-03',
      appeal: 'To the monitoring officer.',
      ombudsman: 'lgsco',
    };
    expect((await decide({ restriction })).errors[0].detail).toContain('warning');
    expect(await decide({ report: randomUUID() })).toMatchObject({ code: 'another-report' });
    expect((await app.as('safety', `${address}/decisions`, assessment)).status).toBe(422);
    expect((await decide({ reviewOn: '2026-01-01' })).errors[0].pointer).toBe('#/reviewOn');
  });

  test('bring triage, what is due, and the checklist', async () => {
    const { address, assessment, decision } = await reported();
    const triaged = async () =>
      (await (await app.as('safety', `${address}/triage?restricted=no`)).json()).value;
    const before = await triaged();
    await app.as('safety', `${address}/assessments`, assessment);
    expect(before.band).not.toBe('high');
    expect((await triaged()).band).toBe('high');
    await app.as('safety', `${address}/decisions`, decision);
    const asked = 'breachKnownAt=2026-03-02T09:00:00Z&eventAt=2026-12-03T19:00:00Z&done=danger,police-told';
    const { due, checklist } = await (await app.as('monitoring', `${address}/follow-up?${asked}`)).json();
    expect(due.value).toEqual([
      { what: 'breach-notified', by: '2026-03-05T09:00:00Z' },
      { what: 'decision-review', by: '2026-03-16' },
      { what: 'police-told-of-event', by: '2026-12-01T19:00:00Z' },
    ]);
    expect(checklist.value.map(({ id }: { id: string }) => id)).not.toContain('danger');
    const again = { ...decision, id: randomUUID(), replaces: decision.id, reviewOn: '2026-04-01' };
    expect((await app.as('safety', `${address}/decisions`, again)).status).toBe(201);
    expect((await (await app.as('safety', `${address}/follow-up`)).json()).due.value).toEqual([
      { what: 'decision-review', by: '2026-04-01' },
    ]);
  });

  test('are seen by each audience as far as it may, and free text only where somebody allows it', async () => {
    const { address, assessment } = await reported();
    await app.as('safety', `${address}/assessments`, assessment);
    const view = async (person: string, query: string) => app.as(person, `${address}/view?${query}`);
    const words = incidentExample.account.words;
    expect((await (await view('safety', 'audience=full')).json()).report.record.account.words).toBe(words);
    const target = await (await view('safety', 'audience=target')).text();
    expect(target).not.toContain('third email');
    const allowed = await (await view('safety', 'audience=target&allow=/account/words')).json();
    expect(allowed.report.record.account.words).toContain('third email');
    expect(allowed.decision).toBeNull();
    const bulletin = await view('viewer', 'audience=members-bulletin');
    expect((await bulletin.json()).report.record.reportedAt).toBe('2026-03');
    for (const query of ['audience=full', 'audience=target', 'audience=statistics&allow=/account/words'])
      expect((await view('viewer', query)).status, query).toBe(403);
  });

  test('have a log of evidence that shows where it does not hold together', async () => {
    const { address } = await reported();
    const line = {
      at: '2026-03-02T09:00:00Z',
      item: 'post',
      action: 'captured',
      by: { role: 'officer' },
      sha256: 'a'.repeat(64),
    };
    const add = (more: object) => app.as('safety', `${address}/custody`, { ...line, ...more });
    expect((await (await add({})).json()).faults).toEqual([]);
    const gone = { at: '2026-03-04T12:00:00Z', action: 'found-gone', sha256: 'b'.repeat(64) };
    expect((await (await add(gone)).json()).faults).toEqual([{ kind: 'hash-changed', line: 1 }]);
    const { items, lines } = await (await app.as('monitoring', `${address}/custody`)).json();
    expect(lines).toHaveLength(2);
    expect(items).toMatchObject([{ item: 'post', goneSince: '2026-03-04T12:00:00Z' }]);
    expect((await add({ sha256: 'short' })).status).toBe(422);
  });

  test('make a referral pack that holds back what nobody allowed, and cites the fields of what it says', async () => {
    const { id, address, assessment } = await reported();
    const ask = (more: object = {}, query = '') =>
      app.as('safety', `${address}/referral-pack${query}`, { ...exampleOf('referral-pack'), ...more });
    await app.as('safety', `${address}/assessments`, assessment);
    const { value: pack, because } = await (await ask()).json();
    expect(pack.incidents).toEqual([id]);
    expect(pack.triage.band).toBe('high');
    expect(pack.headings).toHaveLength(6);
    expect(pack.withheld).toContain('/incidents/0/report/account/words');
    expect(because.length).toBeGreaterThan(0);
    const words = 'third email';
    expect(JSON.stringify(pack)).not.toContain(words);
    const allowFreeText = ['/incidents/0/report/account/words'];
    const markdown = await (await ask({ allowFreeText }, '?format=markdown')).text();
    expect(markdown.startsWith('# ')).toBe(true);
    expect(markdown).toContain(words);
    const html = await ask({}, '?format=html&language=cy');
    expect([html.headers.get('content-type')?.split(';')[0], html.headers.get('cache-control')]).toEqual([
      'text/html',
      'no-store',
    ]);
    expect(await html.text()).toContain('<html lang="cy">');
    const other = await reported();
    const others = [other.id];
    expect(await (await ask({ others })).json()).toMatchObject({ code: 'not-joined' });
    const links = [{ between: [id, other.id], status: 'confirmed' }];
    expect((await (await ask({ others, links })).json()).value.incidents).toEqual([id, other.id]);
    expect((await ask({ others: [randomUUID()] })).status).toBe(404);
  });

  test('make no referral of what was found not to be abuse', async () => {
    const { address, assessment } = await reported();
    const notAbuse = { ...assessment, band: 'not-abuse', bandReason: 'Criticism of a decision.' };
    const added = await app.as('safety', `${address}/assessments`, notAbuse);
    expect(added.status, await added.clone().text()).toBe(201);
    const response = await app.as('safety', `${address}/referral-pack`, exampleOf('referral-pack'));
    expect(await response.json()).toMatchObject({ status: 422, code: 'not-abuse' });
  });
});
