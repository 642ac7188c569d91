import type { Explained } from '@lga/rules';
import type { CodeText, Provision } from '../editions/code-text.js';
import { checkAnchor } from './adopted-code.js';
import { type AmendmentFault, amendmentFaults } from './amendment-faults.js';
import { canonicalJson, codeHash } from './code-hash.js';
import { type Amendment, amended, type LocalCode, subjectOf } from './local-code.js';

/** What becomes of one amendment when the base changes. */
export interface RebasedAmendment {
  readonly amendment: Amendment;
  /**
   * `clean`: the base left this provision alone. `merged`: it changed it elsewhere, and both changes stand.
   * `redundant`: the new base says the same. `conflict`: both changed the same thing. `refused`: under the new base
   * the amendment cannot stand.
   */
  readonly kind: 'clean' | 'merged' | 'redundant' | 'conflict' | 'refused';
  /** The provision in the old base, in the new one, and as the council has it; `null` where there is none. */
  readonly before: Provision | null;
  readonly after: Provision | null;
  readonly local: Provision | null;
  readonly fault: AmendmentFault | null;
}

/** A three-way merge of a local code onto a new base. */
export interface RebasedCode {
  readonly kind: 'clean' | 'merged' | 'conflict';
  readonly amendments: readonly RebasedAmendment[];
  /** The code upon its new base; `null` while conflicts are left to people. */
  readonly local: LocalCode | null;
}

/**
 * A council's code moved to a new base text, by a three-way merge of each amendment: what can stand is carried over,
 * and what both sides changed is left to people, with all three texts.
 *
 * @param from - The text that the code is anchored to.
 * @param to - The new text.
 * @param local - The council's code.
 * @returns `clean` when the new base left every amended provision alone; `merged` when all could be settled by
 *   rule; `conflict` when a person must decide, and then no code is given.
 * @throws {DomainError} `wrong-base`; `invalid-amount`.
 * @example
 * ```ts
 * import { modelCode } from '@lga/code-of-conduct/editions';
 * import { codeHash, rebasedCode } from '@lga/code-of-conduct/local-code';
 *
 * const from = modelCode('earlier');
 * const local = {
 *   id: 'ours',
 *   title: { en: 'Our code' },
 *   base: { id: from.id, hash: codeHash(from) },
 *   amendments: [{ kind: 'tighten', provision: 'lga.appendix-b.ori.directly-relates', paraphrase: { en: 'Leave at once.' } }],
 * } as const;
 * const { value } = rebasedCode({ from, to: modelCode('later'), local });
 * [value.kind, value.amendments[0]?.local?.paraphrase.en]; // => ['conflict', 'Leave at once.']
 * ```
 */
export function rebasedCode({
  from,
  to,
  local,
}: {
  readonly from: CodeText;
  readonly to: CodeText;
  readonly local: LocalCode;
}): Explained<RebasedCode> {
  checkAnchor(from, local);
  const [old, next] = [from, to].map((code) => new Map(code.provisions.map((each) => [each.id, each])));
  const amendments = local.amendments.map((amendment) => {
    const id = subjectOf(amendment);
    const [before, after] = [old?.get(id) ?? null, next?.get(id) ?? null];
    const mine = (before ? amended(before, amendment) : firstText(amendment)) ?? null;
    const kind = fate(amendment, before, after, mine);
    const [fault = null] = kind === 'redundant' ? [] : amendmentFaults(to, [amendment]);
    const isRefused = fault !== null && kind !== 'conflict';
    return { amendment, kind: isRefused ? 'refused' : kind, before, after, local: mine, fault } as const;
  });
  const open = amendments.some(({ kind }) => kind === 'conflict' || kind === 'refused');
  const kept = amendments.filter(({ kind }) => kind !== 'redundant').map(({ amendment }) => amendment);
  const base = { id: to.id, hash: codeHash(to) };
  const settled = amendments.every(({ kind }) => kind === 'clean') ? 'clean' : 'merged';
  const value: RebasedCode = open
    ? { kind: 'conflict', amendments, local: null }
    : { kind: settled, amendments, local: { ...local, base, amendments: kept } };
  return { value, because: amendments.map(reason) };
}

function firstText(amendment: Amendment): Provision | undefined {
  return amendment.kind === 'add' ? amendment.provision : undefined;
}

const same = (one: unknown, other: unknown): boolean =>
  canonicalJson(one ?? null) === canonicalJson(other ?? null);

function fate(
  amendment: Amendment,
  before: Provision | null,
  after: Provision | null,
  mine: Provision | null,
): RebasedAmendment['kind'] {
  if (amendment.kind === 'add')
    return after === null ? 'clean' : same(after, mine) ? 'redundant' : 'conflict';
  if (amendment.kind === 'remove')
    return after === null ? 'redundant' : same(after, before) ? 'clean' : 'conflict';
  if (after === null) return 'conflict';
  const field = fields[amendment.kind];
  if (same(after[field], before?.[field])) return same(after, before) ? 'clean' : 'merged';
  return same(after[field], mine?.[field]) ? 'redundant' : 'conflict';
}

const fields = {
  'set-threshold': 'threshold',
  renumber: 'number',
  replace: 'paraphrase',
  tighten: 'paraphrase',
  loosen: 'paraphrase',
} as const;

const sentences: Readonly<Record<RebasedAmendment['kind'], string>> = {
  clean: 'The new base leaves it alone: the amendment stands.',
  merged: 'The new base changes something else in it: both changes stand.',
  redundant: 'The new base says the same: the amendment is dropped.',
  conflict: 'Both changed it: a person decides between the texts.',
  refused: 'Under the new base the amendment cannot stand.',
};

function reason({ amendment, kind }: RebasedAmendment): {
  readonly says: string;
  readonly facts: { provision: string };
} {
  return { says: sentences[kind], facts: { provision: subjectOf(amendment) } };
}
