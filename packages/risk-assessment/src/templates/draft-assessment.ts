import type { Assessment, Template } from '../schema.js';

/** What a draft starts with. */
export type Start = Pick<
  Assessment,
  'id' | 'subject' | 'venue' | 'scheme' | 'on' | 'by' | 'review' | 'considered'
>;

/**
 * A draft of an assessment by a template: its hazards to consider, unrated, and nothing answered. What is open in it is
 * unknown, so its band lies between the lowest and the highest until somebody assesses.
 *
 * @param template - One of `publishedTemplates`, or the council’s own.
 * @param start - Whom or what it is of, by which scheme, when, by whom, and when it is to be reviewed.
 * @returns A record to fill in. Hazards that do not apply are taken out, others are added.
 * @example
 * ```ts
 * import { draftAssessment, homeVisit } from '@lga/risk-assessment/templates';
 *
 * const draft = draftAssessment(homeVisit, {
 *   id: 'v1', subject: { kind: 'councillor', id: 'member-17' }, venue: null, scheme: { id: 'high-medium-low', version: '1' },
 *   on: '2026-03-02', by: 'member-17', review: { on: '2026-09-02', noneBecause: null }, considered: [],
 * });
 * draft.hazards.map(({ id }) => id); // => ['aggressive-person', 'animals', 'remote-place']
 * ```
 */
export function draftAssessment(template: Template, start: Start): Assessment {
  return {
    form: 'lga-risk-assessment/1',
    ...start,
    activity: template.activity,
    template: { id: template.id, version: template.version },
    answers: [],
    hazards: template.hazards.map(({ id, what }) => ({
      id,
      what: what.en,
      whoMayBeHarmed: [],
      ratings: [],
      controls: [],
    })),
    impact: null,
    support: null,
    needs: [],
    advice: [],
    decisions: [],
  };
}
