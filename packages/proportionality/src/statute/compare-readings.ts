import type { Explained } from '@lga/rules';
import { allocateSeats } from './allocate-seats.js';
import type { Allocation, AllocationFacts } from './allocation.js';
import type { Readings } from './readings.js';

/** A way to read what is open: see `Readings`. */
export type OpenReadings = Pick<Readings, 'membership' | 'rest' | 'openCoOptees'>;

/** One answer, and all the ways to read what is open that come to it. */
export interface ReadingAnswer<GroupId extends string = string, BodyId extends string = string> {
  readonly readings: readonly OpenReadings[];
  /** Whether the readings of the facts are among them. */
  readonly isTaken: boolean;
  readonly allocation: Explained<Allocation<GroupId, BodyId>>;
}

/**
 * The different answers that facts have under every way to read what is open: vacancies in or out of the membership,
 * who pays for a forced majority, education co-optees whose reach is not settled.
 *
 * Ways that cannot matter to the facts are not gone through. The treatment of the ungrouped stays as it is.
 *
 * @returns Answers with different seats or different choices, that of the facts' own readings first. One answer
 *   means that nothing hangs on the readings.
 * @throws {DomainError} As `allocateSeats`.
 * @example
 * ```ts
 * import { compareReadings } from '@lga/proportionality/changes';
 * import type { AllocationFacts } from '@lga/proportionality/statute';
 *
 * const groups = [{ id: 'A', members: 25 }, { id: 'B', members: 14 }, { id: 'C', members: 10 }];
 * const facts: AllocationFacts = {
 *   on: '2026-05-21',
 *   council: { size: 50, vacancies: 1, groups, ungrouped: 0 },
 *   bodies: [{ id: 'Planning', seats: 10, standing: { kind: 'by-itself' } }],
 *   readings: { membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out' },
 * };
 * compareReadings(facts).map(({ readings }) => readings.map(({ membership }) => membership));
 * // => [['in-post', 'in-post', 'in-post'], ['council-size', 'council-size', 'council-size']]
 * ```
 */
export function compareReadings<GroupId extends string, BodyId extends string>(
  facts: AllocationFacts<GroupId, BodyId>,
): readonly ReadingAnswer<GroupId, BodyId>[] {
  const answers = new Map<string, { readings: OpenReadings[] } & ReadingAnswer<GroupId, BodyId>>();
  for (const readings of openReadings(facts)) {
    const allocation = allocateSeats({ ...facts, readings: { ...facts.readings, ...readings } });
    const key = answerOf(allocation.value);
    const known = answers.get(key);
    if (known) known.readings.push(readings);
    else answers.set(key, { readings: [readings], isTaken: answers.size === 0, allocation });
  }
  return [...answers.values()];
}

/** Every way to read what is open, that of the facts first. */
function openReadings({ council, bodies, readings }: AllocationFacts): readonly OpenReadings[] {
  const isOpen = bodies.some(({ coOptees }) => coOptees?.reach === 'open');
  const memberships = council.vacancies > 0 ? (['in-post', 'council-size'] as const) : [readings.membership];
  const rests = ['own-shares', 'pro-rata-groups', 'pro-rata-all'] as const;
  const coOptees = isOpen ? (['left-out', 'counted'] as const) : [readings.openCoOptees];
  const first = <T>(all: readonly T[], own: T): readonly T[] => [own, ...all.filter((each) => each !== own)];
  return first(memberships, readings.membership).flatMap((membership) =>
    first(rests, readings.rest).flatMap((rest) =>
      first(coOptees, readings.openCoOptees).map((openCoOptees) => ({ membership, rest, openCoOptees })),
    ),
  );
}

/** What two allocations have alike when they are the same answer: the tables, or the clashes. */
function answerOf(allocation: Allocation): string {
  if (allocation.kind === 'undetermined') return JSON.stringify(allocation.clashes);
  return JSON.stringify(
    allocation.parts.map(({ value: { bodies, totals, equallyGood } }) => [
      bodies.map(({ groups, ungrouped }) => [groups, ungrouped]),
      totals.map(({ least, most }) => [least, most]),
      equallyGood.number,
      equallyGood.tables,
    ]),
  );
}
