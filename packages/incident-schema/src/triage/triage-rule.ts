import type { Citation, Confidence } from '@lga/rules';
import type { Condition } from '../facts/condition.js';
import type { Band } from '../record/envelope.js';

/** What a rule adds where a further condition holds as well. */
export interface TriageAddition {
  readonly when: Condition;
  readonly band?: Band;
  readonly actions?: readonly string[];
}

/** A row of the decision table. */
export interface TriageRule {
  /** As the code list `rule` has it: `A1`. */
  readonly id: string;
  readonly when: Condition;
  /**
   * Looked at once the rules above are known: `nothing-else` when none of them gave a band; `atMost` and `atLeast`
   * by the band that they gave.
   */
  readonly after?: 'nothing-else' | { readonly atMost: Band } | { readonly atLeast: Band };
  /** The least band that the rule gives by itself; `null` where it gives none. */
  readonly band: Band | null;
  /** How the emergency services are reached; the first rule of the table that says so decides. */
  readonly reach?: '999' | '101-or-online';
  readonly actions: readonly string[];
  /** Who is told, as the code list `recipient` has it. */
  readonly tell: readonly string[];
  readonly also?: readonly TriageAddition[];
}

/** A row with its title and where it was read. */
export interface TriageRow extends TriageRule {
  readonly title: string;
  readonly source: Citation;
  readonly confidence: Confidence;
  readonly note?: string;
}
