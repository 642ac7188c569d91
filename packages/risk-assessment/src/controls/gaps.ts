import type { Assessment, Template } from '../schema.js';
import { fittings } from './fitted-to-need.js';
import { type Gap, grounds } from './gap.js';
import { hazardGaps, isComing } from './hazard-gaps.js';

/**
 * What an assessment lacks, why each thing matters, and which controls would answer it.
 *
 * A question that the person preferred not to answer is no gap. A control that was declined is not proposed again
 * here: an offer is repeated after an event.
 *
 * @param assessment - The record.
 * @param template - The template that it names; `null` where it names none.
 * @returns Hazards first, in their order, then questions, hazards of the template whose ids the assessment has not, and
 *   controls to fit to needs.
 * @example
 * ```ts
 * import { exampleSurgery } from '@lga/risk-assessment/assessment';
 * import { gaps } from '@lga/risk-assessment/controls';
 *
 * gaps({ assessment: exampleSurgery, template: null }).map(({ kind, hazard }) => [kind, hazard]);
 * // => [['no-rationale', 'walk-to-the-car'], ['nothing-in-place', 'walk-to-the-car'], ['no-decision', undefined]]
 * ```
 */
export function gaps({
  assessment,
  template,
}: {
  readonly assessment: Assessment;
  readonly template: Template | null;
}): readonly Gap[] {
  const decided = assessment.decisions.some(({ output }) => output === 'threat');
  return [
    ...assessment.hazards.flatMap(hazardGaps),
    ...(template ? [...questionGaps(assessment, template), ...unconsidered(assessment, template)] : []),
    ...needGaps(assessment),
    ...(decided ? [] : [{ kind: 'no-decision', controls: [], ...grounds['no-decision'] } as const]),
  ];
}

/** Controls that a need calls to be fitted; whether they are, the record does not say. */
function needGaps({ needs, hazards }: Assessment): Gap[] {
  const kept = hazards.flatMap(({ controls }) => controls.filter(({ state }) => isComing(state)));
  const ids = new Set(kept.map(({ id }) => id));
  return fittings.flatMap(({ need, controls, fit, source, confidence }): Gap[] => {
    const concerned = controls.filter((id) => ids.has(id));
    if (!needs.includes(need) || concerned.length === 0) return [];
    return [
      {
        kind: 'not-fitted-to-need',
        need,
        controls: concerned,
        why: fit,
        ...(source && { source }),
        confidence,
      },
    ];
  });
}

function questionGaps({ answers, hazards }: Assessment, { questions }: Template): Gap[] {
  const given = new Map(answers.map(({ question, answer }) => [question, answer]));
  const settled = new Set(
    hazards.flatMap(({ controls }) =>
      controls.filter(({ state }) => state === 'in-place' || state === 'declined').map(({ id }) => id),
    ),
  );
  return questions.flatMap(({ id, concern, controls, why, source, confidence }): Gap[] => {
    const answer = given.get(id) ?? 'unknown';
    const left = controls.filter((control) => !settled.has(control));
    const kind = answer === 'unknown' ? 'unanswered' : 'concern';
    if (kind === 'concern' && answer !== concern) return [];
    return [{ kind, question: id, controls: left, why, source, confidence }];
  });
}

function unconsidered({ hazards }: Assessment, template: Template): Gap[] {
  const considered = new Set(hazards.map(({ id }) => id));
  return template.hazards
    .filter(({ id }) => !considered.has(id))
    .map(({ id, why, source, confidence }) => ({
      kind: 'hazard-not-considered',
      hazard: id,
      controls: [],
      why,
      source,
      confidence,
    }));
}
