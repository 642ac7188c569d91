import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newPostgresDatabase } from '../databases.fixture.js';
import { incidentExample } from '../incident-example.js';
import { type PostgresServer, postgresServer } from '../postgres-server.fixture.js';
import { runningApp } from '../running-app.fixture.js';
import { isUnavailable, isUnkeepable } from './unavailable.js';

const coded = (code: string) => new Error('query', { cause: Object.assign(new Error('x'), { code }) });

test.each(['ECONNREFUSED', 'ENOSPC', '53100', '53300', '57P01', '57P03', '08006', '58030'])(
  '%s is no fault of ours',
  (code) => {
    expect(isUnavailable(coded(code))).toBe(true);
  },
);

test.each(['23505', '42601', '42501', '22P02'])('%s is', (code) =>
  expect(isUnavailable(coded(code))).toBe(false),
);

test('a character that no text can hold is told from a fault of ours', () => {
  expect(isUnkeepable(coded('22021'))).toBe(true);
  expect(isUnkeepable(coded('22P02'))).toBe(false);
});

describe.skipIf('missing' in inject('postgres'))('a database that is lost', () => {
  let server: PostgresServer;
  let app: Awaited<ReturnType<typeof runningApp>>;
  beforeAll(async () => {
    server = await postgresServer();
    app = await runningApp(() => newPostgresDatabase(server.url));
  });
  afterAll(async () => {
    await app.close();
    await server.remove();
  });

  test('gives 503 while it is away; then everything is there, and more can be kept', async () => {
    const report = () => ({ ...incidentExample, id: randomUUID() });
    const kept = report();
    expect((await app.as('member-a', '/v1/incidents', kept)).status).toBe(201);
    const underWay = Array.from({ length: 60 }, () => app.as('member-a', '/v1/incidents', report()));
    await underWay[0];
    await server.stop();
    for (const { status } of await Promise.all(underWay)) expect([201, 503]).toContain(status);
    for (const response of [
      await app.as('member-a', '/v1/incidents', report()),
      await app.as('safety', `/v1/incidents/${kept.id}`),
      await app.fetch('/readyz'),
    ]) {
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(await response.json()).toMatchObject({ code: 'storage-unavailable' });
    }
    expect((await app.fetch('/healthz')).status).toBe(200);
    await server.start();
    expect((await app.fetch('/readyz')).status).toBe(200);
    expect((await (await app.as('safety', `/v1/incidents/${kept.id}`)).json()).report).toEqual(kept);
    expect((await app.as('member-a', '/v1/incidents', report())).status).toBe(201);
  });
});
