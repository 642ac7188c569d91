import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { serviceApp } from './app.js';
import { lockFolder } from './folder-lock.js';
import { limits } from './limits.js';
import { CannotStart, type Settings, settingsFrom } from './settings.js';
import { type StoredIncidents, storedIncidents } from './stored-incidents.js';

try {
  await start(settingsFrom(process.env));
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exit(1);
}

async function start(settings: Settings): Promise<void> {
  const server = createServer(limits);
  await listen(server, settings);
  const incidents = await serve(server, settings.dataDir);
  const stop = async (): Promise<void> => {
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
    await new Promise((closed) => server.close(closed));
    await incidents.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  console.log(whatToTry(server, settings));
}

/** Answers requests at once; those about incidents wait until the database is open. */
async function serve(server: Server, dataDir: string): Promise<StoredIncidents> {
  try {
    process.once('exit', lockFolder(dataDir));
    const incidents = storedIncidents(join(dataDir, 'incidents'));
    server.on('request', serviceApp({ incidents }));
    await incidents.ready;
    return incidents;
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    const reason = error instanceof Error ? error.message : error;
    throw new CannotStart(
      `Incidents cannot be kept in ${dataDir}: ${reason}\nChoose another folder: DATA_DIR=/some/folder npm start`,
    );
  }
}

async function listen(server: Server, { host, port }: Settings): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') {
      throw new CannotStart(
        `Port ${port} is in use. Choose another: PORT=${port === 3001 ? 3002 : 3001} npm start`,
      );
    }
    throw new CannotStart(
      `Cannot listen on port ${port} of ${host} (${code}). Choose others with PORT and HOST.`,
    );
  }
}

function whatToTry(server: Server, { host }: Settings): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : '';
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  return `Listening. Open ${url}/ in a browser, or ask for a balance as JSON:
  curl ${url}/lga-balance -H 'content-type: application/json' \\
    -d '{"on":"2023-09-01","shares":[{"id":"A","percent":"61.5"},{"id":"B","percent":"38.5"}]}'
All routes: ${url}/openapi.json. To stop, press Ctrl+C.`;
}
