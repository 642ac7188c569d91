import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentReport } from '../record/incident-report.js';
import { pointersAstray } from './pointers-astray.js';

const given = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../cases/accepts/${file}.json`, import.meta.url), 'utf8')).given;
const report: IncidentReport = given('threatening-email');
const assessment: IncidentAssessment = given('assessment-of-a-threatening-email');
const astray = (change: Partial<IncidentAssessment>) =>
  pointersAstray({ report, assessment: { ...assessment, ...change } });

describe('pointers of an assessment into its report', () => {
  test.each([
    'assessment-of-a-threatening-email',
    'assessment-lowered-with-a-reason',
    'assessment-not-abuse',
    'assessment-with-orders-and-conflict',
    'assessment-of-a-recording',
  ])('of %s all point at something', (file) => {
    expect(pointersAstray({ report, assessment: given(file) })).toEqual([]);
  });

  test('are told where they point at nothing', () => {
    const coded = (evidence: IncidentAssessment['impacts'][number]['evidence']) => [
      { code: 'alarm', sure: 'likely', evidence } as const,
    ];
    expect(
      astray({
        impacts: coded([
          { in: 'evidence', id: '1' },
          { in: 'evidence', id: '2' },
        ]),
      }),
    ).toEqual(['/impacts/0/evidence/1/id']);
    expect(astray({ impacts: coded([{ in: 'account', quote: 'made to leave' }]) })).toEqual([
      '/impacts/0/evidence/0/quote',
    ]);
    const attributions = [0, 1].map(
      (actor) => ({ actor, identity: 'unknown', how: 'x', sure: 'possible' }) as const,
    );
    expect(astray({ attributions })).toEqual(['/attributions/1/actor']);
  });

  test('into another report are never looked at', () => {
    expect(() => astray({ report: '00000000-0000-4000-8000-000000000009' })).toThrow(
      expect.objectContaining({ code: 'another-report' }),
    );
  });
});
