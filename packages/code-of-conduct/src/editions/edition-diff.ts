import type { CodeText, Provision } from './code-text.js';

/** What one text has otherwise than another, for one provision. */
export interface ProvisionChange {
  readonly kind:
    | 'added'
    | 'removed'
    | 'wording-changed'
    | 'renumbered'
    | 'threshold-changed'
    | 'operator-changed'
    | 'kind-changed';
  readonly provision: string;
  readonly before: Provision | null;
  readonly after: Provision | null;
}

/** A case whose answer is another under the second text. */
export interface ChangedCase<Answer> {
  readonly name: string;
  readonly before: Answer;
  readonly after: Answer;
}

export interface EditionDiff<Answer> {
  readonly changes: readonly ProvisionChange[];
  readonly cases: readonly ChangedCase<Answer>[];
}

/**
 * What changed from one text of a code to another, provision by provision, and the cases whose answer changes.
 *
 * Provisions are matched by their permanent ids, so that a new number is seen as a new number. One provision may
 * have changed in several ways, each told apart; what was added comes in the order of the second text, last.
 *
 * @param before - A text of a code.
 * @param after - Another.
 * @param cases - Cases to put to both texts.
 * @param answer - What the answer to a case is under a text; answers are compared as JSON.
 * @example
 * ```ts
 * import { editionDiff, modelCode } from '@lga/code-of-conduct/editions';
 *
 * const { changes, cases } = editionDiff({
 *   before: modelCode('earlier'),
 *   after: modelCode('later'),
 *   cases: [{ name: 'unpaid directorship', row: 'lga.table-2.unpaid-directorships' }],
 *   answer: ({ row }, { provisions }) => provisions.some(({ id }) => id === row),
 * });
 * changes.map(({ kind }) => kind); // => ['wording-changed', 'wording-changed', 'wording-changed', 'added']
 * cases; // => [{ name: 'unpaid directorship', before: false, after: true }]
 * ```
 */
export function editionDiff<Case extends { readonly name: string }, Answer>({
  before,
  after,
  cases,
  answer,
}: {
  readonly before: CodeText;
  readonly after: CodeText;
  readonly cases: readonly Case[];
  readonly answer: (each: Case, code: CodeText) => Answer;
}): EditionDiff<Answer> {
  const later = new Map(after.provisions.map((each) => [each.id, each]));
  const earlier = new Set(before.provisions.map(({ id }) => id));
  const kept = before.provisions.flatMap((each) => changesOf(each, later.get(each.id) ?? null));
  const added = after.provisions
    .filter(({ id }) => !earlier.has(id))
    .map((each) => ({ kind: 'added' as const, provision: each.id, before: null, after: each }));
  const answers = cases.map((each) => ({
    name: each.name,
    before: answer(each, before),
    after: answer(each, after),
  }));
  return {
    changes: [...kept, ...added],
    cases: answers.filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after)),
  };
}

function changesOf(before: Provision, after: Provision | null): readonly ProvisionChange[] {
  const change = (kind: ProvisionChange['kind']) => ({ kind, provision: before.id, before, after });
  if (after === null) return [change('removed')];
  const kinds: readonly (readonly [ProvisionChange['kind'], boolean])[] = [
    ['wording-changed', JSON.stringify(before.paraphrase) !== JSON.stringify(after.paraphrase)],
    ['renumbered', before.number !== after.number],
    ['threshold-changed', before.threshold?.GBP !== after.threshold?.GBP],
    ['operator-changed', before.threshold?.operator !== after.threshold?.operator],
    ['kind-changed', before.kind !== after.kind],
  ];
  return kinds.filter(([, differs]) => differs).map(([kind]) => change(kind));
}
