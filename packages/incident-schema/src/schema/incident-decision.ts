import type * as z from 'zod';
import { decisionRules } from '../decision-rules.js';
import { broken } from '../named-rule.js';
import type { IncidentDecision as Decision } from '../record/incident-decision.js';
import { DecisionFields } from './decision-fields.js';

/**
 * What was decided about an assessed report, by a person in a named role: actions, who is told, when to look again.
 *
 * A contact restriction or a marker without what makes it fair is refused. `crossFieldRules` names the rules that
 * JSON Schema cannot hold.
 *
 * @example
 * ```ts
 * import { IncidentDecision } from '@lga/incident-schema/schema';
 *
 * IncidentDecision.safeParse({ layer: 'decision' }).success; // => false
 * ```
 */
export const IncidentDecision = DecisionFields.check(({ value, issues }) => {
  // The rules read fields whose form is known to be right.
  if (issues.length > 0) return;
  for (const { path, rule } of broken(decisionRules, value)) {
    issues.push({ code: 'custom', path: [...path], params: { rule }, input: value });
  }
}).meta({
  title: 'Incident decision',
  description: 'What was decided about a report of abuse or intimidation, and when to look at it again.',
}) as unknown as z.ZodType<Decision>;
export type IncidentDecision = Decision;
