import { randomUUID } from 'node:crypto';
import { exampleSurgery } from '@lga/risk-assessment/assessment';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from './databases.fixture.js';
import { openApi } from './documents/open-api.js';
import { swagger } from './documents/swagger.js';
import { answered } from './held-to-document.fixture.js';
import type { CouncilOperation } from './http/operation.js';
import { importCouncillors } from './import/councillor-import.js';
import { assessmentExample, decisionExample, incidentExample } from './incident-example.js';
import { operations } from './operations.js';
import { runningApp } from './running-app.fixture.js';
import { madeUpPeople } from './security/made-up-people.js';

const councilOperations = operations.flatMap((each) => (each.kind === 'council' ? [each] : []));
const questions = operations.flatMap((each) => (each.kind === 'question' ? [each] : []));

/** What is asked beyond the example of an operation. */
interface Asked {
  readonly at?: string;
  readonly query?: string;
  readonly seen?: number;
  readonly body?: unknown;
}

onBothDatabases('every operation', (newDatabase) => {
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    app = await runningApp(newDatabase);
    answered.clear();
  });
  afterAll(() => app.close());

  const send = async (
    { method, path, example, body }: CouncilOperation,
    person: string | undefined,
    asked: Asked = {},
  ) =>
    app.fetch(`${path.replace('{id}', asked.at ?? 'x')}${asked.query ? `?${asked.query}` : ''}`, {
      method: method.toUpperCase(),
      headers: {
        ...(body && { 'content-type': 'application/json' }),
        ...(asked.seen !== undefined && { 'if-match': `"${asked.seen}"` }),
        ...(person && { authorization: `Bearer ${await app.development.tokenFor(person)}` }),
      },
      ...(body && { body: JSON.stringify(asked.body ?? example) }),
    });

  /** Asks as the document says, and is answered as it says: `heldToDocument` compares the two. */
  const done = async (id: string, person: string, asked: Asked = {}) => {
    const operation = councilOperations.find((each) => each.id === id);
    if (!operation) throw new Error(`There is no operation ${id}.`);
    const response = await send(operation, person, asked);
    expect(response.status, `${id}: ${await response.clone().text()}`).toBe(operation.status);
    const [, at = ''] = /([^/]+)$/.exec(response.headers.get('location') ?? '') ?? [];
    const isJson = /json$/.test(response.headers.get('content-type')?.split(';')[0] ?? '');
    return { at, body: isJson ? await response.json() : await response.text() };
  };

  test('on interests is answered as the document says', async () => {
    const at = 'member-a';
    await done('keep-register', 'monitoring', { at, seen: 0 });
    await done('register', 'member-a', { at });
    const settled = 'on=2026-01-15&whileSensitivityIsUndecided=hold-back&homeAddresses=withhold';
    await done('public-register', 'viewer', { at, query: settled });
    await done('notify-interest', 'member-a', { at });
    await done('notifications', 'member-a', { at });
    const gift = await done('enter-gift', 'member-a', { at });
    await done('gifts', 'member-a', { at });
    await done('gift', 'member-a', { at: gift.at });
    await done('change-gift', 'member-a', { at: gift.at, seen: 1 });
    const asked = await done('request-dispensation', 'member-a');
    await done('decide-dispensation', 'monitoring', { at: asked.at, seen: 1 });
    await done('dispensation', 'member-a', { at: asked.at });
    await done('member-declaration', 'member-a', { at });
  });

  test('on the groups of a council is answered as the document says', async () => {
    const councillors = [1, 2].map(
      (id) =>
        `<councillor><councillorid>${id}</councillorid><fullusername>N</fullusername><politicalgrouptitle>Green</politicalgrouptitle></councillor>`,
    );
    const xml = `<councillorsbyward><wards><ward><wardtitle>W</wardtitle><councillors>${councillors.join('')}</councillors></ward></wards></councillorsbyward>`;
    const site = 'democracy.example.gov.uk';
    await importCouncillors(app.queries, { council: 'example-borough', site, xml, progress: () => {} });
    await done('council-groups', 'viewer', { query: 'size=2&on=2026-05-21' });
  });

  test('on complaints is answered as the document says', async () => {
    const { at } = await done('open-complaint', 'monitoring');
    await done('add-complaint-event', 'monitoring', { at, seen: 1 });
    await done('keep-independent-person', 'monitoring', { at, seen: 2 });
    await done('complaints', 'complainant-a');
    await done('complaint', 'complainant-a', { at });
    await done('complaint', 'independent', { at });
  });

  test('on risk is answered as the document says', async () => {
    const about = { ...exampleSurgery, subject: { kind: 'councillor', id: 'member-a' } };
    const { at } = await done('create-risk-assessment', 'safety', { body: about });
    await done('change-risk-assessment', 'safety', { at, seen: 1, body: about });
    await done('risk-assessments', 'member-a');
    await done('risk-assessment', 'member-a', { at });
    await done('decide-risk-assessment', 'safety', { at, seen: 2 });
    await done('add-offer-step', 'safety', { at, seen: 0 });
    await done('offers', 'member-a', { at });
    await done('report-risk-event', 'safety');
    await done('stale-risk-assessments', 'safety', { at: 'event-1' });
    await done('risk-assessment-state', 'member-a', { at, query: 'on=2026-04-02&expiredShows=last' });
    await done('reviews-due', 'safety', { query: 'by=2027-01-01' });
    await done('keep-visit-policy', 'safety', { seen: 0 });
    await done('keep-visit-marker', 'safety', { at: 'x', seen: 0 });
    await done('settle-visit-marker', 'monitoring', { at: 'x', seen: 1 });
    await done('visit-marker', 'monitoring', { at: 'x' });
    await done('check-visit', 'member-a');
  });

  test('on incidents is answered as the document says', async () => {
    const at = incidentExample.id;
    await done('report-incident', 'member-a');
    await done('incident', 'viewer', { at });
    await done('assess-incident', 'safety', { at, body: assessmentExample });
    await done('decide-incident', 'monitoring', { at, body: decisionExample });
    await done('incident-layers', 'monitoring', { at });
    await done('incident-follow-up', 'safety', { at, query: 'eventAt=2026-12-03T19:00:00Z&done=danger' });
    await done('incident-view', 'safety', { at, query: 'audience=target&allow=/account/words' });
    await done('add-custody-line', 'safety', { at });
    await done('custody', 'monitoring', { at });
    for (const query of ['', 'format=html', 'format=markdown&language=cy'])
      await done('referral-pack', 'safety', { at, query });
    await done('triage-incident', 'safety', { at, query: 'restricted=no' });
    await done('incident-patterns', 'safety', { query: 'senders=5&withinDays=7' });
    await done('incident-letters', 'monitoring', { at });
    for (const query of ['', 'format=html&language=cy', 'format=markdown'])
      await done('write-incident-letter', 'safety', { at, query });
    await done('add-aftercare-entry', 'safety', { at });
    await done('add-update-sent', 'monitoring', { at });
    await done('incident-care', 'safety', { at });
    await done('keep-incident-care-policy', 'safety', { seen: 0 });
    await done('incident-care-policy', 'monitoring');
    await done('incident-worklist', 'safety', { query: 'show=owed' });
    const period = 'from=2026-01-01&to=2026-12-31&threshold=5&zeros=shown';
    await done('incident-statistics', 'viewer', { query: period });
  });

  test('on what is kept is answered as the document says', async () => {
    await done('subject-access', 'monitoring');
    await done('run-retention', 'monitoring');
    await done('erase-person', 'monitoring');
  });

  test('that needs nothing but a role is answered as the document says', async () => {
    const plain = councilOperations.filter(
      ({ id, path, body, query }) =>
        !body && !path.includes('{') && !answered.has(`${id} 200`) && (query?.safeParse({}).success ?? true),
    );
    for (const operation of plain) {
      const person = madeUpPeople.find(({ roles }) => roles.some((role) => operation.allowed.includes(role)));
      expect((await send(operation, person?.id)).status, operation.id).toBe(operation.status);
    }
  });

  test('that is a question is answered in every form that the document names', async () => {
    for (const { path, example, forms = {} } of questions) {
      for (const form of ['', ...Object.keys(forms).map((each) => `?format=${each}`)]) {
        const response = await app.fetch(`${path}${form}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(example),
        });
        expect(response.status, path).toBe(200);
      }
    }
  });

  test('refuses as the document says', async () => {
    for (const operation of councilOperations) {
      expect((await send(operation, undefined)).status).toBe(401);
      // A list that is also for complainants is empty for them; it refuses who has no part in it.
      const isOwnList = operation.allowed.includes('complainant') && !operation.path.includes('{');
      const stranger = isOwnList ? 'viewer' : 'complainant-a';
      const { status } = await send(operation, stranger, { at: randomUUID() });
      expect([403, 404], operation.id).toContain(status);
    }
    for (const { path } of questions) {
      const json = { 'content-type': 'application/json' };
      const response = await app.fetch(path, { method: 'POST', headers: json, body: '{}' });
      expect(response.status, path).toBe(422);
    }
  });

  test('was answered and refused: none is left out', () => {
    const expected = operations.flatMap((each) => [
      `${each.id} ${each.kind === 'council' ? each.status : 200}`,
      `${each.id} 4XX`,
    ]);
    expect(expected.length).toBeGreaterThan(100);
    expect(expected.filter((each) => !answered.has(each))).toEqual([]);
  });
});

test('the flat document names of every operation its parameters, its fields and its answers', () => {
  const { paths } = openApi(operations);
  const flat = swagger(operations).paths;
  for (const { path, method, id, body, kind } of operations) {
    const [whole, said] = [Object(paths[path])[method], Object(flat[path])[method]];
    expect(said.operationId).toBe(id);
    const named = (parameters: readonly { readonly name: string; readonly in: string }[] = []) =>
      parameters.filter((each) => each.in !== 'body').map((each) => `${each.in} ${each.name}`);
    expect(named(said.parameters)).toEqual(named(whole.parameters));
    expect(said.parameters.some((each: { in: string }) => each.in === 'body')).toBe(body !== undefined);
    const status = Object.keys(whole.responses).filter((each) => /^\d+$/.test(each) && each < '300');
    expect(Object.keys(said.responses)).toEqual([...status, 'default']);
    expect(said.security !== undefined).toBe(kind === 'council');
  }
});
