import type { Explained, Step } from '@lga/rules';

/** The reason for a rule's value, carried on to what was found by applying it. */
export function applied(
  rule: Explained<unknown>,
  found: string,
  facts: Readonly<Record<string, unknown>>,
): Step[] {
  return rule.because.map((step) => ({ ...step, says: `${found} ${step.says}`, facts }));
}
