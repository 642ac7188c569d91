import { hex } from '../bytes.js';

/**
 * The SHA-256 of bytes in lower-case hexadecimal, by the platform's WebCrypto: what `sha256` of evidence holds.
 *
 * @param bytes - The file as it was kept.
 * @see FIPS 180-4
 * @example
 * ```ts
 * import { sha256 } from '@lga/incident-schema/evidence';
 *
 * await sha256(new TextEncoder().encode('abc')); // => 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 * ```
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return hex(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
}
