/** Things, by their places, that are joined into groups. */
export class Joined {
  readonly #parents: Uint32Array;

  constructor(count: number) {
    this.#parents = Uint32Array.from({ length: count }, (_, place) => place);
  }

  /** The lowest place of the group in which a thing is. */
  rootOf(place: number): number {
    let at = place;
    for (let parent = this.#of(at); parent !== at; parent = this.#of(at)) {
      this.#parents[at] = this.#of(parent);
      at = parent;
    }
    return at;
  }

  join(a: number, b: number): void {
    const [one, other] = [this.rootOf(a), this.rootOf(b)];
    this.#parents[Math.max(one, other)] = Math.min(one, other);
  }

  #of(place: number): number {
    return this.#parents[place] as number;
  }
}
