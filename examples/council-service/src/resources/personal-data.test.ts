import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from '../databases.fixture.js';
import { assessmentExample, decisionExample, incidentExample } from '../incident-example.js';
import { runningApp } from '../running-app.fixture.js';
import { exampleOf } from '../sent-as.fixture.js';

onBothDatabases('what is kept of a person', (newDatabase) => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    app = await runningApp(newDatabase);
  });
  afterAll(() => app.close());

  const access = async (person: string) =>
    (await app.as('monitoring', '/v1/subject-access', { person })).json();
  const erase = async (person: string) =>
    (await app.as('monitoring', '/v1/erasures', { person, ground: 'request' })).json();

  test('a complaint outlives the erasure of who complained, without the person', async () => {
    const headers = { 'idempotency-key': 'complaint' };
    const opened = await app.as('monitoring', '/v1/complaints', exampleOf('open-complaint'), headers);
    const address = opened.headers.get('location') ?? '';
    const { erased, toRead } = await erase('complainant-a');
    expect(erased).toBe(0);
    expect(toRead).toEqual([{ kind: 'complaint', id: address.split('/').at(-1) }]);
    const left = await app.as('monitoring', address);
    expect(left.status).toBe(200);
    // Whoever had read the record before must read it again before changing it.
    expect(left.headers.get('etag')).toBe('"2"');
    expect(JSON.stringify(await left.json())).not.toContain('complainant-a');
    expect((await app.as('complainant-a', address)).status).toBe(404);
    // Nor does an answer that is kept for a repeated request have the person still.
    const repeated = await app.as('monitoring', '/v1/complaints', exampleOf('open-complaint'), headers);
    expect(repeated.headers.get('location')).not.toBe(address);
    expect(await erase('complainant-a')).toMatchObject({ erased: 0 });
  });

  test('a subject member has access to the complaint, without who complained; others have none to it', async () => {
    const withheld = {
      ...exampleOf('open-complaint'),
      subjectMember: 'member-q',
      complainant: 'complainant-q',
    };
    await app.as('monitoring', '/v1/complaints', withheld);
    const { records } = await access('member-q');
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      kind: 'complaint',
      mixed: true,
      body: { subjectMember: 'member-q', complainant: null, complaint: { reference: '2026/1' } },
    });
    expect((await access('complainant-q')).records[0]).toMatchObject({ mixed: true });
    expect((await access('"member-q')).records).toEqual([]);
  });

  test('what was added to a report goes with it, and is had with it', async () => {
    const id = randomUUID();
    const reported = await app.as('member-a', '/v1/incidents', { ...incidentExample, id });
    expect(reported.status).toBe(201);
    const assessment = { ...assessmentExample, id: randomUUID(), report: id };
    const decision = { ...decisionExample, id: randomUUID(), report: id, assessment: assessment.id };
    expect((await app.as('safety', `/v1/incidents/${id}/assessments`, assessment)).status).toBe(201);
    expect((await app.as('safety', `/v1/incidents/${id}/decisions`, decision)).status).toBe(201);
    const { incidents } = await access('member-a');
    expect(incidents[0].layers.map(({ layer }: { layer: string }) => layer)).toEqual([
      'assessment',
      'decision',
    ]);
    expect(await erase('member-a')).toMatchObject({ erased: 1, toRead: [] });
    expect((await app.as('safety', `/v1/incidents/${id}/layers`)).status).toBe(404);
    expect((await app.as('member-a', '/v1/incidents', { ...incidentExample, id })).status).toBe(201);
    expect(await (await app.as('safety', `/v1/incidents/${id}/layers`)).json()).toEqual({
      assessments: [],
      decisions: [],
    });
  });
});
