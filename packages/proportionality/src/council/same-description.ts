import type { Roll } from './roll.js';

/**
 * Two groups under regulation 12.
 *
 * `one`: more than half of each stood under substantially the same description, so that they count as one for
 * principle (a). `undetermined`: descriptions that are not recorded could make it so.
 */
export interface SameDescription {
  readonly kind: 'one' | 'undetermined';
  readonly groups: readonly [string, string];
}

/**
 * The pairs of groups that count as one for principle (a), or may.
 *
 * @param sameTerms - Descriptions judged to be substantially the same, in lists; other words differ unless equal.
 * @see Local Government (Committees and Political Groups) Regulations 1990, reg. 12
 */
export function sameDescriptions(
  roll: Roll,
  sameTerms: readonly (readonly string[])[],
): readonly SameDescription[] {
  const meaning = new Map(
    sameTerms.flatMap((terms) => terms.map((term) => [term, terms[0] ?? term] as const)),
  );
  const groups = [...roll.groups.values()].map(({ id, members }) => ({
    id,
    size: members.size,
    counts: counted(
      [...members].map((person) => roll.members.get(person)?.describedAs),
      meaning,
    ),
  }));
  return groups.flatMap((one, index) =>
    groups.slice(index + 1).flatMap((other) => {
      const kind = kindOf(one, other);
      return kind ? [{ kind, groups: [one.id, other.id] as const }] : [];
    }),
  );
}

interface Described {
  readonly size: number;
  /** Members under each description; those of none recorded under `null`. */
  readonly counts: ReadonlyMap<string | null, number>;
}

function kindOf(one: Described, other: Described): SameDescription['kind'] | undefined {
  const terms = new Set([...one.counts.keys(), ...other.counts.keys()]);
  const known = [...terms].filter((term) => term !== null);
  const both = (test: (group: Described, term: string | null) => boolean, term: string | null) =>
    test(one, term) && test(other, term);
  if (known.some((term) => both(isMost, term))) return 'one';
  return [...known, null].some((term) => both(mayBeMost, term)) ? 'undetermined' : undefined;
}

function isMost({ size, counts }: Described, term: string | null): boolean {
  return 2 * (counts.get(term) ?? 0) > size;
}

/** Whether a description could be that of more than half, once those not recorded are known. */
function mayBeMost({ size, counts }: Described, term: string | null): boolean {
  const unknown = counts.get(null) ?? 0;
  return 2 * (term === null ? unknown : (counts.get(term) ?? 0) + unknown) > size;
}

function counted(
  descriptions: readonly (string | undefined)[],
  meaning: ReadonlyMap<string, string>,
): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>();
  for (const description of descriptions) {
    const term = description === undefined ? null : (meaning.get(description) ?? description);
    counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
