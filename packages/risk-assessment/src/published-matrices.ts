import { bathSu } from './matrices/bath-su.js';
import { blackMountain } from './matrices/black-mountain.js';
import { brightonHove2021 } from './matrices/brighton-hove-2021.js';
import { bs8800StyleWords } from './matrices/bs8800-style-words.js';
import { byjoroGeneric } from './matrices/byjoro-generic.js';
import { council6x6In2016 } from './matrices/council-6x6-2016.js';
import { eastDevonResidual } from './matrices/east-devon-residual.js';
import { eastDevonReviewInterval } from './matrices/east-devon-review-interval.js';
import { ketteringAllotments } from './matrices/kettering-allotments.js';
import { scottishGovernmentBehaviour } from './matrices/scottish-government-behaviour.js';
import { uclEstates } from './matrices/ucl-estates.js';
import type { RiskMatrix } from './matrix.js';

/**
 * Every published matrix of this package, ordered by id. Who needs one only imports it by its own name.
 *
 * @example
 * ```ts
 * import { publishedMatrices } from '@lga/risk-assessment';
 *
 * publishedMatrices.find(({ definition }) => definition.id === 'ucl-estates')?.bands.length; // => 4
 * ```
 */
export const publishedMatrices: readonly RiskMatrix[] = [
  bathSu,
  blackMountain,
  brightonHove2021,
  bs8800StyleWords,
  byjoroGeneric,
  council6x6In2016,
  eastDevonResidual,
  eastDevonReviewInterval,
  ketteringAllotments,
  scottishGovernmentBehaviour,
  uclEstates,
];
