import { randomUUID } from 'node:crypto';
import { count, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { onBothDatabases } from '../databases.fixture.js';
import { incidentExample } from '../incident-example.js';
import { settingsFrom } from '../settings.js';
import { addToAudit, checkedAudit } from './audit.js';
import { inCouncil } from './council-work.js';
import type { Database } from './database.js';
import { forgetOldKeys, takeKey } from './idempotency.js';
import { openIncidentMonths } from './incident-months.js';
import { incidentWithId, keepIncident, newestIncidents } from './kept-incidents.js';
import { openDatabase } from './open-database.js';
import { removeIncidentsBefore } from './personal-data.js';
import { audit, incident, incidentId, record } from './tables.js';

const deed = { actor: 'a', action: 'report-incident', subject: 'x', digest: '0' };
const report = () => ({ ...incidentExample, id: randomUUID() });
const all = { before: undefined, reporter: undefined, most: 100 };

onBothDatabases('the storage', (newDatabase) => {
  let database: Database;
  let settings: ReturnType<typeof settingsFrom>;
  beforeAll(async () => {
    settings = settingsFrom({ ...(await newDatabase()) });
    database = await openDatabase(settings);
  });
  afterAll(() => database.close());

  test('a council sees no row of another, whatever is asked, and can write none', async () => {
    const { queries } = database;
    await inCouncil(queries, 'one', (work) => keepIncident(work, 'a', report()));
    await inCouncil(queries, 'two', async (work) => {
      expect(await work.queries.select().from(incident)).toEqual([]);
      expect(await newestIncidents({ ...work, council: 'one' }, all)).toEqual([]);
    });
    const foreign = {
      council: 'one',
      kind: 'k',
      id: '1',
      version: 1,
      owner: 'a',
      changed: new Date(),
      body: {},
    };
    await expect(
      inCouncil(queries, 'two', (work) => work.queries.insert(record).values(foreign)),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
    // Outside a council's transaction the role sees nothing at all.
    await queries.transaction(async (work) => {
      await work.execute(sql`set local role council_service`);
      expect(await work.select().from(incident)).toEqual([]);
    });
    expect(await inCouncil(queries, 'one', (work) => newestIncidents(work, all))).toHaveLength(1);
  });

  test('incidents stand in the partition of their month, or in the one for the rest', async () => {
    const { queries } = database;
    const months = ['2031-05-31T23:59:59.999Z', '2031-06-01T00:00:00.000Z', '2040-01-01T00:00:00.000Z'];
    await openIncidentMonths(queries, new Date('2031-05-15T12:00:00Z'));
    await openIncidentMonths(queries, new Date('2031-05-31T23:59:59Z'));
    for (const month of months) {
      await inCouncil(queries, 'months', (work) =>
        keepIncident({ ...work, now: new Date(month) }, 'a', report()),
      );
    }
    const partitions = await queries
      .select({
        name: sql<string>`${incident}.tableoid::regclass::text`,
        id: incident.id,
        received: incident.received,
      })
      .from(incident)
      .where(eq(incident.council, 'months'))
      .orderBy(incident.received);
    expect(partitions.map(({ name }) => name)).toEqual([
      'incident_2031_05',
      'incident_2031_06',
      'incident_other',
    ]);
    for (const { id, received } of partitions) {
      expect(await inCouncil(queries, 'months', (work) => incidentWithId(work, id))).toMatchObject({
        received,
      });
    }
  });

  test('retention removes more reports at once than a statement takes parameters', async () => {
    const { queries } = database;
    const many = 70_000;
    const [council, received] = ['many', '2019-01-01T00:00:00Z'];
    await queries.execute(
      sql`insert into incident_id select ${council}, 'i' || n, ${received}::timestamptz from generate_series(1, ${many}::int) n`,
    );
    await queries.execute(
      sql`insert into incident select ${council}, 'i' || n, ${received}::timestamptz, 'a', '{}' from generate_series(1, ${many}::int) n`,
    );
    const before = new Date('2020-01-01T00:00:00Z');
    const removed = await inCouncil(queries, council, (work) =>
      removeIncidentsBefore(work, before, { rehearsal: false }),
    );
    expect(removed).toBe(many);
    const [left] = await queries
      .select({ value: count() })
      .from(incidentId)
      .where(eq(incidentId.council, council));
    expect(left).toEqual({ value: 0 });
  }, 60_000);

  test('retention counts, then removes, what was received before, of one council', async () => {
    const { queries } = database;
    for (const council of ['kept', 'removed']) {
      for (const now of ['2019-12-31T23:59:59.999Z', '2020-01-01T00:00:00Z']) {
        await inCouncil(queries, council, (work) =>
          keepIncident({ ...work, now: new Date(now) }, 'a', report()),
        );
      }
    }
    const before = new Date('2020-01-01T00:00:00Z');
    const removed = (rehearsal: boolean) =>
      inCouncil(queries, 'removed', (work) => removeIncidentsBefore(work, before, { rehearsal }));
    expect([await removed(true), await removed(false), await removed(false)]).toEqual([1, 1, 0]);
    const left = (council: string) => inCouncil(queries, council, (work) => newestIncidents(work, all));
    expect((await left('kept')).length).toBe(2);
    expect((await left('removed')).length).toBe(1);
  });

  test('the audit is only added to, and a change behind its back is found', async () => {
    const { queries } = database;
    for (const _ of [1, 2, 3]) await inCouncil(queries, 'audited', async (work) => addToAudit(work, deed));
    const check = () => inCouncil(queries, 'audited', checkedAudit);
    expect(await check()).toMatchObject({ kind: 'whole', entries: 3 });
    const second = sql`council = 'audited' and place = 2`;
    for (const change of [
      sql`update audit set actor = 'b' where ${second}`,
      sql`delete from audit`,
      sql`truncate audit`,
    ]) {
      await expect(queries.execute(change)).rejects.toMatchObject({ cause: { code: '42501' } });
    }
    await queries.execute(sql`alter table audit disable trigger audit_is_only_added_to`);
    await queries.execute(sql`update audit set actor = 'b' where ${second}`);
    expect(await check()).toEqual({ kind: 'broken', at: 2 });
    await queries.execute(sql`update audit set actor = 'a' where ${second}`);
    expect(await check()).toMatchObject({ kind: 'whole' });
    await queries.execute(sql`delete from audit where council = 'audited' and place = 3`);
    expect(await check()).toEqual({ kind: 'broken', at: 3 });
    await queries.execute(sql`alter table audit enable trigger audit_is_only_added_to`);
  });

  test('entries that are added at once have one order', async () => {
    const { queries } = database;
    await Promise.all(
      Array.from({ length: 20 }, () => inCouncil(queries, 'busy', async (work) => addToAudit(work, deed))),
    );
    expect(await inCouncil(queries, 'busy', checkedAudit)).toMatchObject({ kind: 'whole', entries: 20 });
  });

  test('idempotency keys are known for thirty days, in every council', async () => {
    const { queries } = database;
    const take = (council: string, key: string, made: string) =>
      inCouncil(queries, council, (work) =>
        takeKey({ ...work, now: new Date(made) }, { actor: 'a', key, digest: '0' }),
      );
    for (const council of ['keys-one', 'keys-two']) {
      await take(council, 'old', '2026-01-01T00:00:00Z');
      await take(council, 'new', '2026-01-02T00:00:01Z');
    }
    await forgetOldKeys(queries, new Date('2026-02-01T00:00:00Z'));
    for (const council of ['keys-one', 'keys-two']) {
      expect(await take(council, 'old', '2026-02-01T00:00:00Z')).toEqual({ kind: 'new' });
      expect(await take(council, 'new', '2026-02-01T00:00:00Z')).toMatchObject({ kind: 'same' });
    }
  });

  test('an audit hashed by the database is whole by the hashes of the service, whatever characters it holds', async () => {
    const { queries } = database;
    const actor = '\u0001 \b\f\n\r\t " \\ / \u007f \u2028 é 𝄞 \u202e </script>';
    await inCouncil(queries, 'odd', async (work) => addToAudit(work, { ...deed, actor, subject: actor }));
    expect(await inCouncil(queries, 'odd', checkedAudit)).toMatchObject({ kind: 'whole', entries: 1 });
  });

  test('what fails keeps nothing', async () => {
    const { queries } = database;
    const fails = inCouncil(queries, 'failing', async (work) => {
      await keepIncident(work, 'a', report());
      addToAudit(work, deed);
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    expect(await queries.select().from(incident).where(eq(incident.council, 'failing'))).toEqual([]);
    expect(await queries.select().from(audit).where(eq(audit.council, 'failing'))).toEqual([]);
  });

  test('where a statement that nobody waited for is refused, nothing is kept and it is said', async () => {
    const { queries } = database;
    const refused = inCouncil(queries, 'refused', async (work) => {
      const kept = await keepIncident(work, 'a', report());
      work.send(sql`insert into audit_head values ('another', 1, '0')`);
      return kept;
    });
    await expect(refused).rejects.toMatchObject({ cause: { code: '42501' } });
    expect(await queries.select().from(incident).where(eq(incident.council, 'refused'))).toEqual([]);
    expect(await inCouncil(queries, 'refused', (work) => keepIncident(work, 'a', report()))).toBeDefined();
  });

  test('everything is there when the database is opened again', async () => {
    const sent = report();
    await inCouncil(database.queries, 'again', (work) => keepIncident(work, 'a', sent));
    await database.close();
    database = await openDatabase(settings);
    const found = await inCouncil(database.queries, 'again', (work) => incidentWithId(work, sent.id));
    expect(found?.report).toEqual(sent);
  });
});
