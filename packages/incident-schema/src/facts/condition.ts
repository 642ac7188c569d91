import type { Band } from '../record/envelope.js';
import { type CountFact, codesOf, type IncidentFacts, type ListFact } from './incident-facts.js';

/**
 * A question to the facts, as data. `has`: one of these codes is there. `lacks`: none of them is. `only`: there is
 * nothing else. `atLeast`: so many, as far as the number is known; with `orUnknown`, also where nobody knows. A code takes in those that are narrower:
 * `physical` is there when `physical.assault` is.
 */
export type Test =
  | { readonly fact: ListFact; readonly has: readonly string[] }
  | { readonly fact: ListFact; readonly lacks: readonly string[] }
  | { readonly fact: ListFact; readonly only: readonly string[] }
  | { readonly fact: CountFact; readonly atLeast: number; readonly orUnknown?: true };

/** Rows of tests: it holds when every test of one row holds. A row without tests always holds. */
export type Condition = readonly (readonly Test[])[];

/** The facts by which a condition holds, by their names; `null` for a number that nobody knows. */
export type FactsUsed = Readonly<Record<string, readonly string[] | number | null>>;

/** The facts of every row that holds; `null` when none does. */
export function factsMeeting(
  condition: Condition,
  facts: IncidentFacts,
  personsBand?: Band,
): FactsUsed | null {
  const rows = condition.filter((row) => row.every((test) => holds(test, facts, personsBand)));
  if (rows.length === 0) return null;
  const used = new Map<string, FactsUsed[string]>();
  for (const test of rows.flat()) {
    const now = usedBy(test, facts, personsBand);
    const before = used.get(test.fact);
    used.set(
      test.fact,
      Array.isArray(now) && Array.isArray(before) ? [...new Set([...before, ...now])] : now,
    );
  }
  return Object.fromEntries(used);
}

function holds(test: Test, facts: IncidentFacts, personsBand?: Band): boolean {
  if ('atLeast' in test) return (facts[test.fact] ?? (test.orUnknown ? test.atLeast : 0)) >= test.atLeast;
  const codes = codesOf(facts, test.fact, personsBand);
  if ('has' in test) return codes.some((code) => within(code, test.has));
  if ('lacks' in test) return !codes.some((code) => within(code, test.lacks));
  return codes.every((code) => within(code, test.only));
}

function usedBy(test: Test, facts: IncidentFacts, personsBand?: Band): FactsUsed[string] {
  if ('atLeast' in test) return facts[test.fact];
  const codes = codesOf(facts, test.fact, personsBand);
  return 'has' in test ? codes.filter((code) => within(code, test.has)) : codes;
}

function within(code: string, codes: readonly string[]): boolean {
  return codes.some((broader) => code === broader || code.startsWith(`${broader}.`));
}
