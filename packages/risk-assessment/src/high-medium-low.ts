import definition from '../scales/high-medium-low.json';
import { type WordScale, wordScale } from './word-scale.js';

/**
 * The three words of the safety guides for councillors: none of the guides read grades by a number.
 *
 * @example
 * ```ts
 * import { highMediumLow } from '@lga/risk-assessment/assessment';
 *
 * highMediumLow.bands.at(-1)?.word.en; // => 'High'
 * ```
 */
export const highMediumLow: WordScale = /* @__PURE__ */ wordScale(
  definition as Parameters<typeof wordScale>[0],
);
