import definition from '../../matrices/kettering-allotments.json';
import type { RiskMatrix } from '../matrix.js';
import { publishedMatrix } from './published-matrix.js';

/**
 * The matrix of the Kettering allotments: 5×5, five bands.
 *
 * @see https://www.ketteringallotments.co.uk/policies/how-to-assess-risk
 * @example
 * ```ts
 * import { ketteringAllotments } from '@lga/risk-assessment';
 *
 * ketteringAllotments.cells[4]?.[4]?.band?.word.en; // => 'Very high'
 * ```
 */
export const ketteringAllotments: RiskMatrix = /* @__PURE__ */ publishedMatrix(definition);
