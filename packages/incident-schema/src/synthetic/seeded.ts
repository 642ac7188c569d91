/** Numbers that look like chance and are the same for the same seed. For tests and demonstrations, never for secrets. */
export class Seeded {
  #state: number;

  /** @param seed - Any text. */
  constructor(seed: string) {
    this.#state = 0x811c9dc5;
    for (const letter of seed)
      this.#state = Math.imul(this.#state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }

  /** A whole number from 0, less than `limit`, which is at most 2^31. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % limit;
  }

  /** One of several, all alike. */
  one<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** One of several by their weights, which are whole numbers. */
  weighted<Item extends { readonly weight: number }>(items: readonly Item[]): Item {
    let left = this.below(items.reduce((sum, { weight }) => sum + weight, 0));
    for (const item of items) {
      left -= item.weight;
      if (left < 0) return item;
    }
    return items[0] as Item;
  }

  /** Whether something comes that comes in so many of a hundred. */
  percent(percent: number): boolean {
    return this.below(100) < percent;
  }

  digits(count: number): string {
    return Array.from({ length: count }, () => this.below(10)).join('');
  }
}
