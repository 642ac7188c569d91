import { DomainError } from '@lga/rules';
import type { Assessed, AssessedHazard } from '../assessment/assessed.js';
import { stages } from '../assessment/threat.js';
import type { Assessment, FlatHazard, Hazard, Stage } from '../schema.js';

/**
 * The hazards of an assessment as rows, in the form that `FlatHazard` of `@lga/risk-assessment/schema` takes.
 *
 * @param assessment - The record.
 * @param assessed - What `assess` made of it.
 * @throws {DomainError} `other-assessment` when what was assessed is another one.
 * @example
 * ```ts
 * import { assess, exampleSurgery, highMediumLow } from '@lga/risk-assessment/assessment';
 * import { flatHazards } from '@lga/risk-assessment/render';
 *
 * const scales = { impact: highMediumLow, support: highMediumLow };
 * const assessed = assess({ assessment: exampleSurgery, scheme: highMediumLow, scales, template: null, floors: [] }).value;
 * const [row] = flatHazards(exampleSurgery, assessed);
 * [row?.hazard, row?.inherentUpTo, row?.countsUpTo, row?.controlsInPlace]; // => ['angry-visitor', 'high', 'medium', 'S10']
 * ```
 */
export function flatHazards(assessment: Assessment, assessed: Assessed): readonly FlatHazard[] {
  const { id, on, subject, activity, scheme, hazards } = assessment;
  if (assessed.assessment !== id || assessed.hazards.length !== hazards.length) {
    throw new DomainError('other-assessment', 'What was made of this assessment was expected; another came.');
  }
  return hazards.flatMap((hazard, index): FlatHazard[] => {
    const found = assessed.hazards[index];
    if (!found) return [];
    return [
      {
        assessment: id,
        on,
        subjectKind: subject.kind,
        ...(activity !== null && { activity }),
        scheme: scheme.id,
        schemeVersion: scheme.version,
        ...ofHazard(hazard),
        ...Object.assign({}, ...stages.map((stage) => ofStage(found, stage))),
        countsAtLeast: found.standing.atLeast.id,
        countsUpTo: found.standing.upTo.id,
        credit: found.standing.credit,
      },
    ];
  });
}

function ofHazard({ id, what, whoMayBeHarmed, controls }: Hazard) {
  const inPlace = controls.filter(({ state }) => state === 'in-place');
  const open = controls.filter(({ state }) => state !== 'in-place');
  return {
    hazard: id,
    what,
    whoMayBeHarmed: whoMayBeHarmed.join(';'),
    controlsInPlace: inPlace.map((control) => control.id).join(';'),
    controlsOpen: open.map((control) => control.id).join(';'),
  };
}

function ofStage({ ratings }: AssessedHazard, stage: Stage): Readonly<Record<string, string | number>> {
  const rating = ratings[stage];
  if (!rating) return {};
  const bands = { [`${stage}AtLeast`]: rating.atLeast.id, [`${stage}UpTo`]: rating.upTo.id };
  if (!rating.cell) return bands;
  const { likelihood, severity } = rating.cell;
  return { ...bands, [`${stage}Likelihood`]: likelihood.value, [`${stage}Severity`]: severity.value };
}
