import fc from 'fast-check';
import { exampleSurgery } from '../example-surgery.js';
import { highMediumLow } from '../high-medium-low.js';
import { brightonHove2021 } from '../matrices/brighton-hove-2021.js';
import type { Assessment, ControlState, Floor, Hazard, HazardRating, Stage } from '../schema.js';
import type { AssessmentRequest } from './assessment-request.js';

/** An assessment by the matrix of Brighton & Hove, with these hazards and answers. */
export function assessmentOf(
  hazards: readonly Hazard[],
  answers: Readonly<Record<string, Assessment['answers'][number]['answer']>> = {},
): Assessment {
  return {
    ...exampleSurgery,
    scheme: { id: 'brighton-hove-2021', version: '1' },
    hazards,
    answers: Object.entries(answers).map(([question, answer]) => ({ question, answer, note: null })),
  };
}

/** The same, read with that matrix. */
export function requestOf(assessment: Assessment, floors: readonly Floor[] = []): AssessmentRequest {
  const scales = { impact: highMediumLow, support: highMediumLow };
  return { assessment, scheme: brightonHove2021, scales, template: null, floors };
}

/** A rating by levels. */
export function byLevels(
  stage: Stage,
  likelihood: number | null,
  severity: number | null,
  reliesOn: readonly string[] = [],
): HazardRating {
  return { kind: 'levels', stage, likelihood, severity, reliesOn, rationale: 'For a test.' };
}

/** A hazard with these ratings and with controls in these states. */
export function hazardOf(
  id: string,
  ratings: readonly HazardRating[],
  controls: Readonly<Record<string, ControlState>> = {},
): Hazard {
  return {
    id,
    what: `Hazard ${id}`,
    whoMayBeHarmed: ['councillor'],
    ratings,
    controls: Object.entries(controls).map(([control, state]) => ({
      id: control,
      what: null,
      level: 'administrative',
      state,
      reason: null,
    })),
  };
}

export const credibleThreat: Floor = {
  kind: 'answer',
  id: 'credible-threat',
  output: 'threat',
  question: 'credible-threat-to-life',
  atLeast: 'high',
  because: 'A credible threat to life is at least high.',
};

export const someDeath: Floor = {
  kind: 'severity',
  id: 'death',
  severity: 4,
  atLeast: 'significant',
  because: 'A death is never less than significant.',
};

const states: readonly ControlState[] = ['proposed', 'accepted', 'declined', 'in-place', 'lapsed'];
const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 5 });

function ratingsOf(controls: readonly string[]): fc.Arbitrary<HazardRating[]> {
  const one = (stage: Stage) =>
    fc.option(
      fc
        .tuple(level, level, fc.subarray([...controls]))
        .map(([likelihood, severity, reliesOn]) =>
          byLevels(stage, likelihood, severity, stage === 'inherent' ? [] : reliesOn),
        ),
      { nil: null },
    );
  return fc
    .tuple(one('inherent'), one('current'), one('residual'))
    .map((ratings) => ratings.filter((rating) => rating !== null));
}

const anyHazard = (id: string): fc.Arbitrary<Hazard> =>
  fc
    .dictionary(fc.constantFrom('S05', 'S10', '__proto__', 'constructor'), fc.constantFrom(...states), {
      maxKeys: 3,
      noNullPrototype: false,
    })
    .chain((controls) => ratingsOf(Object.keys(controls)).map((ratings) => hazardOf(id, ratings, controls)));

const answer = fc.constantFrom('yes', 'no', 'unknown', 'prefer-not-to-say');

/** Any assessment of up to four hazards, and the floors that it is read with. */
export const anyRequest: fc.Arbitrary<AssessmentRequest> = fc
  .integer({ min: 0, max: 4 })
  .chain((count) =>
    fc.tuple(
      fc.tuple(...Array.from({ length: count }, (_, index) => anyHazard(`h${index}`))),
      fc.record({ 'credible-threat-to-life': answer, distress: answer }, { requiredKeys: [] }),
      fc.subarray([credibleThreat, someDeath]),
    ),
  )
  .map(([hazards, answers, floors]) => requestOf(assessmentOf(hazards, answers), floors));
