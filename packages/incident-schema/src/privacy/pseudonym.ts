import { DomainError } from '@lga/rules';
import { hex } from '../bytes.js';

const leastKeyLength = 32;

/**
 * A pseudonym of a value: the same for the same key, purpose and value, and not to be guessed without the key.
 *
 * A plain hash of a name or a number is reversed at once by trying them all; the key prevents it, so keep it outside the
 * record and apart from it. One key a council keeps councils' pseudonyms apart: to link across councils needs a lawful
 * basis of its own. A pseudonym is personal data still.
 *
 * @param key - Secret bytes, at least 32, random.
 * @param purpose - What the pseudonym is for; other purposes give other pseudonyms.
 * @param value - As the caller has normalised it; compared by its Unicode form NFC.
 * @returns HMAC-SHA-256 in hexadecimal, by the platform's WebCrypto.
 * @throws {DomainError} `weak-key` when the key is shorter.
 * @see RFC 2104, HMAC
 * @example
 * ```ts
 * import { pseudonym } from '@lga/incident-schema/privacy';
 *
 * const key = new Uint8Array(32).fill(7);
 * const one = await pseudonym({ key, purpose: 'sender', value: 'a@example.org' });
 * one.length; // => 64
 * one === (await pseudonym({ key, purpose: 'statistics', value: 'a@example.org' })); // => false
 * ```
 */
export async function pseudonym({
  key,
  purpose,
  value,
}: {
  readonly key: Uint8Array;
  readonly purpose: string;
  readonly value: string;
}): Promise<string> {
  if (key.length < leastKeyLength) {
    throw new DomainError(
      'weak-key',
      `A key of at least ${leastKeyLength} bytes was expected; a shorter one came.`,
    );
  }
  const { subtle } = crypto;
  const imported = await subtle.importKey(
    'raw',
    Uint8Array.from(key),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  );
  const message = new TextEncoder().encode(JSON.stringify([purpose, value.normalize('NFC')]));
  return hex(await subtle.sign('HMAC', imported, message));
}
