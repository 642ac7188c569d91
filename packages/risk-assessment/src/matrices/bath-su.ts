import definition from '../../matrices/bath-su.json';
import type { RiskMatrix } from '../matrix.js';
import { publishedMatrix } from './published-matrix.js';

/**
 * The matrix of the Students' Union at the University of Bath: 5×5, three bands.
 *
 * @see https://www.thesubath.com/bubs/riskassessmentforbubs/
 * @example
 * ```ts
 * import { bathSu } from '@lga/risk-assessment';
 *
 * bathSu.cells[4]?.[2]?.band?.id; // => 'high'
 * ```
 */
export const bathSu: RiskMatrix = /* @__PURE__ */ publishedMatrix(definition);
