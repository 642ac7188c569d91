import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { incidentExample } from '../examples/council-service/src/incident-example.js';
import { postgresServer } from '../examples/council-service/src/postgres-server.fixture.js';
import type { Row } from './row.js';
import { driver, type Round, service } from './service/contestant.js';
import { bundle } from './service/processes.js';
import { compared } from './service/rounds.js';

export const title = 'The council service under load, ten connections on loopback';

const report = incidentExample;

export async function run(): Promise<Row[]> {
  bundle();
  const folder = mkdtempSync(join(tmpdir(), 'bench-service-'));
  const postgres = await postgresServer();
  try {
    const onPglite = (name: string) => ({ DATA_DIR: join(folder, name) });
    return [
      ...(await withoutStorage()),
      ...(await withStorage('PGlite', onPglite)),
      ...(await withStorage('PostgreSQL', () => ({ DATABASE_URL: postgres.url }))),
    ];
  } finally {
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function withoutStorage(): Promise<Row[]> {
  const [echo, intake, everything] = await compared([
    await service('echo', 'echo', { report }),
    await service('intake', 'intake', { report }),
    await service('everything', 'everything', { report }),
  ]);
  return [
    { what: 'Express 5 that sends JSON back', target: '–', measured: inFull(echo) },
    against('intake without storage, against that', 0.85, { measured: intake, limit: echo }),
    against('with headers, limits, metrics and logs', 0.55, { measured: everything, limit: echo }),
  ];
}

async function withStorage(
  name: string,
  envFor: (contestant: string) => Readonly<Record<string, string>>,
): Promise<Row[]> {
  const [insert, transaction, kept] = await compared([
    await driver('insert', 'insert', envFor('insert')),
    await driver('transaction', 'transaction', envFor('transaction')),
    await service('kept', 'kept', { report, env: envFor('kept') }),
  ]);
  return [
    { what: `${name}: one insert by the driver alone`, target: '–', measured: inFull(insert) },
    {
      what: `${name}: what the service writes, by the driver alone`,
      target: '–',
      measured: inFull(transaction),
    },
    against(`${name}: a report kept by the service, against that`, 0.7, {
      measured: kept,
      limit: transaction,
    }),
  ];
}

function against(
  what: string,
  least: number,
  { measured, limit }: { readonly measured: Round | undefined; readonly limit: Round | undefined },
): Row {
  const ratio = (name: keyof Round) => ((measured?.[name] ?? 0) / (limit?.[name] ?? 0)).toFixed(2);
  return {
    what,
    target: `≥ ${least} ×, p99 ≤ 2 ×`,
    measured: `${ratio('perSecond')} ×, p99 ${ratio('p99')} × (${inFull(measured)})`,
  };
}

function inFull(round: Round | undefined): string {
  return `${Math.round(round?.perSecond ?? 0).toLocaleString('en-GB')}/s, p99 ${round?.p99.toFixed(1)} ms`;
}
