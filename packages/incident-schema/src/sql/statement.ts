/** A statement as PostgreSQL takes it: whatever comes from the caller stands in `values`, never in `text`. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** The values of a statement, each by the place that it is given. */
export class Values {
  readonly all: unknown[] = [];

  /** Keeps a value, and says how the text refers to it: `$1`. */
  add(value: unknown): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}
