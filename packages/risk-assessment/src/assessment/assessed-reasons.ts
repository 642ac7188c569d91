import { listInWords, type Step } from '@lga/rules';

import type { Assessed, AssessedHazard } from './assessed.js';
import type { AssessmentRequest } from './assessment-request.js';
import type { Finding, Open } from './finding.js';

/** Why an assessment comes to what it does: the scheme, the credit withheld, the floors, and each finding. */
export function assessedReasons({ scheme, scales, floors }: AssessmentRequest, assessed: Assessed): Step[] {
  const schemes = [...new Set([scheme.definition, scales.impact.definition, scales.support.definition])];
  const read = schemes.map(({ id, version, source, confidence }): Step => {
    return { says: `Rated by ${id}, version ${version}.`, source, confidence, checked: null };
  });
  const { inherent, current, residual } = assessed.threat;
  const findings = [inherent, current, residual, assessed.impact, assessed.support];
  const biting = new Set([
    ...findings.flatMap((each) => (each.kind === 'proposed' ? each.floors : [])),
    ...assessed.hazards.flatMap(({ ratings }) =>
      Object.values(ratings).flatMap((each) => each?.floors ?? []),
    ),
  ]);
  const settings = floors.filter(({ id }) => biting.has(id)).map(floorStep);
  return [...read, ...assessed.hazards.flatMap(creditStep), ...settings, ...findings.map(findingStep)];
}

function floorStep({ id, atLeast, because }: AssessmentRequest['floors'][number]): Step {
  const says = `A setting of the council, ${id}, lets it fall no lower than ${atLeast}: ${because}`;
  return { says, authority: 'practice', confidence: 'inferred', checked: null };
}

function creditStep({ id, standing }: AssessedHazard): Step[] {
  if (standing.credit !== 'withheld') return [];
  const lacking = standing.lacking.length > 0 ? listInWords(standing.lacking, 'en') : 'no control is named';
  const says = `No credit for the controls of hazard ${id}: ${lacking} ${standing.lacking.length > 0 ? 'not confirmed in place' : 'that is in place'}.`;
  return [{ says, facts: { hazard: id, lacking: standing.lacking } }];
}

const titles = { threat: 'Threat', impact: 'Impact', support: 'Support need' } as const;

function findingStep(found: Finding): Step {
  const title = found.stage === null ? titles[found.output] : `${titles[found.output]}, ${found.stage}`;
  return { says: `${title}: ${findingText(found)}.`, facts: factsOf(found) };
}

function findingText(found: Finding): string {
  if (found.kind === 'not-rated') return 'nobody has rated it';
  if (found.kind === 'undetermined') {
    const count = found.open.length;
    return `from ${found.atLeast.word.en} to ${found.upTo.word.en} while ${count} ${count === 1 ? 'answer is' : 'answers are'} open`;
  }
  const by = [...found.hazards.map((id) => `hazard ${id}`), ...found.floors.map((id) => `setting ${id}`)];
  return `${found.band.word.en} is proposed${by.length > 0 ? `, by ${listInWords(by, 'en')}` : ''}`;
}

function factsOf(found: Finding): Readonly<Record<string, unknown>> {
  const open: readonly Open[] = found.open;
  if (found.kind === 'proposed') return { band: found.band.id, matrix: found.band.matrix, open };
  if (found.kind === 'not-rated') return { open };
  const { atLeast, upTo } = found;
  return { atLeast: atLeast.id, upTo: upTo.id, matrix: atLeast.matrix, open };
}
