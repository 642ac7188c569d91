import { both } from '../view.js';

/** A question that a person judges; until somebody has, it is open, which never counts as no. */
export const judged = [
  ['undetermined', both('Not judged yet', 'Heb ei farnu eto')],
  ['yes', both('Yes', 'Ie')],
  ['no', both('No', 'Na')],
] as const;

export const yesOrNo = [
  ['yes', both('Yes', 'Ie')],
  ['no', both('No', 'Na')],
] as const;

export type Answer = 'yes' | 'no' | 'undetermined';

export const answerOf = (text: string): Answer => (text === 'yes' || text === 'no' ? text : 'undetermined');
