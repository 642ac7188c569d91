import type { Axis, Level } from '../level.js';
import type { Band } from '../matrix.js';
import type { Stage } from '../schema.js';
import { alternatives } from './alternatives.js';
import { assess } from './assess.js';
import { assessedHazard } from './assessed-hazard.js';
import type { AssessmentRequest } from './assessment-request.js';
import { type HeldFloor, heldFloors } from './held-floors.js';
import { type Ranks, worst } from './ranks.js';
import { bandOfRank, type Scheme } from './scheme.js';
import { allRanks } from './stage-rating.js';
import { ranksOf } from './standing.js';
import { heldTo } from './threat.js';

/** One answer, and what it would have to be. */
export interface Otherwise {
  readonly what: {
    readonly kind: 'level' | 'band' | 'control' | 'answer';
    readonly hazard?: string;
    readonly stage?: Stage;
    readonly axis?: Axis;
    readonly control?: string;
    readonly question?: string;
  };
  readonly to: Level | Band | 'in-place' | 'not-in-place' | 'yes' | 'no';
}

/** One single answer that would change what the threat comes to now. */
export interface Swing extends Otherwise {
  /** The bands that the threat would then lie between; one and the same where it is settled. */
  readonly atLeast: Band;
  readonly upTo: Band;
}

/**
 * Every single answer that, put otherwise, would change the current band of the threat: a level, a band in words, a
 * control relied on, a question with a floor. Where the band is open, answers that would narrow it are among them.
 *
 * @param request - As for `assess`.
 * @returns In the order of the assessment; empty when no single answer changes anything.
 * @throws {DomainError} As `assess`.
 * @example
 * ```ts
 * import { exampleSurgery, highMediumLow, sensitivity } from '@lga/risk-assessment/assessment';
 *
 * const scales = { impact: highMediumLow, support: highMediumLow };
 * const swings = sensitivity({ assessment: exampleSurgery, scheme: highMediumLow, scales, template: null, floors: [] });
 * swings.find(({ what }) => what.kind === 'control')?.upTo.word.en; // => 'High'
 * ```
 */
export function sensitivity(request: AssessmentRequest): readonly Swing[] {
  const { assessment, scheme, floors } = request;
  const now = assess(request).value.hazards.map(({ standing }) => ranksOf(standing));
  const held = heldFloors(floors, { output: 'threat', scheme, answers: assessment.answers });
  const base = combined(held, now, scheme);
  const ofHazards = assessment.hazards.flatMap((hazard, index) => {
    const rest = worst(now.filter((_, other) => other !== index));
    return alternatives(hazard, scheme).map(({ what, to, hazard: other }) => {
      const { standing } = assessedHazard(other, scheme, floors);
      return { what, to, ranks: combined(held, [rest, ranksOf(standing)], scheme) };
    });
  });
  const ofAnswers = held.flatMap((floor) => answeredOtherwise(floor, held, now, scheme));
  return [...ofHazards, ...ofAnswers]
    .filter(({ ranks }) => ranks.low !== base.low || ranks.high !== base.high)
    .map(({ what, to, ranks }) => {
      return { what, to, atLeast: bandOfRank(scheme, ranks.low), upTo: bandOfRank(scheme, ranks.high) };
    });
}

function combined(held: readonly HeldFloor[], each: readonly Ranks[], scheme: Scheme): Ranks {
  return heldTo(held, each.length > 0 ? worst(each) : allRanks(scheme));
}

function answeredOtherwise(
  floor: HeldFloor,
  held: readonly HeldFloor[],
  now: readonly Ranks[],
  scheme: Scheme,
): (Otherwise & { readonly ranks: Ranks })[] {
  const what = { kind: 'answer', question: floor.question } as const;
  const others = (['yes', 'no'] as const).filter((to) => to !== floor.applies);
  return others.map((to) => {
    const otherwise = held.map((each) =>
      each.question === floor.question ? { ...each, applies: to } : each,
    );
    return { what, to, ranks: combined(otherwise, now, scheme) };
  });
}
