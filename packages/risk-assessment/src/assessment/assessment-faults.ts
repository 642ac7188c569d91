import { isIsoDate } from '@lga/rules';
import { repeated } from '../repeated.js';
import type { Assessment, Hazard, Stage, Template } from '../schema.js';
import { isMatrix, type Scheme } from './scheme.js';

/**
 * One thing that makes an assessment unfit to be read, and where.
 *
 * `missing-review-date`: no review date and no reason for having none · `review-before-assessment` · `invalid-date`:
 * the day of the assessment or of its review is no real day · `missing-person`: nobody is named who assessed ·
 * `other-scheme`, `other-template`: it names another one than the one given, or another version · `other-kind`: a
 * hazard is rated by levels and the scheme has words alone, or the other way round · `duplicate-hazard`,
 * `duplicate-answer`, `duplicate-control`, `duplicate-rating`: two of an id, or of a stage of one hazard ·
 * `unknown-control`: a rating relies on a control that its hazard does not have · `inherent-with-controls`: an inherent
 * rating relies on controls, and so is none.
 */
export interface AssessmentFault {
  readonly kind:
    | 'missing-review-date'
    | 'review-before-assessment'
    | 'invalid-date'
    | 'missing-person'
    | 'other-scheme'
    | 'other-template'
    | 'other-kind'
    | 'duplicate-answer'
    | 'duplicate-hazard'
    | 'duplicate-control'
    | 'duplicate-rating'
    | 'unknown-control'
    | 'inherent-with-controls';
  readonly hazard?: string;
  readonly stage?: Stage;
  readonly control?: string;
  readonly question?: string;
}

/**
 * Everything that makes an assessment unfit to be read with a scheme and a template; empty when it is fit.
 *
 * @param assessment - Of the shape that `Assessment` of `@lga/risk-assessment/schema` takes.
 * @param scheme - The matrix or scale that it names.
 * @param template - The template that it names; `null` where it names none.
 * @returns Each fault with its `kind` and its place; the order says nothing.
 * @example
 * ```ts
 * import { assessmentFaults, exampleSurgery, highMediumLow } from '@lga/risk-assessment/assessment';
 *
 * const assessment = { ...exampleSurgery, review: { on: null, noneBecause: null } };
 * assessmentFaults({ assessment, scheme: highMediumLow, template: null }); // => [{ kind: 'missing-review-date' }]
 * ```
 */
export function assessmentFaults({
  assessment,
  scheme,
  template,
}: {
  readonly assessment: Assessment;
  readonly scheme: Scheme;
  readonly template: Template | null;
}): readonly AssessmentFault[] {
  const { answers, hazards } = assessment;
  const faults: AssessmentFault[] = [
    ...dateFaults(assessment),
    ...repeated(answers.map(({ question }) => question)).map(
      (question) => ({ kind: 'duplicate-answer', question }) as const,
    ),
    ...repeated(hazards.map(({ id }) => id)).map((hazard) => ({ kind: 'duplicate-hazard', hazard }) as const),
    ...hazards.flatMap((hazard) => hazardFaults(hazard, scheme)),
  ];
  if (assessment.by.trim() === '') faults.push({ kind: 'missing-person' });
  if (!isOf(assessment.scheme, scheme.definition)) faults.push({ kind: 'other-scheme' });
  if (!isOf(assessment.template, template)) faults.push({ kind: 'other-template' });
  return faults;
}

type Named = { readonly id: string; readonly version: string } | null;

function isOf(named: Named, given: Named): boolean {
  return named?.id === given?.id && named?.version === given?.version;
}

function dateFaults({ on, review }: Assessment): AssessmentFault[] {
  if (!isIsoDate(on) || (review.on !== null && !isIsoDate(review.on))) return [{ kind: 'invalid-date' }];
  if (review.on === null) {
    return review.noneBecause?.trim() ? [] : [{ kind: 'missing-review-date' }];
  }
  return review.on < on ? [{ kind: 'review-before-assessment' }] : [];
}

function hazardFaults({ id: hazard, ratings, controls }: Hazard, scheme: Scheme): AssessmentFault[] {
  const kind = isMatrix(scheme) ? 'levels' : 'words';
  const known = new Set(controls.map(({ id }) => id));
  const unknown = ratings.flatMap(({ reliesOn }) => reliesOn.filter((id) => !known.has(id)));
  const other = ratings.filter((rating) => rating.kind !== kind);
  const inherent = ratings.filter(({ stage, reliesOn }) => stage === 'inherent' && reliesOn.length > 0);
  return [
    ...repeated(ratings.map(({ stage }) => stage)).map(
      (stage) => ({ kind: 'duplicate-rating', hazard, stage }) as const,
    ),
    ...repeated(controls.map(({ id }) => id)).map(
      (control) => ({ kind: 'duplicate-control', hazard, control }) as const,
    ),
    ...other.map(({ stage }) => ({ kind: 'other-kind', hazard, stage }) as const),
    ...inherent.map(() => ({ kind: 'inherent-with-controls', hazard }) as const),
    ...unknown.map((control) => ({ kind: 'unknown-control', hazard, control }) as const),
  ];
}
