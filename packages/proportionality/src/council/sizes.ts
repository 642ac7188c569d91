import { DomainError } from '@lga/rules';

/** The sizes of a body to look at, both ends among them. */
export interface SizeRange {
  readonly from: number;
  readonly to: number;
}

const mostSizes = 200;

/**
 * Every size of a range, smallest first.
 *
 * @throws {DomainError} `invalid-range` when the ends are not whole, below 1, out of order or too far apart.
 */
export function sizesIn({ from, to }: SizeRange): number[] {
  const whole = Number.isSafeInteger(from) && Number.isSafeInteger(to);
  if (!whole || from < 1 || to < from || to - from >= mostSizes)
    throw new DomainError(
      'invalid-range',
      `A range was expected from a whole number from 1 to one no smaller, of at most ${mostSizes} sizes.`,
    );
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
