import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { newFolder } from './new-folder.fixture.js';

// As it is built: what `npm start` runs.
const server = fileURLToPath(new URL('../dist/server.js', import.meta.url));

/** The service as a process of its own, and all that it has printed once it has listened or ended. */
async function started(
  settings: Record<string, string>,
): Promise<{ service: ChildProcess; printed: string }> {
  const env = { ...process.env, ...settings };
  const service = spawn(process.execPath, [server], { env });
  let printed = '';
  await new Promise<void>((resolve) => {
    service.once('close', () => resolve());
    for (const stream of [service.stdout, service.stderr]) {
      stream.on('data', (data) => {
        printed += data;
        if (printed.includes('Ctrl+C')) resolve();
      });
    }
  });
  return { service, printed };
}

test('it says where it listens, keeps its folder, and stops when asked', async () => {
  const DATA_DIR = newFolder();
  const { service, printed } = await started({ PORT: '0', DATA_DIR });
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const second = await started({ PORT: '0', DATA_DIR });
  expect(second.service.exitCode).toBe(1);
  expect(second.printed).toContain(`Another process (${service.pid}) keeps its records in ${DATA_DIR}.`);
  service.kill('SIGTERM');
  expect(await once(service, 'exit')).toEqual([0, null]);
});

// As the first process of a container it would hear no signal that it does not listen to.
test('it stops when asked before its database has answered', async () => {
  const silent = createServer().listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = silent.address();
  const port = typeof address === 'object' ? address?.port : '';
  const env = { ...process.env, PORT: '0', DATABASE_URL: `postgresql://u@127.0.0.1:${port}/d` };
  const service = spawn(process.execPath, [server], { env });
  const [connection] = await once(silent, 'connection');
  connection.on('error', () => {});
  service.kill('SIGTERM');
  expect(await once(service, 'exit')).toEqual([0, null]);
  silent.close();
});

test('where it listens for every address, it names one that can be opened', async () => {
  const settings = { PORT: '0', HOST: '0.0.0.0', DATA_DIR: newFolder(), DEVELOPMENT_SIGN_IN: 'off' };
  const { service, printed } = await started(settings);
  expect(printed).toContain('Open http://127.0.0.1:');
  service.kill('SIGTERM');
  expect(await once(service, 'exit')).toEqual([0, null]);
});

test('a port in use is said, with a way to choose another', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const PORT = String(typeof address === 'object' ? address?.port : '');
  const { service, printed } = await started({ PORT, DATA_DIR: newFolder() });
  expect(service.exitCode).toBe(1);
  expect(printed).toBe(`Port ${PORT} is in use. Choose another: PORT=3001 npm start\n`);
  other.close();
});

test.each([
  [{ PORT: 'http' }, 'PORT was expected as a whole number'],
  [
    { PORT: '0', HOST: '203.0.113.1', DEVELOPMENT_SIGN_IN: 'off' },
    'Cannot listen on port 0 of 203.0.113.1 (EADDRNOTAVAIL).',
  ],
  [{ PORT: '0', DATABASE_URL: 'postgresql://u:secret@127.0.0.1:1/d' }, 'Reason: ECONNREFUSED'],
])('%o cannot be used', async (settings, says) => {
  const { service, printed } = await started({ DATA_DIR: newFolder(), ...settings });
  expect(service.exitCode).toBe(1);
  expect(printed).toContain(says);
  expect(printed).not.toMatch(/ {4}at |secret/);
});

test('a folder that cannot be made is said', async () => {
  const file = join(newFolder(), 'file');
  writeFileSync(file, '');
  const { service, printed } = await started({ PORT: '0', DATA_DIR: file });
  expect(service.exitCode).toBe(1);
  expect(printed).toContain(`Records cannot be kept in ${file}`);
  expect(printed).not.toContain('    at ');
});
