import { postgresServer } from '../examples/council-service/src/postgres-server.fixture.js';
import { type Act, coursesOfConduct } from '../packages/incident-schema/dist/patterns.js';
import { coursesQuery } from '../packages/incident-schema/dist/queries.js';
import { actInsert, monthStatements, recordInserts } from '../packages/incident-schema/dist/sql.js';
import { syntheticActs, syntheticReports } from '../packages/incident-schema/dist/synthetic.js';
import { type Database, newDatabase } from '../packages/incident-schema/src/sql/database.fixture.js';
import type { Row } from './row.js';

export const title = 'Incidents in PostgreSQL';

const burst = { by: 'hours-from-first', hours: 24 } as const;
const chosen = { council: { site: 'synthetic', id: 'council-1' }, from: '2025-01-01', before: '2026-01-01' };
/** A batch of about two megabytes. */
const batch = 5000;
/** `SQL_BENCH_ACTS=1000000 pnpm bench sql` takes minutes, so it is asked for. */
const sizes = [100_000, ...(process.env['SQL_BENCH_ACTS'] ? [Number(process.env['SQL_BENCH_ACTS'])] : [])];

/** On a server of its own, with the settings that it comes with; none where there is no server. */
export async function run(): Promise<Row[]> {
  const server = await postgresServer().catch((error: unknown) => String(error));
  if (typeof server === 'string') return [{ what: 'no server runs here', target: '–', measured: server }];
  const rows: Row[] = [];
  try {
    for (const size of sizes) rows.push(...(await coursesOf(server.url, size)));
    rows.push(await reportsLoaded(server.url, 20_000));
  } finally {
    await server.remove();
  }
  return rows;
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The least of three, since others use the machine too. */
async function least(work: () => unknown): Promise<number> {
  const times = [await seconds(work), await seconds(work), await seconds(work)];
  return Math.min(...times);
}

async function coursesOf(url: string, size: number): Promise<Row[]> {
  const database = await newDatabase(url);
  const options = {
    seed: 'bench',
    count: size,
    from: '2025-01-01',
    days: 365,
    senders: size / 5,
    targets: 3000,
  };
  const acts = [...syntheticActs(options)];
  for (let month = 1; month <= 12; month += 1) {
    await database.run(monthStatements(`2025-${String(month).padStart(2, '0')}`));
  }
  const loading = await seconds(() => loaded(database, acts));
  await database.run(['ANALYZE']);
  const inMemory = await least(() => coursesOfConduct(acts, burst));
  const onServer = await least(() => database.ask(coursesQuery(chosen, burst)));
  const month = { ...chosen, from: '2025-06-01', before: '2025-07-01' };
  const oneMonth = await least(() => database.ask(coursesQuery(month, burst)));
  await database.end();
  return rowsOf({ size, loading, inMemory, onServer, oneMonth });
}

function rowsOf({
  size,
  loading,
  inMemory,
  onServer,
  oneMonth,
}: Readonly<Record<'size' | 'loading' | 'inMemory' | 'onServer' | 'oneMonth', number>>): Row[] {
  const of = size.toLocaleString('en-GB');
  return [
    {
      what: `acts added, of ${of}`,
      target: '–',
      measured: `${Math.round(size / loading).toLocaleString('en-GB')}/s`,
    },
    {
      what: `courses of conduct over ${of} acts, in PostgreSQL against in memory`,
      target: '–',
      measured: `${(onServer / inMemory).toFixed(1)} × (${onServer.toFixed(2)} s, ${inMemory.toFixed(2)} s)`,
    },
    {
      what: 'those of one month of twelve, against the whole year',
      target: '≤ 0.2 ×',
      measured: `${(oneMonth / onServer).toFixed(2)} × (${(oneMonth * 1000).toFixed(0)} ms)`,
    },
  ];
}

async function loaded(database: Database, acts: readonly Act[]): Promise<void> {
  for (let from = 0; from < acts.length; from += batch) {
    await database.ask(actInsert({ council: chosen.council, acts: acts.slice(from, from + batch) }));
  }
}

async function reportsLoaded(url: string, count: number): Promise<Row> {
  const database = await newDatabase(url);
  const options = { seed: 'bench', count, from: '2025-01-01', days: 365, senders: 2000, targets: 300 };
  const reports = [...syntheticReports(options)];
  const time = await seconds(async () => {
    for (let from = 0; from < count; from += 500)
      await database.run(recordInserts(reports.slice(from, from + 500)));
  });
  await database.end();
  return {
    what: 'whole reports added, with their targets and actors',
    target: '–',
    measured: `${Math.round(count / time).toLocaleString('en-GB')}/s`,
  };
}
