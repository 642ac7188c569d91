import { utf8 } from './utf-8.js';

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const roundConstants = words(`
  428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5
  d807aa98 12835b01 243185be 550c7dc3 72be5d74 80deb1fe 9bdc06a7 c19bf174
  e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da
  983e5152 a831c66d b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967
  27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e 92722c85
  a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070
  19a4c116 1e376c08 2748774c 34b0bcb5 391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3
  748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2`);

/** The same of the square roots of the first eight primes. */
const start = words('6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19');

function words(hex: string): readonly number[] {
  return hex
    .trim()
    .split(/\s+/)
    .map((word) => Number.parseInt(word, 16));
}

/**
 * The SHA-256 digest of a text in UTF-8, as 64 hexadecimal digits.
 *
 * By hand, because the platform's own digest answers only with a promise, and what rests on it here are pure
 * functions that answer at once.
 *
 * @see FIPS 180-4, section 6.2
 */
export function sha256(text: string): string {
  const blocks = padded(utf8(text));
  let hash = start;
  for (let at = 0; at < blocks.byteLength; at += 64) hash = compressed(hash, schedule(blocks, at));
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The message, a one bit, zeros, and its length in bits, to whole blocks of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / 64) * 64;
  const bytes = new Uint8Array(length);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setBigUint64(length - 8, BigInt(message.length) * 8n);
  return view;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function schedule(blocks: DataView, at: number): readonly number[] {
  const made = Array.from({ length: 16 }, (_, word) => blocks.getUint32(at + word * 4));
  const of = (index: number): number => made[index] ?? 0;
  for (let next = 16; next < 64; next += 1) {
    const [early, late] = [of(next - 15), of(next - 2)];
    const low = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const high = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    made.push((of(next - 16) + low + of(next - 7) + high) | 0);
  }
  return made;
}

function compressed(hash: readonly number[], scheduled: readonly number[]): readonly number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let round = 0; round < 64; round += 1) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const one = (h + mixed + chosen + (roundConstants[round] ?? 0) + (scheduled[round] ?? 0)) | 0;
    const other = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + other) | 0;
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => (word + (hash[at] ?? 0)) | 0);
}
