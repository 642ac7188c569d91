import type { Band } from '../matrix.js';
import type { Hazard } from '../schema.js';
import { type Ranks, worst } from './ranks.js';
import { bandOfRank, type Scheme } from './scheme.js';
import { allRanks, type StageRating } from './stage-rating.js';

/**
 * Where a hazard stands now, with credit only for controls confirmed in place.
 *
 * `credit`: `given`, since every control that the current rating relies on is in place · `withheld`, since one is
 * not, so the inherent rating counts if it is higher · `none`, since the current rating claims none or is missing.
 */
export interface Standing {
  readonly atLeast: Band;
  readonly upTo: Band;
  readonly credit: 'given' | 'withheld' | 'none';
  /** Ids of the controls relied on that are not in place. */
  readonly lacking: readonly string[];
}

/** The rating at each stage; `null` where there is none. */
export type StageRatings = Readonly<Record<StageRating['stage'], StageRating | null>>;

/** The standing of a hazard from its ratings. A missing current rating is not filled in with a lower one. */
export function standing(hazard: Hazard, { inherent, current }: StageRatings, scheme: Scheme): Standing {
  const reliesOn = hazard.ratings.find(({ stage }) => stage === 'current')?.reliesOn ?? [];
  const inPlace = new Set(hazard.controls.filter(({ state }) => state === 'in-place').map(({ id }) => id));
  const lacking = reliesOn.filter((id) => !inPlace.has(id));
  const earned = reliesOn.length > 0 && lacking.length === 0;
  const ranks = standingRanks({ inherent, current, earned, claimed: reliesOn.length > 0 }, scheme);
  const claims = current && (reliesOn.length > 0 || (inherent && current.upTo.rank < inherent.upTo.rank));
  const credit = claims ? (earned ? 'given' : 'withheld') : 'none';
  return { atLeast: bandOfRank(scheme, ranks.low), upTo: bandOfRank(scheme, ranks.high), credit, lacking };
}

function standingRanks(
  {
    inherent,
    current,
    earned,
    claimed,
  }: Pick<StageRatings, 'inherent' | 'current'> & { readonly earned: boolean; readonly claimed: boolean },
  scheme: Scheme,
): Ranks {
  if (current && earned) return ranksOf(current);
  if (current && inherent) return worst([ranksOf(current), ranksOf(inherent)]);
  if (current) return claimed ? { low: current.atLeast.rank, high: scheme.bands.length } : ranksOf(current);
  return inherent ? ranksOf(inherent) : allRanks(scheme);
}

/** The ranks that something with a lowest and a highest band may have. */
export function ranksOf({ atLeast, upTo }: { readonly atLeast: Band; readonly upTo: Band }): Ranks {
  return { low: atLeast.rank, high: upTo.rank };
}
