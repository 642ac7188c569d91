import type { Act } from './act.js';
import { type BeginsOccasion, type BurstRule, beginsOccasion } from './burst-rule.js';
import { type Contacts, contacts } from './contacts.js';
import type { Course } from './course.js';
import { at } from './stable-order.js';

/** Rows of the table in its order, from one place up to and without another. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Every course of conduct in a list of acts, by the three legal shapes, each found separately and named.
 *
 * An actor is whom the caller's keys hold together, never a likeness of style or of household; acts of nobody known
 * make no course. A million acts take about a second. Dates, gaps and reasons of one course: `explainedCourse`.
 *
 * @param acts - In any order.
 * @param burst - How messages are told apart from occasions; there is no rule in the statute, so the caller names one.
 * @returns Courses by actor in the order in which actors first come; for each, those of one target before that of
 *   several. Empty when there are none. The same acts and rule give the same courses.
 * @throws {DomainError} `invalid-act`; `invalid-burst-rule`.
 * @see Protection from Harassment Act 1997, s. 7(3), https://www.legislation.gov.uk/ukpga/1997/40/section/7
 * @example
 * ```ts
 * import { coursesOfConduct } from '@lga/incident-schema/patterns';
 *
 * const letter = { actor: 'a', identity: 'identified', targets: ['councillor 1'] } as const;
 * coursesOfConduct(
 *   [
 *     { ...letter, id: '1', at: '2026-03-01T09:00:00Z' },
 *     { ...letter, id: '2', at: '2026-03-01T21:00:00Z' },
 *     { ...letter, id: '3', at: '2026-04-12' },
 *   ],
 *   { by: 'hours-from-first', hours: 24 },
 * ).map(({ shape, occasions, messages }) => ({ shape, occasions, messages }));
 * // => [{ shape: 'one-target', occasions: 2, messages: 3 }]
 * ```
 */
export function coursesOfConduct(acts: readonly Act[], burst: BurstRule): readonly Course[] {
  const begins = beginsOccasion(burst);
  const table = contacts(acts);
  const courses: Course[] = [];
  for (let from = 0, to = 0; from < table.order.length; from = to) {
    to = endOfRun(table, table.actor, { from, to: table.order.length });
    if (to - from < 2) continue;
    const ofTargets = byTarget(table, { from, to }, begins);
    for (const each of ofTargets) if (each.occasions > 1) courses.push(...ofOneTarget(table, each, begins));
    const several = ofTargets.length > 1 ? severalTargets(table, ofTargets, acts) : null;
    if (several) courses.push(several);
  }
  return courses;
}

/** The end of the rows that have the value of the first of them. */
function endOfRun({ order }: Contacts, column: Uint32Array, { from, to }: Run): number {
  const value = at(column, at(order, from));
  let end = from + 1;
  while (end < to && at(column, at(order, end)) === value) end += 1;
  return end;
}

function byTarget(table: Contacts, run: Run, begins: BeginsOccasion): readonly CountedRun[] {
  const found: CountedRun[] = [];
  for (let { from } = run, to = 0; from < run.to; from = to) {
    to = endOfRun(table, table.target, { from, to: run.to });
    found.push(counted(table, { from, to }, begins));
  }
  return found;
}

/** A run with what was counted in it: all of it, or without the acts that the actor only aided. */
interface CountedRun extends Run {
  readonly occasions: number;
  readonly aided: boolean;
  readonly ownAlone: boolean;
}

function counted(table: Contacts, { from, to }: Run, begins: BeginsOccasion, ownAlone = false): CountedRun {
  let occasions = 0;
  let aided = 0;
  let first = 0;
  for (let place = from; place < to; place += 1) {
    const row = at(table.order, place);
    const byAid = table.aided[row] as number;
    if (ownAlone && byAid === 1) continue;
    const second = at(table.seconds, at(table.act, row));
    if (occasions === 0 || begins(second, first)) {
      occasions += 1;
      first = second;
    }
    aided |= byAid;
  }
  return { from, to, occasions, aided: aided === 1, ownAlone };
}

function ofOneTarget(table: Contacts, run: CountedRun, begins: BeginsOccasion): readonly Course[] {
  if (!run.aided) return [oneTarget(table, run)];
  const own = counted(table, run, begins, true);
  return own.occasions > 1 ? [oneTarget(table, own), oneTarget(table, run)] : [oneTarget(table, run)];
}

function oneTarget(table: Contacts, run: CountedRun): Course {
  const acts = actsOf(table, run);
  const row = at(table.order, run.from);
  return {
    shape: run.aided ? 'anothers-hand' : 'one-target',
    actor: table.actors[at(table.actor, row)] as string,
    targets: [table.targets[at(table.target, row)] as string],
    occasions: run.occasions,
    messages: acts.length,
    acts,
  };
}

/** Two or more targets by two or more acts: one act that names several people is one act. */
function severalTargets(
  table: Contacts,
  ofTargets: readonly CountedRun[],
  acts: readonly Act[],
): Course | null {
  const positions = distinctActs(table, ofTargets, acts);
  if (positions.length < 2 || positions.every((position) => acts[position]?.toPersuade === 'no')) return null;
  const isRecorded = positions.some((position) => acts[position]?.toPersuade === 'yes');
  return {
    shape: 'several-targets',
    actor: table.actors[at(table.actor, at(table.order, ofTargets[0]?.from ?? 0))] as string,
    targets: ofTargets.map(({ from }) => table.targets[at(table.target, at(table.order, from))] as string),
    occasions: ofTargets.reduce((sum, { occasions }) => sum + occasions, 0),
    messages: positions.length,
    acts: positions,
    purpose: isRecorded ? 'recorded' : 'open',
  };
}

function distinctActs(table: Contacts, runs: readonly CountedRun[], acts: readonly Act[]): readonly number[] {
  const positions: number[] = [];
  let isShared = false;
  for (const run of runs) {
    for (let place = run.from; place < run.to; place += 1) {
      const position = at(table.act, at(table.order, place));
      positions.push(position);
      isShared ||= (acts[position] as Act).targets.length > 1;
    }
  }
  return isShared ? [...new Set(positions)] : positions;
}

function actsOf({ order, act, aided }: Contacts, { from, to, ownAlone }: CountedRun): number[] {
  const positions: number[] = [];
  for (let place = from; place < to; place += 1) {
    const row = at(order, place);
    if (!(ownAlone && aided[row] === 1)) positions.push(at(act, row));
  }
  return positions;
}
