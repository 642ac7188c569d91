import definition from '../../matrices/bs8800-style-words.json';
import type { RiskMatrix } from '../matrix.js';
import { publishedMatrix } from './published-matrix.js';

/**
 * A word table in the style of BS 8800, found on two forms: 3×3, five bands. The numbers of its levels only order them.
 *
 * @see https://docsbay.net/doc/139001/herts-careers-services-ltd
 * @example
 * ```ts
 * import { bs8800StyleWords } from '@lga/risk-assessment';
 *
 * bs8800StyleWords.bands.map(({ word }) => word.en); // => ['Trivial', 'Tolerable', 'Moderate', 'Substantial', 'Intolerable']
 * ```
 */
export const bs8800StyleWords: RiskMatrix = /* @__PURE__ */ publishedMatrix(definition);
