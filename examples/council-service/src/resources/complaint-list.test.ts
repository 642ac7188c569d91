import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from '../databases.fixture.js';
import { runningApp } from '../running-app.fixture.js';
import { exampleOf } from '../sent-as.fixture.js';

interface Listed {
  readonly id: string;
  readonly reference: string;
  readonly allegations: readonly { readonly state: string }[];
  readonly isOpen: boolean;
  readonly due: readonly object[];
}

onBothDatabases('the list of complaints', (newDatabase) => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    app = await runningApp(newDatabase);
  });
  afterAll(() => app.close());

  const opened = async (reference: string, more: object = {}, events: readonly object[] = []) => {
    const example = exampleOf('open-complaint');
    const complaint = { ...example.complaint, reference, events: [...example.complaint.events, ...events] };
    const response = await app.as('monitoring', '/v1/complaints', { ...example, complaint, ...more });
    expect(response.status, await response.clone().text()).toBe(201);
    return (response.headers.get('location') ?? '').split('/').at(-1) ?? '';
  };
  const listedFor = async (person: string, after?: string) => {
    const response = await app.as(person, `/v1/complaints${after ? `?after=${after}` : ''}`);
    expect(response.status).toBe(200);
    return (await response.json()) as { complaints: Listed[]; next: string | null };
  };
  const event = (kind: string, on: string) => ({
    id: kind,
    kind,
    on,
    by: 'monitoring-officer',
    allegations: ['a'],
  });

  test('is for each what they may know of: all for officers, the own ones for parties, and nothing of the file', async () => {
    const told = [event('acknowledge', '2026-01-08'), event('notify-member', '2026-01-09')];
    await opened('not-told');
    await opened('told', {}, told);
    await opened('of-another', { subjectMember: 'member-x', complainant: 'somebody-else' }, told);
    const references = async (person: string) =>
      (await listedFor(person)).complaints.map(({ reference }) => reference).sort();
    expect(await references('monitoring')).toEqual(['not-told', 'of-another', 'told']);
    expect(await references('independent')).toEqual(['not-told', 'of-another', 'told']);
    expect(await references('complainant-a')).toEqual(['not-told', 'told']);
    expect(await references('member-b')).toEqual(['told']);
    const [own] = (await listedFor('member-b')).complaints;
    expect(own).toMatchObject({ allegations: [{ state: 'member-notified' }], isOpen: true, due: [] });
    expect(JSON.stringify(own)).not.toMatch(/complainant|letter|member-b/i);
    const whole = (await listedFor('monitoring')).complaints.find(({ reference }) => reference === 'told');
    expect(whole?.due).toMatchObject([{ deadline: 'assess', status: 'overdue' }]);
    for (const person of ['member-a', 'safety', 'viewer', 'safety-county'])
      expect((await app.as(person, '/v1/complaints')).status).toBe(403);
  });

  test('goes on from where a page ends, and tells a party of no id but its own', async () => {
    const many = Array.from({ length: 105 }, (_, at) => at);
    const ids = new Set<string>();
    for (const at of many) ids.add(await opened(`many/${at}`, at % 50 === 0 ? {} : { complainant: null }));
    const first = await listedFor('monitoring');
    expect(first.complaints).toHaveLength(100);
    const rest = await listedFor('monitoring', first.next ?? '');
    const all = [...first.complaints, ...rest.complaints].map(({ id }) => id);
    expect(rest.next).toBeNull();
    expect(new Set(all).size).toBe(all.length);
    for (const id of ids) expect(all).toContain(id);
    const own = await listedFor('complainant-a');
    expect(own.complaints.filter(({ reference }) => reference.startsWith('many/'))).toHaveLength(3);
    expect(own.next).toBeNull();
  });

  test('replays local resolution in Wales by its own procedure', async () => {
    const received = { id: 'e1', kind: 'receive', on: '2026-01-05', by: 'complainant', allegations: ['a'] };
    const complaint = {
      ...exampleOf('open-complaint').complaint,
      reference: 'local',
      nation: 'wales',
      events: [received],
    };
    await opened('local', { complaint, procedure: 'localResolutionModel' });
    const pages = [await listedFor('monitoring')];
    if (pages[0]?.next) pages.push(await listedFor('monitoring', pages[0].next));
    const local = pages
      .flatMap(({ complaints }) => complaints)
      .find(({ reference }) => reference === 'local');
    expect(local?.allegations).toMatchObject([{ state: 'with-the-clerk' }]);
  });

  test('independent persons are kept by their id, once each, on the version that was seen', async () => {
    const address = `/v1/complaints/${await opened('with-independent-person')}`;
    const person = exampleOf('keep-independent-person');
    const send = (body: object, seen: string) =>
      app.as('monitoring', `${address}/independent-persons`, body, { 'if-match': `"${seen}"` });
    expect((await send(person, '1')).status).toBe(200);
    expect((await send(person, '1')).status).toBe(412);
    expect((await send({ ...person, name: 'N' }, '2')).status).toBe(422);
    const changed = await (await send({ ...person, endedOn: '2026-02-01' }, '2')).json();
    expect(changed.complaint.independentPersons).toEqual([{ ...person, endedOn: '2026-02-01' }]);
  });

  test('an event that a guard refuses is refused with what does not hold', async () => {
    const address = `/v1/complaints/${await opened('refused')}`;
    const early = { ...event('find-no-breach', '2026-01-06'), by: 'monitoring-officer' };
    const response = await app.as('monitoring', `${address}/events`, early, { 'if-match': '"1"' });
    expect(response.status).toBe(409);
    expect((await response.json()).errors).toEqual([
      { pointer: '#', detail: 'Can this happen at the point that the allegation has reached?' },
    ]);
  });
});
