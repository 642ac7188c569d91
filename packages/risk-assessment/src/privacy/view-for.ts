import { type Audience, fieldClasses } from '../field-classes.js';
import type { Assessment } from '../schema.js';

/** What one audience may see of an assessment: the same fields, fewer of them. */
export type AssessmentView = Readonly<Record<string, unknown>>;

/**
 * What one audience may see of an assessment. Only fields that `fieldClasses` shares with it are copied; whatever is
 * not listed there is shown to nobody.
 *
 * @param assessment - The record.
 * @param audience - Who is to see it.
 * @returns A copy; lists and records without anything to show are left out.
 * @example
 * ```ts
 * import { exampleSurgery } from '@lga/risk-assessment/assessment';
 * import { viewFor } from '@lga/risk-assessment/privacy';
 *
 * viewFor(exampleSurgery, 'aggregate')['subject']; // => { kind: 'councillor' }
 * 'hazards' in viewFor(exampleSurgery, 'aggregate'); // => false
 * 'answers' in viewFor(exampleSurgery, 'police'); // => false
 * ```
 */
export function viewFor(assessment: Assessment, audience: Audience): AssessmentView {
  const view = shown(assessment, '', audience);
  return typeof view === 'object' && view !== null ? { ...view } : {};
}

function shown(value: unknown, path: string, audience: Audience): unknown {
  if (Array.isArray(value)) {
    const items = value
      .map((item) => shown(item, `${path}[]`, audience))
      .filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(
      ([field, part]) => [field, shown(part, path === '' ? field : `${path}.${field}`, audience)] as const,
    );
    const kept = parts.filter(([, part]) => part !== undefined);
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  }
  return Object.hasOwn(fieldClasses, path) && fieldClasses[path]?.sharedWith.includes(audience)
    ? value
    : undefined;
}
