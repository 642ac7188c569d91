import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { onBothDatabases } from './databases.fixture.js';
import { incidentExample } from './incident-example.js';

const server = fileURLToPath(new URL('../dist/server.js', import.meta.url));
const rounds = 3;
const senders = 8;
/** How many reports are acknowledged before the service is killed, the rest being on their way. */
const atLeast = 30;

async function started(env: Record<string, string>): Promise<{ service: ChildProcess; url: string }> {
  const service = spawn(process.execPath, [server], {
    env: { ...process.env, PORT: '0', REPORTS_AN_HOUR: '100000', REQUESTS_A_MINUTE: '100000', ...env },
  });
  let printed = '';
  for await (const part of service.stdout ?? []) {
    printed += part;
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    if (url) return { service, url };
  }
  throw new Error('The service did not start.');
}

async function headersOf(url: string, person: string): Promise<Record<string, string>> {
  const json = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/development/token`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ person }),
  });
  return { ...json, authorization: `Bearer ${(await response.json()).token}` };
}

onBothDatabases('a service that is killed under load', (newDatabase) => {
  test('has every report that it acknowledged, none by half, and an audit that is whole', async () => {
    const env = await newDatabase();
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { service, url } = await started(env);
      const headers = await headersOf(url, 'member-a');
      const send = async (): Promise<void> => {
        for (;;) {
          const id = randomUUID();
          const body = JSON.stringify({ ...incidentExample, id });
          const { status } = await fetch(`${url}/v1/incidents`, { method: 'POST', headers, body });
          if (status === 201) acknowledged.push(id);
        }
      };
      const sending = Array.from({ length: senders }, () => send().catch(() => {}));
      const enough = acknowledged.length + atLeast;
      while (acknowledged.length < enough) await new Promise((waited) => setTimeout(waited, 10));
      service.kill('SIGKILL');
      await Promise.all([once(service, 'exit'), ...sending]);
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * atLeast);

    const { service, url } = await started(env);
    const headers = await headersOf(url, 'safety');
    const statuses = new Set<number>();
    for (const id of acknowledged)
      statuses.add((await fetch(`${url}/v1/incidents/${id}`, { headers })).status);
    expect([...statuses]).toEqual([200]);
    const audit = await fetch(`${url}/v1/audit/check`, { headers: await headersOf(url, 'monitoring') });
    expect(await audit.json()).toMatchObject({ kind: 'whole' });
    service.kill('SIGTERM');
    await once(service, 'exit');
  });
});
