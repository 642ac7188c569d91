import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { serviceApp } from './app.js';
import { limits } from './limits.js';
import { newFolder } from './new-folder.fixture.js';
import { type StoredIncidents, storedIncidents } from './stored-incidents.js';

/** The service on a free port, with a new folder for its incidents. */
export async function runningApp(
  incidents: StoredIncidents = storedIncidents(join(newFolder(), 'incidents')),
) {
  await incidents.ready;
  const server = createServer(limits, serviceApp({ incidents })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A port was expected.');
  const { port } = address;
  return {
    fetch: (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init),
    async close() {
      server.closeAllConnections();
      server.close();
      await incidents.close();
    },
  };
}
