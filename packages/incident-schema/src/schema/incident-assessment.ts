import type * as z from 'zod';
import { assessmentRules } from '../assessment-rules.js';
import { broken } from '../named-rule.js';
import type { IncidentAssessment as Assessment } from '../record/incident-assessment.js';
import { AssessmentFields } from './assessment-fields.js';

/**
 * What somebody in a named role made of a report: facets with what they rest on, and a band.
 *
 * A new assessment never overwrites an old one. `crossFieldRules` names the rules that JSON Schema cannot hold.
 *
 * @example
 * ```ts
 * import { IncidentAssessment } from '@lga/incident-schema/schema';
 *
 * IncidentAssessment.safeParse({ layer: 'assessment' }).success; // => false
 * ```
 */
export const IncidentAssessment = AssessmentFields.check(({ value, issues }) => {
  // The rules read fields whose form is known to be right.
  if (issues.length > 0) return;
  for (const { path, rule } of broken(assessmentRules, value)) {
    issues.push({ code: 'custom', path: [...path], params: { rule }, input: value });
  }
}).meta({
  title: 'Incident assessment',
  description: 'What somebody in a named role made of a report of abuse or intimidation.',
}) as unknown as z.ZodType<Assessment>;
export type IncidentAssessment = Assessment;
