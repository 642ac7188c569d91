import type { TraceField } from './trace.js';

/** How much a field says that two traces are of one person. Probabilities are fractions, as their texts. */
export interface LinkWeight {
  readonly field: TraceField;
  /** `key`: held by one person or account as a rule. `person`: said of a person. `household`: shared by who lives there. */
  readonly kind: 'key' | 'person' | 'household';
  /** How often the field agrees when both traces are of one person. */
  readonly sameAgrees: readonly [number, number];
  /** How often it agrees when they are not. */
  readonly othersAgree: readonly [number, number];
  /** Added when the field agrees, in tenths of a doubling of the odds; rounded. */
  readonly agrees: number;
  /** Added when it does not. */
  readonly differs: number;
}

/**
 * The weight of every field, published. They are set by hand and learned from no data; each is a tenth part of
 * log₂ of how much likelier agreement, or its absence, is of one person than of two. A name counts as a common one.
 *
 * @see I. P. Fellegi and A. B. Sunter, A theory for record linkage, Journal of the American Statistical Association 64 (1969), 1183–1210
 */
export const linkWeights: readonly LinkWeight[] = [
  { field: 'email', kind: 'key', sameAgrees: [7, 10], othersAgree: [1, 100_000], agrees: 161, differs: -17 },
  { field: 'phone', kind: 'key', sameAgrees: [7, 10], othersAgree: [1, 50_000], agrees: 151, differs: -17 },
  {
    field: 'account',
    kind: 'key',
    sameAgrees: [6, 10],
    othersAgree: [1, 100_000],
    agrees: 159,
    differs: -13,
  },
  {
    field: 'caseNumber',
    kind: 'key',
    sameAgrees: [8, 10],
    othersAgree: [1, 20_000],
    agrees: 140,
    differs: -23,
  },
  { field: 'name', kind: 'person', sameAgrees: [8, 10], othersAgree: [1, 200], agrees: 73, differs: -23 },
  {
    field: 'surname',
    kind: 'household',
    sameAgrees: [9, 10],
    othersAgree: [1, 50],
    agrees: 55,
    differs: -33,
  },
  {
    field: 'address',
    kind: 'household',
    sameAgrees: [8, 10],
    othersAgree: [1, 500],
    agrees: 86,
    differs: -23,
  },
  {
    field: 'postcode',
    kind: 'household',
    sameAgrees: [9, 10],
    othersAgree: [1, 50],
    agrees: 55,
    differs: -33,
  },
];
