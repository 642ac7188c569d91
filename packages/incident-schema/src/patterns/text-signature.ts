import { shingleNumbers } from './shingles.js';

export const signatureLength = 64;
export const bandCount = 16;
const rows = signatureLength / bandCount;
const none = 0xffffffff;

/**
 * A text in 64 numbers: of two texts, about as large a part of them agrees as the texts share of their shingles. Each is
 * the least shingle number of one of 64 ranges; an empty range takes that of the next one, changed by its distance.
 *
 * @see P. Li, A. Owen and C.-H. Zhang, One permutation hashing (2012); A. Shrivastava and P. Li, Densifying one permutation hashing (2014)
 */
export function textSignature(text: string): Uint32Array {
  const least = new Uint32Array(signatureLength).fill(none);
  const numbers = shingleNumbers(text);
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] as number;
    const range = number >>> 26;
    if (number < (least[range] as number)) least[range] = number;
  }
  return least.includes(none) ? filled(least) : least;
}

function filled(least: Uint32Array): Uint32Array {
  const full = least.slice();
  for (let range = 0; range < signatureLength; range += 1) {
    let distance = 0;
    while (least[(range + distance) % signatureLength] === none && distance < signatureLength) distance += 1;
    if (distance > 0) {
      full[range] = (least[(range + distance) % signatureLength] as number) + Math.imul(distance, 0x9e3779b1);
    }
  }
  return full;
}

/** In how many of their 64 numbers two signatures agree. */
export function agreement(a: Uint32Array, b: Uint32Array): number {
  let agreed = 0;
  for (let place = 0; place < signatureLength; place += 1) if (a[place] === b[place]) agreed += 1;
  return agreed;
}

/** The 16 bands of a signature, a number each. Texts that are four fifths alike agree in one of them all but always. */
export function bandsOf(signature: Uint32Array): Int32Array {
  const numbers = new Int32Array(bandCount);
  for (let band = 0; band < bandCount; band += 1) {
    let number = band;
    for (let row = 0; row < rows; row += 1) {
      number = Math.imul(number ^ (signature[band * rows + row] as number), 0x01000193);
      number ^= number >>> 15;
    }
    numbers[band] = number;
  }
  return numbers;
}
