import { addDays, addMonths, type Explained, inForce, workingDaysAfter } from '@lga/rules';
import { applied } from '../applied.js';
import { type Basis, basisOf } from './basis.js';
import type { DeadlineRule } from './life-cycle.js';
import type { Period, Procedure } from './procedure.js';

interface Started {
  readonly rule: DeadlineRule;
  readonly procedure: Procedure;
  readonly start: string;
  /** Further days on which the council is closed. */
  readonly closed?: readonly string[];
}

/** The last day of a deadline that an event started: by the law where it sets one, or by the arrangements. */
export function lastDay({ rule, procedure, start, closed = [] }: Started): Explained<string> | undefined {
  if (rule.law) {
    if (rule.law.history[0].from !== null && start < rule.law.history[0].from) return undefined;
    const days = inForce(rule.law, start);
    const value = addDays(start, days.value);
    return { value, because: applied(days, `${days.value} days after ${start} end on ${value}.`, { start }) };
  }
  const period = procedure.deadlines[rule.id];
  return period && periodAfter(period, start, closed);
}

/** What the length of a deadline rests on: the law where it sets it, or the arrangements. */
export function deadlineBasis({ id, law }: DeadlineRule, { deadlines }: Procedure): Basis | null {
  return law ? basisOf(law) : (deadlines[id]?.basis ?? null);
}

/** The last day of a period after an event, whose own day is left out of the count. */
export function periodAfter(period: Period, start: string, closed: readonly string[]): Explained<string> {
  const { count, unit, basis } = period;
  const counted = { start, days: count, added: closed };
  const { value, because } = unit === 'working-days' ? workingDaysAfter(counted) : plain(period, start);
  const says = `${count} ${unit.replace('-', ' ')} after ${start} end on ${value}.`;
  const unpublished = because.filter(({ rule }) => rule === undefined);
  return { value, because: [{ says, ...basis, checked: null, facts: { start } }, ...unpublished] };
}

function plain({ count, unit }: Period, start: string): Explained<string> {
  const value =
    unit === 'months' ? addMonths(start, count) : addDays(start, unit === 'weeks' ? count * 7 : count);
  return { value, because: [] };
}
