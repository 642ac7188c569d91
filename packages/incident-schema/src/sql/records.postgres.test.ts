import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { IncidentRecord } from '../record/incident-record.js';
import { keyOf } from '../reference-key.js';
import { syntheticReports } from '../synthetic/synthetic-reports.js';
import { recordTables } from '../tables/record-table.js';
import { actInsert } from './act-insert.js';
import { councilSetting } from './council-setting.js';
import { coursesQuery } from './courses-query.js';
import { type Database, newDatabase } from './database.fixture.js';
import { acceptedRecords, idAt } from './full-records.fixture.js';
import { recordInserts } from './record-inserts.js';
import { type RowsByTable, recordOfRows } from './record-of-rows.fixture.js';
import { recordSqlTables } from './record-sql-tables.js';
import { monthStatements, roleStatements } from './schema-statements.js';
import { tallyQuery } from './tally-query.js';

const postgres = inject('postgres');
const why = 'missing' in postgres ? ` (no server runs here: ${postgres.missing})` : '';
const council = { site: 'gss', id: 'E07000000' };
const other = { site: 'gss', id: 'W0\'6"' };
const records = acceptedRecords();
const role = `service_${Math.abs(Number(process.pid))}`;

describe.skipIf('missing' in postgres)(`records on PostgreSQL${why}`, () => {
  let database: Database;
  beforeAll(async () => {
    database = await newDatabase('url' in postgres ? postgres.url : '');
    await database.run(monthStatements('2026-03'));
    await database.run(recordInserts(records));
  });
  afterAll(() => database?.end());

  test('come back as they went in, each to the last field', async () => {
    expect(records).toHaveLength(25);
    const rows: Record<string, RowsByTable[string]> = {};
    for (const { name } of recordTables) {
      const columns = recordTables.find((each) => each.name === name)?.columns ?? [];
      const days = columns
        .filter(({ kind }) => kind === 'day')
        .map((day) => `"${day.name}"::text AS "${day.name}"`);
      rows[name] = await database.ask(
        `SELECT *${days.map((day) => `, ${day}`).join('')} FROM "lga"."${name}"`,
      );
    }
    for (const record of records) expect(recordOfRows(record.layer, record.id, rows)).toEqual(record);
    const filled = recordTables.flatMap(({ name, columns }) =>
      columns
        .filter((column) => rows[name]?.some((row) => row[column.name] !== null))
        .map((column) => `${name}.${column.name}`),
    );
    const all = recordTables.flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.${column.name}`),
    );
    expect(filled).toEqual(all);
    expect(all.length).toBeGreaterThan(190);
  });

  test('refuse what no code list, range, form or union allows, column by column', async () => {
    let tried = 0;
    for (const table of recordTables) {
      for (const { name, kind, oneOf, pattern, least = 0, most, nullable } of table.columns) {
        const bad =
          oneOf || (kind === 'text' && pattern)
            ? `'No such code'`
            : kind === 'texts' && pattern
              ? `ARRAY['No such code']`
              : kind === 'integer' && most !== undefined
                ? `${most + 1}`
                : kind === 'texts' && least > 0
                  ? `'{}'::text[]`
                  : kind === 'text' && least > 0
                    ? `''`
                    : !nullable
                      ? 'NULL'
                      : undefined;
        if (bad === undefined) continue;
        const count = await database.ask<{ count: number }>(
          `SELECT count(*)::int AS count FROM "lga"."${table.name}"`,
        );
        if (count[0]?.count === 0) continue;
        const found = database.ask(`UPDATE "lga"."${table.name}" SET "${name}" = ${bad}`);
        await expect(found, `${table.name}.${name} = ${bad}`).rejects.toThrow(
          /check constraint|not-null|foreign key/,
        );
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(120);
    const union = database.ask(
      `UPDATE "lga"."report" SET "began_on" = '2026-03-01', "began_month" = '2026-03'`,
    );
    await expect(union).rejects.toThrow('check constraint');
  });

  test('refuse an id that is there, and a reference to what is not', async () => {
    const [report] = records.filter(({ layer }) => layer === 'report');
    const [assessment] = records.filter(({ layer }) => layer === 'assessment');
    await expect(database.run(recordInserts(report ? [report] : []))).rejects.toThrow('duplicate key');
    const astray = { ...assessment, id: idAt(900), report: idAt(901) } as IncidentRecord;
    await database.ask('BEGIN');
    await expect(database.run(recordInserts([astray]))).rejects.toThrow('foreign key');
    await database.ask('ROLLBACK');
  });

  test('stand in the partition of their month, and the rest in that for the rest', async () => {
    const early = [
      ...syntheticReports({ seed: 'e', count: 5, from: '2026-02-26', days: 2, senders: 5, targets: 5 }),
    ];
    await database.run(recordInserts(early));
    const parts = await database.ask<{ part: string; here: boolean; count: number }>(
      `SELECT tableoid::regclass::text AS part, count(*)::int AS count,
        bool_and(to_char("recorded_at" AT TIME ZONE 'UTC', 'YYYY-MM') = '2026-03') AS here
       FROM "lga"."report" GROUP BY 1 ORDER BY 1`,
    );
    expect(parts.map(({ part, here }) => [part, here])).toEqual([
      ['lga.report_2026_03', true],
      ['lga.report_other', false],
    ]);
  });

  test('show each council its own rows, through every table and view, and none without a council', async () => {
    await database.run(roleStatements(role));
    const theirs = [
      ...syntheticReports({ seed: 'w', count: 30, from: '2026-03-01', days: 30, senders: 5, targets: 5 }),
    ].map((report) => ({ ...report, council: other }));
    await database.run([
      ...recordInserts(theirs),
      actInsert({
        council: other,
        acts: [{ id: '1', actor: 'a', identity: 'identified', targets: ['t'], at: '2026-03-01' }],
      }),
    ]);
    const service = await database.open();
    await service.ask(`SET ROLE "${role}"`);
    const names = [
      ...recordSqlTables.map(({ name }) => name),
      'act',
      'text_band',
      'current_report',
      'current_assessment',
    ];
    const seen = async (name: string) =>
      (await service.ask<{ council: string }>(`SELECT DISTINCT "council" FROM "lga"."${name}"`)).map(
        (row) => row.council,
      );
    for (const name of names) expect(await seen(name), name).toEqual([]);
    await service.run(['BEGIN', councilSetting(other)]);
    for (const name of names) expect([[], [keyOf(other)]], name).toContainEqual(await seen(name));
    expect(await seen('report_actor')).toEqual([keyOf(other)]);
    await expect(
      service.run(recordInserts([{ ...(records[0] as IncidentRecord), id: idAt(950) }])),
    ).rejects.toThrow('row-level security');
    await service.ask('ROLLBACK');
    expect(await seen('report')).toEqual([]);
    await service.end();
  });

  test('may be added to by the service, and neither changed, removed nor read around the policy', async () => {
    const service = await database.open();
    await service.ask(`SET ROLE "${role}"`);
    for (const name of ['report', 'decision', 'act']) {
      await expect(service.ask(`DELETE FROM "lga"."${name}"`), name).rejects.toThrow('permission denied');
      await expect(service.ask(`UPDATE "lga"."${name}" SET "council" = 'x'`), name).rejects.toThrow(
        'permission denied',
      );
    }
    await expect(service.ask('SELECT * FROM "lga"."report_2026_03"')).rejects.toThrow('permission denied');
    const [rights] = await database.ask(
      `SELECT rolbypassrls, rolsuper FROM pg_roles WHERE rolname = '${role}'`,
    );
    expect(rights).toEqual({ rolbypassrls: false, rolsuper: false });
    const open = await database.ask(
      `SELECT relname FROM pg_class WHERE relnamespace = 'lga'::regnamespace AND relkind IN ('r', 'p') AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
    await service.end();
  });

  test('the owner of the tables is held to the policy too', async () => {
    await database.run([
      `CREATE ROLE "${role}_owner"`,
      `GRANT USAGE ON SCHEMA "lga" TO "${role}_owner"`,
      `ALTER TABLE "lga"."report" OWNER TO "${role}_owner"`,
    ]);
    const owner = await database.open();
    await owner.ask(`SET ROLE "${role}_owner"`);
    expect(await owner.ask('SELECT * FROM "lga"."report"')).toEqual([]);
    await owner.end();
    await database.ask(`ALTER TABLE "lga"."report" OWNER TO CURRENT_USER`);
  });

  test('queries read the months they are asked for, by an index', async () => {
    for (const month of ['2026-04', '2026-05', '2026-06']) await database.run(monthStatements(month));
    const acts = Array.from(
      { length: 3000 },
      (_, place) =>
        ({
          id: String(place),
          actor: `a${place % 500}`,
          identity: 'identified',
          targets: ['t'],
          at: `2026-0${3 + (place % 4)}-${10 + (place % 15)}`,
        }) as const,
    );
    await database.run([actInsert({ council, acts }), 'ANALYZE "lga"."act"']);
    const service = await database.open();
    await service.run([`SET ROLE "${role}"`, 'BEGIN', councilSetting(council)]);
    const plan = async ({ text, values }: { text: string; values: readonly unknown[] }) =>
      (await service.ask<{ 'QUERY PLAN': string }>({ text: `EXPLAIN ${text}`, values }))
        .map((row) => row['QUERY PLAN'])
        .join('\n');
    const burst = { by: 'london-day' } as const;
    const found = await service.ask(
      coursesQuery({ council, from: '2026-03-01', before: '2026-07-01' }, burst),
    );
    expect(found).toHaveLength(500);
    const month = await plan(coursesQuery({ council, from: '2026-04-02', before: '2026-04-30' }, burst));
    expect(month).toContain('act_2026_04');
    expect(month).not.toMatch(/act_2026_0[356]|act_other/);
    const one = await plan(
      coursesQuery({ council, from: '2026-03-01', before: '2026-07-01', actor: 'a7' }, burst),
    );
    expect(one).toMatch(
      /Index (Only )?Scan.*act_2026_05_council_actor_key_at_entry_idx|Bitmap Index Scan on act_2026_05_council_actor_key/,
    );
    const tally = await plan(
      tallyQuery({ council, from: '2026-05-02', before: '2026-05-20', facets: ['band'] }),
    );
    expect(tally).toMatch(/report_2026_05 /);
    expect(tally).not.toMatch(/on report_2026_0[346] r/);
    await service.end();
  });

  test('a text that PostgreSQL does not keep is refused before it gets there', () => {
    const [report] = records;
    for (const words of ['a\0b', 'a\ud800b']) {
      const bad = { ...report, account: { words, language: 'en' } } as IncidentRecord;
      expect(() => recordInserts([bad])).toThrow(expect.objectContaining({ code: 'unstorable-text' }));
    }
    const good = {
      ...report,
      account: { words: '\\u0000 \\\\ud800 \u{1f600} \u202e', language: 'en' },
    } as IncidentRecord;
    expect(recordInserts([good]).length).toBeGreaterThan(1);
    expect(recordInserts([])).toEqual([]);
  });
});
