/** Digits of 17 bits: two of them hold every second of 270 years. */
const base = 2 ** 17;

/** Positions in the order of their keys, whole numbers from 0 to `most` − 1; those of one key stay as they were. */
export function orderedByKey(order: Uint32Array, keys: Uint32Array, most: number): Uint32Array {
  const starts = new Uint32Array(most + 1);
  for (let place = 0; place < keys.length; place += 1) {
    const next = at(keys, place) + 1;
    starts[next] = at(starts, next) + 1;
  }
  for (let key = 0; key < most; key += 1) starts[key + 1] = at(starts, key + 1) + at(starts, key);
  const ordered = new Uint32Array(order.length);
  for (let turn = 0; turn < order.length; turn += 1) {
    const position = at(order, turn);
    const key = at(keys, position);
    const place = at(starts, key);
    starts[key] = place + 1;
    ordered[place] = position;
  }
  return ordered;
}

/** Positions in the order of their seconds; those of one second stay as they were. Linear in their number. */
export function orderedBySecond(seconds: Float64Array): Uint32Array {
  let ordered: Uint32Array = Uint32Array.from(seconds, (_, position) => position);
  if (seconds.every((second, place) => place === 0 || second >= at(seconds, place - 1))) return ordered;
  const [first, last] = ends(seconds);
  for (let digit = 1; digit <= last - first; digit *= base) {
    const digits = Uint32Array.from(seconds, (second) => Math.floor((second - first) / digit) % base);
    ordered = orderedByKey(ordered, digits, base);
  }
  return ordered;
}

function ends(seconds: Float64Array): readonly [first: number, last: number] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const second of seconds) {
    if (second < first) first = second;
    if (second > last) last = second;
  }
  return [first, last];
}

/** A number of a typed array at a place that is known to be inside it. */
export function at(numbers: Uint32Array | Float64Array | Int32Array, place: number): number {
  return numbers[place] as number;
}
