const length = 5;
const factor = 0x01000193;
/** factor⁴, by which the oldest of five characters is weighed. */
const oldest = Math.imul(Math.imul(factor, factor), Math.imul(factor, factor));

/**
 * Every run of five characters of a text as a number of 32 bits, in order; a shorter text is one run. Two different
 * runs have the same number once in four thousand million.
 */
export function shingleNumbers(text: string): Uint32Array {
  const numbers = new Uint32Array(Math.max(1, text.length - length + 1));
  let rolling = 0;
  for (let place = 0; place < text.length && place < length; place += 1) {
    rolling = (Math.imul(rolling, factor) + text.charCodeAt(place)) | 0;
  }
  numbers[0] = mixed(rolling);
  for (let start = 1; start < numbers.length; start += 1) {
    rolling = (rolling - Math.imul(text.charCodeAt(start - 1), oldest)) | 0;
    rolling = (Math.imul(rolling, factor) + text.charCodeAt(start + length - 1)) | 0;
    numbers[start] = mixed(rolling);
  }
  return numbers;
}

/** Bits of a number stirred, so that its highest ones depend on all. */
function mixed(number: number): number {
  let bits = number;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}

/** The different numbers of a text, ascending. */
export function shingleSet(text: string): Uint32Array {
  const sorted = shingleNumbers(text).sort();
  let kept = 0;
  for (let place = 0; place < sorted.length; place += 1) {
    const number = sorted[place] as number;
    if (kept === 0 || number !== sorted[kept - 1]) sorted[kept++] = number;
  }
  return sorted.slice(0, kept);
}

/** How many numbers two sets have in common; `null` as soon as that cannot be as many as `least`. */
export function sharedBy(a: Uint32Array, b: Uint32Array, least: number): number | null {
  let [i, j, shared] = [0, 0, 0];
  let apart = a.length + b.length - 2 * least;
  while (i < a.length && j < b.length) {
    const one = a[i] as number;
    const other = b[j] as number;
    if (one === other) shared += 1;
    else if (--apart < 0) return null;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return shared < least ? null : shared;
}
