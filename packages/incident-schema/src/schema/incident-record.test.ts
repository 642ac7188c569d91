import { expect, test } from 'vitest';
import type * as z from 'zod';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentDecision } from '../record/incident-decision.js';
import type { IncidentReport } from '../record/incident-report.js';
import type { AssessmentFields } from './assessment-fields.js';
import type { DecisionFields } from './decision-fields.js';
import type { ReportFields } from './report-fields.js';

/** The same type, its fields written out and read only. */
type Plain<T> = T extends object ? { readonly [K in keyof T]: Plain<T[K]> } : T;
type Same<A, B> =
  (<T>() => T extends Plain<A> ? 1 : 2) extends <T>() => T extends Plain<B> ? 1 : 2 ? true : false;

/** Compile only if the records as declared are the records as the schemas infer them, optional fields among them. */
const same: readonly [
  Same<z.infer<typeof ReportFields>, IncidentReport>,
  Same<z.infer<typeof AssessmentFields>, IncidentAssessment>,
  Same<z.infer<typeof DecisionFields>, IncidentDecision>,
] = [true, true, true];

/** And the comparison would see a difference. */
const different: readonly [
  Same<IncidentReport, Omit<IncidentReport, 'place'>>,
  Same<IncidentReport, IncidentReport & { readonly further?: string }>,
] = [false, false];

test('records are declared as their schemas infer them: this file compiles', () => {
  expect([same, different]).toEqual([
    [true, true, true],
    [false, false],
  ]);
});
