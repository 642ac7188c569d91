import { DomainError } from '@lga/rules';
import type { Assessment } from '../schema.js';

type Leaf = string | number | null;

/** One thing that differs between two assessments. `at` leads to it by the names of fields and by ids. */
export type AssessmentChange =
  | { readonly kind: 'added'; readonly at: readonly string[]; readonly to: Leaf }
  | { readonly kind: 'removed'; readonly at: readonly string[]; readonly from: Leaf }
  | { readonly kind: 'changed'; readonly at: readonly string[]; readonly from: Leaf; readonly to: Leaf };

/** The field that tells the items of a list apart; items without one are told apart by themselves. */
const keys: Readonly<Record<string, string>> = {
  answers: 'question',
  hazards: 'id',
  ratings: 'stage',
  controls: 'id',
};

/**
 * What changed from one assessment to the next, field by field. Hazards, controls and answers are matched by their
 * ids, ratings by their stage, so that a change of order is none.
 *
 * Where the scheme changed, bands of the two mean different things, and nothing is carried over.
 *
 * @param before - The earlier one.
 * @param after - The later one, of the same subject.
 * @returns In the order of the earlier one, additions last; empty when nothing differs.
 * @throws {DomainError} `other-subject`.
 * @example
 * ```ts
 * import { exampleSurgery } from '@lga/risk-assessment/assessment';
 * import { changesBetween } from '@lga/risk-assessment/reviews';
 *
 * const after = { ...exampleSurgery, on: '2026-09-01', needs: [] };
 * changesBetween(exampleSurgery, after);
 * // => [{ kind: 'changed', at: ['on'], from: '2026-03-02', to: '2026-09-01' }, { kind: 'removed', at: ['needs', 'hearing'], from: 'hearing' }]
 * ```
 */
export function changesBetween(before: Assessment, after: Assessment): readonly AssessmentChange[] {
  const [one, other] = [before.subject, after.subject];
  if (one.kind !== other.kind || one.id !== other.id) {
    throw new DomainError('other-subject', 'Two assessments of the same subject were expected.');
  }
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const kept = [...was].flatMap(([key, from]): AssessmentChange[] => {
    const at: readonly string[] = JSON.parse(key);
    const to = is.get(key);
    if (to === undefined) return [{ kind: 'removed', at, from }];
    return from === to ? [] : [{ kind: 'changed', at, from, to }];
  });
  const added = [...is].filter(([key]) => !was.has(key));
  return [...kept, ...added.map(([key, to]) => ({ kind: 'added', at: JSON.parse(key), to }) as const)];
}

/** Every value that is no list and no record, by the way that leads to it. */
function leavesOf(record: Assessment): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  gather(record, [], leaves);
  return leaves;
}

function gather(value: unknown, at: readonly string[], leaves: Map<string, Leaf>): void {
  if (Array.isArray(value)) {
    const key = keys[at.at(-1) ?? ''];
    value.forEach((item) => {
      gather(item, [...at, nameOf(item, key)], leaves);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, part] of Object.entries(value)) gather(part, [...at, field], leaves);
  } else {
    leaves.set(JSON.stringify(at), value as Leaf);
  }
}

function nameOf(item: unknown, key: string | undefined): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return key === undefined ? JSON.stringify(item) : String(new Map(Object.entries(item)).get(key));
}
