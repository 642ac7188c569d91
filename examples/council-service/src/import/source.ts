import { readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

/** A list as text, and the site that its ids belong to, where its address says so. */
export interface Source {
  readonly xml: string;
  readonly host: string | undefined;
}

const mostBytes = 20_000_000;
const milliseconds = 30_000;

/** Why a list could not be had, without anything of what is in it. */
export class NotRead extends Error {}

/** Reads a file, or asks an address. @throws {NotRead} */
export async function readSource(from: string): Promise<Source> {
  if (/^https?:\/\//.test(from)) return fromAddress(new URL(from));
  const { size } = await stat(from).catch(() => ({ size: undefined }));
  if (size === undefined) throw new NotRead('There is no such file.');
  if (size > mostBytes) throw tooLong;
  return { xml: await readFile(from, 'utf8'), host: undefined };
}

async function fromAddress(address: URL): Promise<Source> {
  const local = address.hostname === 'localhost' || address.hostname === '127.0.0.1';
  if (address.protocol !== 'https:' && !local) throw new NotRead('An https address was expected.');
  const signal = AbortSignal.timeout(milliseconds);
  const response = await fetch(address, { signal, headers: { accept: 'application/xml, text/xml' } }).catch(
    () => {
      throw new NotRead('The address did not answer.');
    },
  );
  if (!response.ok) throw new NotRead(`The address answered with ${response.status}.`);
  if (!response.body) throw new NotRead('The address answered with nothing.');
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of Readable.fromWeb(response.body as ReadableStream)) {
    bytes += part.length;
    if (bytes > mostBytes) throw tooLong;
    parts.push(part);
  }
  return { xml: Buffer.concat(parts).toString('utf8'), host: address.hostname };
}

const tooLong = new NotRead(`At most ${mostBytes} bytes were expected.`);
