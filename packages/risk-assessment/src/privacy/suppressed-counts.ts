import { DomainError } from '@lga/rules';

/** One count of a table; `null` where it is suppressed. */
export interface SuppressedCount<Id extends string> {
  readonly id: Id;
  readonly count: number | null;
}

/** A table in which no small number can be read or worked out. */
export interface SuppressedCounts<Id extends string> {
  readonly counts: readonly SuppressedCount<Id>[];
  /** `null` where it would give a small number away. */
  readonly total: number | null;
}

/**
 * Counts fit to publish: small ones are suppressed, and with them as many others as it takes that none can be worked
 * out from the total.
 *
 * A council has tens of members, so a count of one names a person. Zeros are shown: they count nobody. No threshold is
 * published; it is the council’s own.
 *
 * @param counts - Whole numbers from 0, ids distinct.
 * @param below - Counts from 1 to one less than this are suppressed: a whole number from 2.
 * @returns In the order given.
 * @throws {DomainError} `invalid-counts`; `invalid-threshold`.
 * @example
 * ```ts
 * import { suppressedCounts } from '@lga/risk-assessment/privacy';
 *
 * const counts = [{ id: 'low', count: 30 }, { id: 'medium', count: 9 }, { id: 'high', count: 2 }];
 * suppressedCounts({ counts, below: 5 });
 * // => { counts: [{ id: 'low', count: 30 }, { id: 'medium', count: null }, { id: 'high', count: null }], total: 41 }
 * ```
 */
export function suppressedCounts<Id extends string>({
  counts,
  below,
}: {
  readonly counts: readonly { readonly id: Id; readonly count: number }[];
  readonly below: number;
}): SuppressedCounts<Id> {
  if (!Number.isSafeInteger(below) || below < 2) {
    throw new DomainError('invalid-threshold', 'A whole number from 2 was expected.');
  }
  const sound = counts.every(({ count }) => Number.isSafeInteger(count) && count >= 0);
  if (!sound || new Set(counts.map(({ id }) => id)).size !== counts.length) {
    throw new DomainError(
      'invalid-counts',
      'Whole numbers from 0 were expected, each with an id of its own.',
    );
  }
  const hidden = hiddenIds(counts, below);
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const exposed = hidden.size > 0 && !isSafe(counts, hidden, below);
  return {
    counts: counts.map(({ id, count }) => ({ id, count: hidden.has(id) ? null : count })),
    total: exposed || (total > 0 && total < below) ? null : total,
  };
}

interface Count<Id> {
  readonly id: Id;
  readonly count: number;
}

/** The small ones, and then the least of the others until nothing can be worked out or none is left. */
function hiddenIds<Id>(counts: readonly Count<Id>[], below: number): ReadonlySet<Id> {
  const small = counts.filter(({ count }) => count > 0 && count < below);
  const hidden = new Set(small.map(({ id }) => id));
  const others = counts.filter(({ count }) => count >= below).sort((a, b) => a.count - b.count);
  for (const { id } of others) {
    if (hidden.size === 0 || isSafe(counts, hidden, below)) break;
    hidden.add(id);
  }
  return hidden;
}

/** Whether what is hidden is at least two counts that together are not small. */
function isSafe<Id>(counts: readonly Count<Id>[], hidden: ReadonlySet<Id>, below: number): boolean {
  const sum = counts.filter(({ id }) => hidden.has(id)).reduce((all, { count }) => all + count, 0);
  return hidden.size >= 2 && sum >= below && sum > hidden.size;
}
