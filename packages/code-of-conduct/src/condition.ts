/** Whether a fact holds; `'unknown'` when nobody has said. */
export type Truth = boolean | 'unknown';

/** What is known of each fact. */
type Known<Fact extends string> = (fact: Fact) => Truth;

/**
 * A legal test made of named facts. Each fact comes once: only then is a condition `unknown` exactly when the
 * unknown facts could still turn it either way.
 */
export type Condition<Fact extends string> = Fact | Joined<Fact>;

type Joined<Fact extends string> =
  | { readonly all: readonly Condition<Fact>[] }
  | { readonly any: readonly Condition<Fact>[] };

/** Whether a condition holds on what is known: one fact may settle it, however many others are unknown. */
export function truth<Fact extends string>(condition: Condition<Fact>, known: Known<Fact>): Truth {
  if (typeof condition === 'string') return known(condition);
  const settles = 'any' in condition;
  const parts = partsOf(condition).map((part) => truth(part, known));
  if (parts.includes(settles)) return settles;
  return parts.includes('unknown') ? 'unknown' : !settles;
}

/** The unknown facts that could still turn a condition, in its own order; none once it is settled. */
export function openFacts<Fact extends string>(
  condition: Condition<Fact>,
  known: Known<Fact>,
): readonly Fact[] {
  if (truth(condition, known) !== 'unknown') return [];
  if (typeof condition === 'string') return [condition];
  return partsOf(condition).flatMap((part) => openFacts(part, known));
}

/** Every fact that a condition names, in its own order. */
export function factsOf<Fact extends string>(condition: Condition<Fact>): readonly Fact[] {
  return typeof condition === 'string' ? [condition] : partsOf(condition).flatMap((part) => factsOf(part));
}

function partsOf<Fact extends string>(joined: Joined<Fact>): readonly Condition<Fact>[] {
  return 'any' in joined ? joined.any : joined.all;
}
