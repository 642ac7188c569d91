import type { Assessment, Floor, Stage } from '../schema.js';
import type { AssessedHazard } from './assessed.js';
import { type Finding, finding, type Open } from './finding.js';
import { type HeldFloor, heldFloors } from './held-floors.js';
import { heldUp, type Ranks, worst } from './ranks.js';
import type { Scheme } from './scheme.js';
import { allRanks } from './stage-rating.js';
import { ranksOf } from './standing.js';

export const stages: readonly Stage[] = ['inherent', 'current', 'residual'];

interface Given {
  readonly assessment: Assessment;
  readonly scheme: Scheme;
  readonly floors: readonly Floor[];
  readonly hazards: readonly AssessedHazard[];
}

/** The headline of the hazards at one stage: the worst of them, held up by the floors; never an average. */
export function threat({ assessment, scheme, floors, hazards }: Given, stage: Stage): Finding {
  const held = heldFloors(floors, { output: 'threat', scheme, answers: assessment.answers });
  const open = [...hazards.flatMap((hazard) => openOf(hazard, stage)), ...openAnswers(held)];
  const rated = hazards.some(({ ratings }) => ratings[stage]);
  if (!rated && (stage !== 'current' || hazards.length === 0) && !held.some(bites)) {
    return { kind: 'not-rated', output: 'threat', stage, open };
  }
  const each = hazards.map((hazard) => hazardRanks(hazard, stage, scheme));
  const ranks = heldTo(held, each.length > 0 ? worst(each) : allRanks(scheme));
  const at = hazards.filter((_, index) => each[index]?.low === ranks.low).map(({ id }) => id);
  const holding = held.filter((floor) => bites(floor) && floor.rank === ranks.low).map(({ id }) => id);
  return finding({ output: 'threat', stage, open, hazards: at, floors: holding }, scheme, ranks);
}

/** The ranks of one hazard at a stage. At the current one, credit counts only for what is in place. */
function hazardRanks({ ratings, standing }: AssessedHazard, stage: Stage, scheme: Scheme): Ranks {
  if (stage === 'current') return ranksOf(standing);
  const rating = ratings[stage];
  return rating ? ranksOf(rating) : allRanks(scheme);
}

/** Ranks held up by every floor. */
export function heldTo(floors: readonly HeldFloor[], ranks: Ranks): Ranks {
  return floors.reduce((held, floor) => heldUp(held, floor), ranks);
}

export function bites({ applies }: HeldFloor): boolean {
  return applies === 'yes';
}

export function openAnswers(held: readonly HeldFloor[]): Open[] {
  return held
    .filter(({ applies }) => applies === 'unknown')
    .map(({ question }) => ({ kind: 'answer', question }));
}

/** What nobody has rated of a hazard at a stage. */
export function openOf({ id, ratings }: AssessedHazard, stage: Stage): Open[] {
  const rating = ratings[stage];
  if (!rating) return [{ kind: 'rating', hazard: id, stage, what: 'all' }];
  return rating.open.map((what) => ({ kind: 'rating', hazard: id, stage, what }));
}
