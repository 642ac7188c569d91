import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, test, vi } from 'vitest';
import { logTo } from './log.js';
import { sendProblem } from './problem.js';

test('an error after the answer was begun cuts it off, and nothing of it is printed', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const app = express();
  app.get('/begun', (_request, response, next) => {
    response.write('begun');
    next(new Error('what somebody sent'));
  });
  app.get('/ended', (_request, response, next) => {
    response.send('whole');
    next(new Error('what somebody sent'));
  });
  app.use(sendProblem(logTo({ LOG_LEVEL: 'silent' })));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await expect(fetch(`${url}/begun`).then((answer) => answer.text())).rejects.toThrow();
  expect(await (await fetch(`${url}/ended`)).text()).toBe('whole');
  expect(printed).not.toHaveBeenCalled();
  server.close();
});
