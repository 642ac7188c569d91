/**
 * The first and the latest place that held each of many numbers: a table of fixed size, which is several times as quick
 * as a map of pairs.
 */
export class Holders {
  readonly #numbers: Int32Array;
  /** Places counted from 1; 0 where the slot is free. */
  readonly #first: Int32Array;
  readonly #latest: Int32Array;
  readonly #mask: number;

  /** @param most - The most different numbers that will be held. */
  constructor(most: number) {
    const slots = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#numbers = new Int32Array(slots);
    this.#first = new Int32Array(slots);
    this.#latest = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** Adds to `met` the first and the latest place that held a number; the given place becomes the latest. */
  hold(number: number, place: number, met: number[]): void {
    let slot = Math.imul(number, 0x9e3779b1) & this.#mask;
    while (this.#first[slot] !== 0 && this.#numbers[slot] !== number) slot = (slot + 1) & this.#mask;
    if (this.#first[slot] === 0) {
      this.#numbers[slot] = number;
      this.#first[slot] = place + 1;
    } else met.push((this.#first[slot] as number) - 1, (this.#latest[slot] as number) - 1);
    this.#latest[slot] = place + 1;
  }
}
