import {
  type AssessmentRequest,
  assess,
  exampleSurgery,
  highMediumLow,
  sensitivity,
} from '../packages/risk-assessment/dist/assessment.js';
import { gaps } from '../packages/risk-assessment/dist/controls.js';
import { brightonHove2021, rate } from '../packages/risk-assessment/dist/index.js';
import { wardSurgery } from '../packages/risk-assessment/dist/templates.js';
import { perCall } from './measure.js';
import type { Row } from './row.js';

export const title = 'Risk assessment';

const levels = brightonHove2021.cells.flat();

/** The plain way: a look-up in the table, without checks, reasons or matrix. */
function lookUp(turn: number): string | undefined {
  return brightonHove2021.cells[turn % 5]?.[(turn >> 3) % 5]?.band?.id;
}

const byLevels = (stage: 'inherent' | 'current' | 'residual', turn: number, reliesOn: readonly string[]) => {
  const { likelihood, severity } = levels[turn % levels.length] ?? {};
  return {
    kind: 'levels',
    stage,
    likelihood: likelihood?.value ?? null,
    severity: severity?.value ?? null,
    reliesOn,
    rationale: 'Measured.',
  } as const;
};

/** Fifty hazards at all three stages, five controls each, by a template with all its questions answered. */
const request: AssessmentRequest = {
  scheme: brightonHove2021,
  scales: { impact: highMediumLow, support: highMediumLow },
  template: wardSurgery,
  floors: [
    {
      kind: 'answer',
      id: 'credible-threat',
      output: 'threat',
      question: 'credible-threat-to-life',
      atLeast: 'high',
      because: 'It is grave.',
    },
  ],
  assessment: {
    ...exampleSurgery,
    template: { id: wardSurgery.id, version: wardSurgery.version },
    scheme: { id: 'brighton-hove-2021', version: '1' },
    answers: wardSurgery.questions.map(({ id }, index) => ({
      question: id,
      answer: index % 3 === 0 ? 'no' : 'yes',
      note: null,
    })),
    hazards: Array.from({ length: 50 }, (_, index) => ({
      id: `hazard-${index}`,
      what: 'Something',
      whoMayBeHarmed: ['councillor'],
      ratings: [
        byLevels('inherent', index * 7, []),
        byLevels('current', index * 5, ['S10', 'S05']),
        byLevels('residual', index * 3, ['S10', 'S14']),
      ],
      controls: ['S05', 'S10', 'S14', 'S15', 'T08'].map((id, place) => ({
        id,
        what: null,
        level: 'administrative',
        state: (index + place) % 4 === 0 ? 'proposed' : 'in-place',
        reason: null,
      })),
    })),
  },
};

function assessedWithGaps(): number {
  const { value } = assess(request);
  return value.hazards.length + gaps({ assessment: request.assessment, template: request.template }).length;
}

const each = (seconds: number): string => `${(seconds * 1000).toFixed(2)} ms`;

export function run(): Row[] {
  const bare = perCall(1_000_000, lookUp);
  const rated = perCall(200_000, (turn) =>
    rate({
      matrix: brightonHove2021,
      stage: 'current',
      likelihood: 1 + (turn % 5),
      severity: 1 + ((turn >> 3) % 5),
    }),
  );
  const whole = perCall(200, assessedWithGaps);
  return [
    {
      what: 'ratings with their reasons',
      target: '≥ 500,000/s',
      measured: `${Math.round(1 / rated).toLocaleString('en')}/s, ${(rated / bare).toFixed(0)} × a bare look-up`,
    },
    { what: '50 hazards assessed, with gaps', target: '≤ 2 ms', measured: each(whole) },
    {
      what: 'sensitivity of 50 hazards, every single answer',
      target: '–',
      measured: each(perCall(20, () => sensitivity(request))),
    },
  ];
}
