import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { folders } from '../folders.js';
import { gathering } from './gathering.js';

type Done = (error?: Error | null) => void;

/** The message by which a client takes its leave of a server. */
const leave = 'X'.charCodeAt(0);

/** Gives connections to the embedded database in a folder; each opens it once the one before has closed it. */
export function embeddedConnections(folder: string): () => Duplex {
  let free: Promise<unknown> = Promise.resolve();
  return () => {
    const connection = gathering(new EmbeddedConnection(folder, free));
    free = new Promise((closed) => connection.once('close', closed));
    return connection;
  };
}

/**
 * What a driver of PostgreSQL takes for its socket: behind it the embedded database has a thread of its own, which comes and
 * goes with the connection. So its work keeps nobody waiting who does not need it, and one that breaks is opened again by
 * the next connection.
 */
class EmbeddedConnection extends Duplex {
  readonly #folder: string;
  readonly #free: Promise<unknown>;
  #server: Worker | undefined;

  constructor(folder: string, free: Promise<unknown>) {
    super();
    this.#folder = folder;
    this.#free = free;
  }

  connect(): this {
    this.#free.then(() => {
      if (!this.destroyed) this.#open();
    });
    return this;
  }

  #open(): void {
    const server = new Worker(folders.embeddedServer, { workerData: this.#folder });
    server.on('message', (answer: Uint8Array | 'open') => {
      if (answer === 'open') this.emit('connect');
      else this.push(answer);
    });
    server.once('error', (cause) =>
      this.destroy(new Error('Connection terminated: no database.', { cause })),
    );
    server.once('exit', () => this.push(null));
    this.#server = server;
  }

  override _read(): void {}

  override _write(messages: Buffer, _encoding: string, done: Done): void {
    // A copy, as a buffer is often a view of a larger one that is used again.
    if (messages[0] !== leave) this.#server?.postMessage(new Uint8Array(messages));
    done();
  }

  override _writev(chunks: readonly { readonly chunk: Buffer }[], done: Done): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), '', done);
  }

  override _final(done: Done): void {
    this.#server?.postMessage('close');
    done();
  }

  override async _destroy(error: Error | null, done: Done): Promise<void> {
    await this.#server?.terminate();
    done(error);
  }

  setNoDelay(): void {}
  ref(): void {}
  unref(): void {}
}
