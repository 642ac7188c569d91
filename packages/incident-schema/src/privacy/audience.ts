import type { Marking } from './marking.js';

/** Who reads a record: a code of the list `audience`. */
export type Audience =
  | 'full'
  | 'police-referral'
  | 'legal'
  | 'target'
  | 'subject-access'
  | 'members-bulletin'
  | 'statistics';

/** What becomes of a field. `month`: a time is cut to its month. `if-allowed`: left out unless a person allows the field. */
export type Treatment = 'shown' | 'month' | 'if-allowed' | 'left-out';

const everything: readonly Marking[] = [
  'code',
  'time',
  'organisation',
  'area',
  'target',
  'actor',
  'other-person',
  'reference',
];
const shown = (...markings: readonly Marking[]): Readonly<Partial<Record<Marking, Treatment>>> =>
  Object.fromEntries(markings.map((marking) => [marking, 'shown']));

/**
 * What each audience sees of each kind of field; what is not named is left out. Free text is for nobody but the full
 * reader unless a person allows the field. A proposal: the council's data protection officer decides.
 */
export const audienceRules: Readonly<Record<Audience, Readonly<Partial<Record<Marking, Treatment>>>>> = {
  full: { ...shown(...everything, 'free-text', 'foreign') },
  'police-referral': { ...shown(...everything), 'free-text': 'if-allowed' },
  legal: { ...shown(...everything), 'free-text': 'if-allowed' },
  target: {
    ...shown('code', 'time', 'organisation', 'area', 'target', 'reference'),
    'free-text': 'if-allowed',
  },
  'subject-access': {
    ...shown('code', 'time', 'organisation', 'actor', 'reference'),
    'free-text': 'if-allowed',
  },
  'members-bulletin': { ...shown('code', 'organisation'), time: 'month' },
  statistics: { ...shown('code'), time: 'month' },
};
