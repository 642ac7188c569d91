// The embedded database on a thread of its own. It takes and gives what would go over a socket to a PostgreSQL server.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

const database = await PGlite.create(workerData as string);
const port = parentPort;
port?.on('message', async (asked: Uint8Array | 'close') => {
  if (asked === 'close') {
    await database.close();
    port.close();
  } else {
    const answer = await database.execProtocolRaw(asked);
    port.postMessage(answer);
  }
});
port?.postMessage('open');
