import { type Explained, inForce, periodEnd, type Rule } from '@lga/rules';
import { applied } from '../applied.js';

const inWords = { 'days-beginning-with': 'beginning with', 'days-after': 'after' } as const;

/** The last day of a period that a rule sets, counted as another rule says. */
export function lastDay({
  period,
  count,
  on,
}: {
  readonly period: Rule<number>;
  readonly count: Rule<keyof typeof inWords>;
  readonly on: string;
}): Explained<string> {
  const days = inForce(period, on);
  const counted = inForce(count, on);
  const value = periodEnd({ start: on, days: days.value, counted: counted.value });
  const found = `${days.value} days ${inWords[counted.value]} ${on} end on ${value}.`;
  return { value, because: [...applied(days, found, { start: on, lastDay: value }), ...counted.because] };
}
