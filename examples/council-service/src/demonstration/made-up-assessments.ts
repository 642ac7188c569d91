import { exampleSurgery } from '@lga/risk-assessment/assessment';
import type { Assessment } from '@lga/risk-assessment/schema';
import { homeVisit, wardSurgery } from '@lga/risk-assessment/templates';
import { addDays } from '@lga/rules';
import { createRiskAssessment } from '../resources/risk-assessments.js';
import type { MadeUpRequest } from './demonstration-set.js';

/** Assessments whose reviews have passed, come soon, or are far away. */
export function madeUpAssessments(today: string): readonly MadeUpRequest[] {
  const assessment = (
    id: string,
    member: string,
    days: { readonly ago: number; readonly review: number },
  ): Assessment => ({
    ...exampleSurgery,
    id,
    subject: { kind: 'councillor', id: member },
    template: { id: wardSurgery.id, version: wardSurgery.version },
    on: addDays(today, -days.ago),
    by: 'Example safety officer',
    review: { on: addDays(today, days.review), noneBecause: null },
  });
  const visit: Assessment = {
    ...assessment('made-up-home-visit', 'member-a', { ago: 5, review: 175 }),
    activity: homeVisit.activity,
    venue: null,
    template: { id: homeVisit.id, version: homeVisit.version },
    answers: [],
  };
  return [
    assessment('made-up-library-surgery', 'member-a', { ago: 30, review: 21 }),
    assessment('made-up-hall-surgery', 'member-b', { ago: 200, review: -12 }),
    visit,
  ].map((body) => ({ person: 'safety', operation: createRiskAssessment, body }));
}
