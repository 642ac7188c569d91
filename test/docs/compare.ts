import { expect } from 'vitest';

let compared = 0;

/** Called by an example where it says what comes of a statement. */
export function compare(actual: unknown, expected: unknown, where: string): void {
  compared += 1;
  expect(actual, where).toEqual(expected);
}

/** Comparisons that a piece of work made. */
export async function comparisonsMadeBy(work: () => Promise<unknown>): Promise<number> {
  const before = compared;
  await work();
  return compared - before;
}
