import type { Consequence, DeclarationFacts } from '../schema/declaration.js';
import type { InterestClass } from './interest-class.js';
import type { KnownItem } from './known-item.js';

/** One way in which the rules may treat an interest in the item. */
export interface Treatment {
  readonly class: InterestClass;
  /** Whether the member has a disclosable pecuniary interest in the matter, as the Act asks. */
  readonly underAct: boolean;
  /** What the code says; `disclose-only`: the item affects the interest, and a limb of paragraph 9 is not met. */
  readonly code: CodePart | 'disclose-only' | null;
}

export type CodePart = keyof Pick<DeclarationFacts['code'], 'dpi' | 'ori' | 'nri' | 'affects'>;

/** Every way in which the rules may treat an interest, on what is known; one, once all is settled. */
export function treatments(known: KnownItem, wording: 'earlier' | 'later'): readonly Treatment[] {
  const found = new Map<string, Treatment>();
  for (const kind of known.classes) {
    for (const relation of known.relations) {
      for (const code of codeParts(kind, relation, known, wording)) {
        for (const underAct of kind === 'dpi' ? inMatter(relation, known) : [false]) {
          found.set(`${kind} ${code} ${underAct}`, { class: kind, underAct, code });
        }
      }
    }
  }
  return [...found.values()];
}

/** A direct relation is taken to mean that the member has the interest in the matter; to affect it leaves that open. */
const inferred = { 'directly-relates': [true], affects: [true, false], none: [false] } as const;

function inMatter(relation: KnownItem['relations'][number], known: KnownItem): readonly boolean[] {
  return known.inMatter ?? inferred[relation];
}

function codeParts(
  kind: InterestClass,
  relation: KnownItem['relations'][number],
  known: KnownItem,
  wording: 'earlier' | 'later',
): readonly Treatment['code'][] {
  if (kind === 'none' || relation === 'none') return [null];
  if (relation === 'affects') return limbs(known);
  if (kind !== 'ori' || wording === 'earlier') return [kind];
  return known.ofBody.map((isSo) => (isSo ? 'ori' : null));
}

/** Both limbs of paragraph 9 have to be met; one answer of no settles it. */
function limbs({ moreThanMost, sways }: KnownItem): readonly Treatment['code'][] {
  const mayBeMet = moreThanMost.includes(true) && sways.includes(true);
  const mayFail = moreThanMost.includes(false) || sways.includes(false);
  return [...(mayBeMet ? (['affects'] as const) : []), ...(mayFail ? (['disclose-only'] as const) : [])];
}

/** What the council's code says where it binds a member more than to disclose. */
export function consequenceOf({ code }: Treatment, facts: DeclarationFacts): Consequence | undefined {
  return code === null || code === 'disclose-only' ? undefined : facts.code[code];
}
