import { DomainError, isoDate } from '@lga/rules';
import type { AllocationFacts } from './allocation.js';
import type { Body, Council } from './council.js';
import type { Readings } from './readings.js';

/** The largest council, and the most groups, bodies and cells of a table. */
const most = { size: 1000, groups: 200, bodies: 5000, cells: 200_000 } as const;
/** Section 15 came fully into force in England and Wales on this day (SI 1990/1552, article 3). */
const commencement = '1990-08-01';

/**
 * Refuses facts that contradict one another, before anything is worked out from them.
 *
 * @throws {DomainError} With the codes of `allocateSeats`.
 */
export function checkFacts({ on, council, bodies, readings }: AllocationFacts): void {
  expected(isoDate(on) >= commencement, 'not-in-force', `Section 15 is in force from ${commencement}.`);
  checkCouncil(council);
  checkUngrouped(council, readings, bodies);
  checkBodies(council, bodies, readings);
}

function checkCouncil({ size, vacancies, groups, ungrouped, countAsOne = [] }: Council): void {
  const isWhole = isCount(size, 1, most.size) && isCount(vacancies, 0, size) && isCount(ungrouped, 0, size);
  expected(isWhole, 'invalid-council', `Whole numbers, and a size from 1 to ${most.size}, were expected.`);
  expected(groups.length > 0, 'no-groups', 'Without a group members are not divided (regulation 7).');
  expected(groups.length <= most.groups, 'too-large', `At most ${most.groups} groups were expected.`);
  const ids = groups.map(({ id }) => id);
  expected(isDistinct(ids), 'duplicate-group', 'Each group was expected once.');
  const areGroups = groups.every(({ members }) => isCount(members, 2, size));
  expected(areGroups, 'group-of-one', `A group has from 2 members (regulation 8) to ${size}.`);
  const held = groups.reduce((sum, { members }) => sum + members, ungrouped + vacancies);
  expected(
    held === size,
    'members-do-not-add-up',
    `Groups, ungrouped and vacancies add up to ${held}, not to the size, ${size}.`,
  );
  const named = countAsOne.flat();
  const areOne =
    isDistinct(named) && countAsOne.every((set) => set.length > 1 && set.every((id) => ids.includes(id)));
  expected(areOne, 'invalid-count-as-one', 'Sets of two or more groups were expected (regulation 12).');
}

function checkUngrouped({ groups, ungrouped }: Council, readings: Readings, bodies: readonly Body[]): void {
  const treatment = readings.ungrouped;
  const code = 'invalid-ungrouped';
  if (treatment.kind === 'column-each') {
    const isEach = treatment.ids.length === ungrouped;
    const isApart = isDistinct([...treatment.ids, ...groups.map(({ id }) => id)]);
    expected(isEach && isApart, code, 'Each ungrouped member was expected to have an id.');
  }
  if (treatment.kind === 'named') {
    const seats = new Map(bodies.map((body) => [body.id, body.seats]));
    const fits =
      isDistinct(treatment.seats.map(({ id }) => id)) &&
      treatment.seats.every(({ id, count }) => isCount(count, 0, Math.min(ungrouped, seats.get(id) ?? -1)));
    expected(fits, code, 'Seats for ungrouped members on known bodies were expected.');
  }
}

function checkBodies(
  { size, vacancies, groups, ungrouped }: Council,
  bodies: readonly Body[],
  { ungrouped: { kind } }: Readings,
): void {
  const columns = groups.length + (kind === 'column-each' ? ungrouped : 1);
  const isWithin = bodies.length <= most.bodies && bodies.length * columns <= most.cells;
  expected(isWithin, 'too-large', `At most ${most.bodies} bodies and ${most.cells} cells were expected.`);
  expected(isDistinct(bodies.map(({ id }) => id)), 'duplicate-body', 'Each body was expected once.');
  const seated = size - vacancies - (kind === 'left-out' ? ungrouped : 0);
  for (const { seats, standing, coOptees } of bodies) {
    expected(isCount(seats, 1, size), 'invalid-seats', `A body has from 1 to ${size} seats.`);
    expected(
      standing.kind === 'outside' || seats <= seated,
      'more-seats-than-members',
      `A body of ${seats} seats was to be filled from ${seated} members.`,
    );
    const isSome = isCount(coOptees?.seats ?? 0, 0, most.size);
    expected(isSome, 'invalid-co-optees', `Co-opted seats are from 0 to ${most.size}.`);
  }
}

function isCount(value: number, from: number, to: number): boolean {
  return Number.isSafeInteger(value) && value >= from && value <= to;
}

function isDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

function expected(holds: boolean, code: string, message: string): void {
  if (!holds) throw new DomainError(code, message);
}
