import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { serviceApp } from './app.js';
import type { NewDatabase } from './databases.fixture.js';
import { heldToDocument } from './held-to-document.fixture.js';
import { limits } from './http/limits.js';
import { logTo } from './http/log.js';
import { metrics } from './http/metrics.js';
import { verifier } from './security/bearer.js';
import { type DevelopmentIssuer, developmentIssuer } from './security/development-issuer.js';
import { type Settings, settingsFrom } from './settings.js';
import { openDatabase } from './storage/open-database.js';

const generous = { REQUESTS_A_MINUTE: '1000000', REPORTS_AN_HOUR: '1000000', LOG_LEVEL: 'info' };

/** The service on a free port, on a new database, with what it logs. */
export async function runningApp(
  newDatabase: NewDatabase,
  env: Record<string, string> = {},
  { development: hasDevelopment } = { development: true },
) {
  const settings: Settings = settingsFrom({ ...generous, ...(await newDatabase()), ...env });
  const logged: string[] = [];
  const log = logTo(settings, { write: (line) => void logged.push(line) });
  const database = await openDatabase(settings);
  const { queries } = database;
  const development = await developmentIssuer();
  const context = {
    settings,
    queries,
    log,
    metrics: metrics(),
    development: hasDevelopment ? development : undefined,
  };
  const server = createServer(limits, serviceApp({ ...context, verify: verifier(development.trusted) }));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await database.close();
  };
  return { ...clientOf(urlOf(server), development), logged, queries, development, close };
}

function urlOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A port was expected.');
  return `http://127.0.0.1:${address.port}`;
}

function clientOf(url: string, { tokenFor }: DevelopmentIssuer) {
  /** Every request that a test makes is held to the API document. */
  const held = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init });
    await heldToDocument({ method: init.method ?? 'GET', path, sent: init.body }, response);
    return response;
  };
  return {
    url,
    fetch: held,
    /** As a made-up person: a GET, or a POST where there is a body. */
    async as(person: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
      const sent = { authorization: `Bearer ${await tokenFor(person)}`, ...headers };
      if (body === undefined) return held(path, { headers: sent });
      const json = { ...sent, 'content-type': 'application/json' };
      return held(path, { method: 'POST', headers: json, body: JSON.stringify(body) });
    },
  };
}
