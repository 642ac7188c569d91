// The embedded database on a thread of its own. It takes and gives what would go over a socket to a PostgreSQL server.
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

/** How every answer ends: the message that the server is ready, of six bytes. */
const ready = 'Z'.charCodeAt(0);

const database = await PGlite.create(workerData as string);
const port = parentPort;
port?.on('message', async (asked: Uint8Array | 'close') => {
  if (asked === 'close') {
    await database.close();
    port.close();
    return;
  }
  let last: Uint8Array | undefined;
  await database.execProtocolRawStream(asked, {
    onRawData(part) {
      // A copy, as the database writes there again.
      last = part.slice();
      port.postMessage(last);
    },
  });
  if (last?.at(-6) !== ready) throw new Error('The database broke off.');
});
port?.postMessage('open');
