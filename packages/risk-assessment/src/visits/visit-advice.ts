import { DomainError, type Explained, type Step } from '@lga/rules';
import type { MarkerEntry } from '../schema.js';
import { markerFaults } from './marker-entry.js';

/** What is told to whoever asks before a visit. It says nothing of a person. */
export interface VisitAdvice {
  /** `not-checked`: nobody has looked, which is no leave to go. */
  readonly advice: 'visit' | 'visit-with-conditions' | 'do-not-visit' | 'not-checked';
  /** Ids of controls in the catalogue, in its order. */
  readonly conditions: readonly string[];
}

const because: readonly Step[] = [
  {
    says: 'Before a first visit the council can check its register; the answer is advice without personal detail.',
    source: {
      instrument:
        'LGA Executive Advisory Board papers, 8 June 2023: Supporting councillors to handle and prevent abuse and intimidation',
      provision: 'Risk assessment and mitigation',
    },
    confidence: 'seen',
    checked: null,
  },
];

/**
 * Advice before a visit: visit, visit with conditions, or do not visit. It never says why, and its reasons are the
 * same whatever the register holds.
 *
 * @param looked - Whether somebody looked the person up.
 * @param entries - The entries for the person that are live, each approved by a second person; the strictest counts.
 * @param always - Ids of controls that the council asks for at every visit, so that conditions alone tell nothing.
 * @throws {DomainError} `unsound-entry` when `markerFaults` finds anything in an entry.
 * @example
 * ```ts
 * import { visitAdvice } from '@lga/risk-assessment/visits';
 *
 * visitAdvice({ looked: true, entries: [], always: ['V12'] }).value; // => { advice: 'visit', conditions: ['V12'] }
 * visitAdvice({ looked: false, entries: [], always: [] }).value.advice; // => 'not-checked'
 * ```
 */
export function visitAdvice({
  looked,
  entries,
  always,
}: {
  readonly looked: boolean;
  readonly entries: readonly MarkerEntry[];
  readonly always: readonly string[];
}): Explained<VisitAdvice> {
  if (entries.some((entry) => markerFaults(entry).length > 0)) {
    throw new DomainError(
      'unsound-entry',
      'Sound entries were expected; markerFaults finds something in one.',
    );
  }
  const conditions = [...new Set([...always, ...entries.flatMap((entry) => entry.conditions)])].sort();
  if (entries.some(({ advice }) => advice === 'do-not-visit')) {
    return { value: { advice: 'do-not-visit', conditions: [] }, because };
  }
  if (entries.length > 0) return { value: { advice: 'visit-with-conditions', conditions }, because };
  return { value: { advice: looked ? 'visit' : 'not-checked', conditions }, because };
}
