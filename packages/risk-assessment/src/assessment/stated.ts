import type { Assessment, Floor } from '../schema.js';
import type { WordScale } from '../word-scale.js';
import { type Finding, finding, type Open } from './finding.js';
import { heldFloors } from './held-floors.js';
import { bandNamed } from './scheme.js';
import { allRanks } from './stage-rating.js';
import { bites, heldTo, openAnswers } from './threat.js';

/**
 * Impact or support need: what was said of it, held up by the floors for it. Nothing about the threat goes in, so a
 * low threat lowers no support, and distress raises support without raising the threat.
 */
export function stated(
  output: 'impact' | 'support',
  {
    assessment,
    scale,
    floors,
  }: { readonly assessment: Assessment; readonly scale: WordScale; readonly floors: readonly Floor[] },
): Finding {
  const held = heldFloors(floors, { output, scheme: scale, answers: assessment.answers });
  const said = assessment[output]?.band ?? null;
  const unsaid: Open[] = said === null ? [{ kind: 'statement', output }] : [];
  const open = [...unsaid, ...openAnswers(held)];
  if (said === null && !held.some(bites)) return { kind: 'not-rated', output, stage: null, open };
  const rank = said === null ? null : bandNamed(scale, said).rank;
  const ranks = heldTo(held, rank === null ? allRanks(scale) : { low: rank, high: rank });
  const holding = held.filter((floor) => bites(floor) && floor.rank === ranks.low && floor.rank !== rank);
  const floorIds = holding.map(({ id }) => id);
  return finding({ output, stage: null, open, hazards: [], floors: floorIds }, scale, ranks);
}
