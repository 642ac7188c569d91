import definition from '../../matrices/scottish-government-behaviour.json';
import type { RiskMatrix } from '../matrix.js';
import { publishedMatrix } from './published-matrix.js';

/**
 * The matrix that the Scottish Government offers to local authorities for violent, aggressive or dangerous behaviour
 * in schools: 5×5, five bands, a table of cells that no product gives.
 *
 * @see https://www.gov.scot/publications/risk-assessment-guidance-violent-aggressive-dangerous-behaviour-local-authorities-educational-settings/pages/8/
 * @example
 * ```ts
 * import { scottishGovernmentBehaviour } from '@lga/risk-assessment';
 *
 * scottishGovernmentBehaviour.cells[0]?.[4]?.band?.id; // => 'medium'
 * scottishGovernmentBehaviour.cells[4]?.[0]?.band?.id; // => 'low-medium'
 * ```
 */
export const scottishGovernmentBehaviour: RiskMatrix = /* @__PURE__ */ publishedMatrix(definition);
