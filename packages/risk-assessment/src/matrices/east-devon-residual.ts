import definition from '../../matrices/east-devon-residual.json';
import type { RiskMatrix } from '../matrix.js';
import { publishedMatrix } from './published-matrix.js';

/**
 * The matrix of East Devon District Council for residual risk: 4×4, three bands. It rates no other stage.
 *
 * @see https://eastdevon.gov.uk/council-and-democracy/council-business/our-key-policies/risk-management-policy/how-we-manage-the-risk/
 * @example
 * ```ts
 * import { eastDevonResidual } from '@lga/risk-assessment';
 *
 * eastDevonResidual.definition.stage; // => 'residual'
 * ```
 */
export const eastDevonResidual: RiskMatrix = /* @__PURE__ */ publishedMatrix(definition);
