import { DomainError, type Explained } from '@lga/rules';
import type { Assessed } from './assessed.js';
import { assessedHazard } from './assessed-hazard.js';
import { assessedReasons } from './assessed-reasons.js';
import { assessmentFaults } from './assessment-faults.js';
import type { AssessmentRequest } from './assessment-request.js';
import { completeness } from './completeness.js';
import { stated } from './stated.js';
import { openOf, stages, threat } from './threat.js';

/**
 * What an assessment comes to: threat, impact and support need apart, each a proposal that a named person decides on.
 *
 * The headline of the threat is the worst hazard beside the list of all. Unknown is not no: while an answer is
 * missing that could change the band, the result is `undetermined` and says between which bands it lies. Only controls
 * confirmed in place earn credit; a residual rating is never derived. Conditions of a person enter nowhere.
 *
 * @param request - See `AssessmentRequest`.
 * @returns Each hazard at each stage, the three findings, and what has not been answered.
 * @throws {DomainError} `invalid-assessment` when `assessmentFaults` finds anything; `unbanded-scheme` when the
 *   scheme publishes scores and no bands; `unknown-level`, `wrong-stage` as `rate`; `unknown-band` when a band or a
 *   floor names none of its scheme.
 * @example
 * ```ts
 * import { assess, exampleSurgery, highMediumLow } from '@lga/risk-assessment/assessment';
 *
 * const scales = { impact: highMediumLow, support: highMediumLow };
 * const { value } = assess({ assessment: exampleSurgery, scheme: highMediumLow, scales, template: null, floors: [] });
 * value.threat.current.kind === 'proposed' && value.threat.current.band.word.en; // => 'Medium'
 * value.support.kind === 'proposed' && value.support.band.word.en; // => 'High'
 * ```
 */
export function assess(request: AssessmentRequest): Explained<Assessed> {
  const { assessment, scheme, scales, template, floors } = request;
  refuseUnfit(request);
  const hazards = assessment.hazards.map((hazard) => assessedHazard(hazard, scheme, floors));
  const given = { assessment, scheme, floors, hazards };
  const [inherent, current, residual] = stages.map((stage) => threat(given, stage));
  if (!inherent || !current || !residual) throw new RangeError('There are three stages.');
  const openRatings = hazards.flatMap((hazard) => stages.flatMap((stage) => openOf(hazard, stage)));
  const value: Assessed = {
    assessment: assessment.id,
    scheme: { id: scheme.definition.id, version: scheme.definition.version },
    hazards,
    threat: { inherent, current, residual },
    impact: stated('impact', { assessment, scale: scales.impact, floors }),
    support: stated('support', { assessment, scale: scales.support, floors }),
    completeness: completeness(assessment, template, openRatings),
  };
  return { value, because: assessedReasons(request, value) };
}

function refuseUnfit({ assessment, scheme, template }: AssessmentRequest): void {
  const faults = new Set(assessmentFaults({ assessment, scheme, template }).map(({ kind }) => kind));
  if (faults.size > 0) {
    const kinds = [...faults].join(', ');
    throw new DomainError(
      'invalid-assessment',
      `A fit assessment was expected; assessmentFaults finds: ${kinds}.`,
    );
  }
  if (scheme.bands.length === 0) {
    throw new DomainError('unbanded-scheme', 'A scheme with bands was expected; this one has scores alone.');
  }
}
