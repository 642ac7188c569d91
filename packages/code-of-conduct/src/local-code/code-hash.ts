import type { CodeText } from '../editions/code-text.js';
import { sha256 } from './sha-256.js';

/**
 * A fingerprint of a text of a code: the same for the same provisions, whatever the order of their fields; another
 * as soon as one word, number, threshold or citation differs. The order of provisions counts.
 *
 * @param code - The text.
 * @returns `sha256-` and 64 hexadecimal digits, over the text's canonical JSON: no spaces, keys in code-unit order.
 * @see RFC 8785, JSON Canonicalization Scheme
 * @example
 * ```ts
 * import { modelCode } from '@lga/code-of-conduct/editions';
 * import { codeHash } from '@lga/code-of-conduct/local-code';
 *
 * codeHash(modelCode('earlier')) === codeHash(modelCode('later')); // => false
 * codeHash(JSON.parse(JSON.stringify(modelCode('later')))) === codeHash(modelCode('later')); // => true
 * ```
 */
export function codeHash(code: CodeText): string {
  return `sha256-${sha256(canonicalJson(code))}`;
}

/** JSON without spaces, the keys of each object in the order of their code units. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? inOrder(part) : part));
}

function isRecord(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function inOrder(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries);
}
