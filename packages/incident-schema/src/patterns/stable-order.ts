/** Digits of 17 bits: two of them hold every second of 270 years. */
const base = 2 ** 17;

/** Positions in the order of their whole-number keys from 0 to `keys` − 1; those of one key stay as they were. */
export function orderedByKey(
  order: Uint32Array,
  keyAt: (position: number) => number,
  keys: number,
): Uint32Array {
  const starts = new Uint32Array(keys + 1);
  for (const position of order) starts[keyAt(position) + 1] = at(starts, keyAt(position) + 1) + 1;
  for (let key = 0; key < keys; key += 1) starts[key + 1] = at(starts, key + 1) + at(starts, key);
  const ordered = new Uint32Array(order.length);
  for (const position of order) {
    const key = keyAt(position);
    const place = at(starts, key);
    starts[key] = place + 1;
    ordered[place] = position;
  }
  return ordered;
}

/** Positions in the order of their seconds; those of one second stay as they were. Linear in their number. */
export function orderedBySecond(order: Uint32Array, seconds: Float64Array): Uint32Array {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const second of seconds) {
    if (second < first) first = second;
    if (second > last) last = second;
  }
  let ordered = order;
  for (let digit = 1; digit <= last - first; digit *= base) {
    const scale = digit;
    ordered = orderedByKey(
      ordered,
      (position) => Math.floor((at(seconds, position) - first) / scale) % base,
      base,
    );
  }
  return ordered;
}

/** A number of a typed array at a place that is known to be inside it. */
export function at(numbers: Uint32Array | Float64Array | Int32Array, place: number): number {
  return numbers[place] as number;
}
