import type { Floor, Hazard, Stage } from '../schema.js';
import type { AssessedHazard } from './assessed.js';
import type { Scheme } from './scheme.js';
import { stageRating } from './stage-rating.js';
import { type StageRatings, standing } from './standing.js';

/** One hazard with what it comes to at each stage, and where it stands now. */
export function assessedHazard(hazard: Hazard, scheme: Scheme, floors: readonly Floor[]): AssessedHazard {
  const severe = floors.filter((floor) => floor.kind === 'severity');
  const at = (stage: Stage) => {
    const given = hazard.ratings.find((each) => each.stage === stage);
    return given ? stageRating(given, scheme, severe) : null;
  };
  const ratings: StageRatings = {
    inherent: at('inherent'),
    current: at('current'),
    residual: at('residual'),
  };
  return { id: hazard.id, ratings, standing: standing(hazard, ratings, scheme) };
}
