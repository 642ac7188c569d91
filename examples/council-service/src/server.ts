import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import { serviceApp } from './app.js';
import { CannotStart } from './cannot-start.js';
import { loadDemonstration } from './demonstration/load-demonstration.js';
import { limits } from './http/limits.js';
import { logTo } from './http/log.js';
import { metrics } from './http/metrics.js';
import { signOn } from './security/sign-on.js';
import { type Settings, settingsFrom } from './settings.js';
import { type Database, openDatabase } from './storage/open-database.js';

// The first process of a container is ended by no signal that it does not listen to: so it does from the start.
let stop: () => unknown = () => process.exit(0);
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop());

try {
  await start(settingsFrom(process.env));
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exit(1);
}

async function start(settings: Settings): Promise<void> {
  let answers: RequestListener = notYet;
  const server = createServer(limits, (request, response) => answers(request, response));
  await listen(server, settings);
  const database = await openDatabase(settings);
  if (settings.developmentSignIn) await loadDemonstration(database.queries, new Date());
  const context = { settings, queries: database.queries, log: logTo(settings), metrics: metrics() };
  answers = serviceApp({ ...context, ...(await signOn(settings)) });
  stop = () => closeAndLeave(server, database);
  console.log(whatToTry(server, settings));
}

/** Until the database is open, whoever asks is told to come again. */
function notYet(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'retry-after': '1' }).end();
}

/** No new connections; what is being answered has ten seconds; then the database is closed. */
async function closeAndLeave(server: Server, database: Database): Promise<void> {
  setTimeout(() => server.closeAllConnections(), 10_000).unref();
  server.closeIdleConnections();
  await new Promise((closed) => server.close(closed));
  await database.close();
  process.exit(0);
}

async function listen(server: Server, { HOST, PORT }: Settings): Promise<void> {
  server.listen(PORT, HOST);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new CannotStart(
        `Port ${PORT} is in use. Choose another: PORT=${PORT === 3001 ? 3002 : 3001} npm start`,
      );
    }
    throw new CannotStart(
      `Cannot listen on port ${PORT} of ${HOST} (${code}). Choose others with PORT and HOST.`,
    );
  }
}

function whatToTry(server: Server, { HOST, developmentSignIn }: Settings): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : '';
  const host = ['0.0.0.0', '::'].includes(HOST) ? '127.0.0.1' : HOST;
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  const signIn = developmentSignIn ? 'Anybody may sign in as a made-up person: put no real data in.\n' : '';
  return `Listening. Open ${url}/ in a browser, or ask for a balance as JSON:
  curl ${url}/v1/lga-balance -H 'content-type: application/json' \\
    -d '{"on":"2023-09-01","shares":[{"id":"A","percent":"61.5"},{"id":"B","percent":"38.5"}]}'
${signIn}All of the API: ${url}/openapi.json. To stop, press Ctrl+C.`;
}
