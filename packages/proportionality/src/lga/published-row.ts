import type { Explained, Step } from '@lga/rules';
import type { Count } from '../count.js';
import type { LgaRow } from './row.js';

/**
 * How a published row stands to the rule.
 *
 * `follows-the-rule`: the same seats. `choice`: one of the rows that a tie leaves open. `departs`: other seats, by
 * the difference given. `cannot-be-checked`: the rule settles no row from the facts given.
 */
export type PublishedRowFinding<Id extends string = string> =
  | { readonly kind: 'follows-the-rule' }
  | { readonly kind: 'choice' }
  | { readonly kind: 'departs'; readonly by: readonly Count<Id>[] }
  | { readonly kind: 'cannot-be-checked'; readonly question: string };

/**
 * A published row compared with the row that the rule gives.
 *
 * A difference is a finding, not a fault: places may have been negotiated.
 *
 * @param row - A row of `lgaBalance`, made without agreements.
 * @param published - The seats as printed, for each group that has any.
 * @example
 * ```ts
 * import { lgaBalance, publishedRowFinding } from '@lga/proportionality';
 *
 * const shares = [{ id: 'A', percent: '60.0' }, { id: 'B', percent: '40.0' }];
 * const board = lgaBalance({ on: '2023-09-01', shares }).rows[0]?.value;
 * const published = [{ id: 'A', count: 9 }, { id: 'B', count: 5 }];
 * board && publishedRowFinding({ row: board, published }).value;
 * // => { kind: 'departs', by: [{ id: 'A', count: 1 }, { id: 'B', count: -1 }] }
 * ```
 */
export function publishedRowFinding<Id extends string>({
  row,
  published,
}: {
  readonly row: LgaRow<Id>;
  readonly published: readonly Count<Id>[];
}): Explained<PublishedRowFinding<Id>> {
  const value = finding(row, published);
  const step: Step = { says: says[value.kind], facts: { structure: row.structure, published } };
  return { value, because: [step] };
}

const says: Readonly<Record<PublishedRowFinding['kind'], string>> = {
  'follows-the-rule': 'The published seats are those that the rule gives.',
  choice: 'The published seats are among those that the rule leaves to the groups.',
  departs: 'The published seats differ from those that the rule gives; they may have been negotiated.',
  'cannot-be-checked':
    'The rule settles no row from the facts given, so the published seats cannot be checked.',
};

function finding<Id extends string>(
  row: LgaRow<Id>,
  published: readonly Count<Id>[],
): PublishedRowFinding<Id> {
  if (row.kind === 'undetermined') return { kind: 'cannot-be-checked', question: row.question };
  if (row.kind === 'appointed') return { kind: 'cannot-be-checked', question: 'Who has been appointed?' };
  const printed = new Map(published.map(({ id, count }) => [id, count]));
  const settled = new Map(row.seats.map(({ id, count }) => [id, count]));
  const ids = [...new Set([...settled.keys(), ...printed.keys()])];
  const all = ids.map((id) => ({ id, count: (printed.get(id) ?? 0) - (settled.get(id) ?? 0) }));
  const by = all.filter(({ count }) => count !== 0);
  if (by.length === 0 && row.kind === 'settled') return { kind: 'follows-the-rule' };
  const isChoice =
    row.kind === 'tied' &&
    by.length === row.left &&
    by.every(({ id, count }) => count === 1 && row.between.includes(id));
  return isChoice ? { kind: 'choice' } : { kind: 'departs', by };
}
