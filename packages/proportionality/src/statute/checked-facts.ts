import { DomainError } from '@lga/rules';
import type { AllocationFacts } from './allocation.js';
import type { Body, Council } from './council.js';
import type { Readings } from './readings.js';

/** The largest council, and the most groups, bodies and cells of a table. */
const most = { size: 1000, groups: 200, bodies: 5000, cells: 200_000 } as const;

/**
 * Refuses facts that contradict one another, before anything is worked out from them.
 *
 * @throws {DomainError} With the codes of `allocateSeats`.
 */
export function checkFacts({ council, bodies, readings }: AllocationFacts): void {
  checkCouncil(council);
  checkCountAsOne(council);
  checkUngrouped(council, readings, bodies);
  checkBodies(council, bodies, readings);
}

function checkCouncil({ size, vacancies, groups, ungrouped }: Council): void {
  const counts = isCount(vacancies, 0, size) && isCount(ungrouped, 0, size);
  if (!isCount(size, 1, most.size) || !counts) {
    fail(
      'invalid-council',
      `A council has from 1 to ${most.size} seats; vacancies and ungrouped members are whole numbers within it.`,
    );
  }
  checkGroups({ size, groups });
  const held = groups.reduce((sum, { members }) => sum + members, ungrouped + vacancies);
  if (held !== size) {
    fail(
      'members-do-not-add-up',
      `Members of groups, ungrouped members and vacancies come to ${held}, and the council has ${size} seats.`,
    );
  }
}

function checkGroups({ size, groups }: Pick<Council, 'size' | 'groups'>): void {
  if (groups.length === 0) {
    fail(
      'no-groups',
      'Without a group members are not divided (regulation 7), and section 15 shares no seats.',
    );
  }
  if (groups.length > most.groups) fail('too-large', `At most ${most.groups} groups were expected.`);
  if (isRepeated(groups.map(({ id }) => id))) fail('duplicate-group', 'Each group was expected once.');
  if (!groups.every(({ members }) => isCount(members, 2, size))) {
    fail(
      'group-of-one',
      `A group has two or more members (regulation 8), and no more than the council: ${size}.`,
    );
  }
}

function checkCountAsOne({ groups, countAsOne = [] }: Council): void {
  const known = new Set(groups.map(({ id }) => id));
  const named = countAsOne.flat();
  if (named.some((id) => !known.has(id)) || isRepeated(named) || countAsOne.some((set) => set.length < 2)) {
    fail(
      'invalid-count-as-one',
      'Groups that count as one for principle (a) (regulation 12) are two or more groups of the council, each once.',
    );
  }
}

function checkUngrouped({ groups, ungrouped }: Council, readings: Readings, bodies: readonly Body[]): void {
  const treatment = readings.ungrouped;
  if (treatment.kind === 'column-each') {
    const ids = [...treatment.ids, ...groups.map(({ id }) => id)];
    if (treatment.ids.length !== ungrouped || isRepeated(ids)) {
      fail(
        'invalid-ungrouped',
        'A column each needs one id for every ungrouped member, none of them of a group.',
      );
    }
  }
  if (treatment.kind === 'named') {
    const seats = new Map(bodies.map((body) => [body.id, body.seats]));
    const fits = treatment.seats.every(({ id, count }) =>
      isCount(count, 0, Math.min(ungrouped, seats.get(id) ?? -1)),
    );
    if (!fits || isRepeated(treatment.seats.map(({ id }) => id))) {
      fail(
        'invalid-ungrouped',
        'Named seats are for bodies of the facts, each once, within the ungrouped members and the seats there are.',
      );
    }
  }
}

function checkBodies(council: Council, bodies: readonly Body[], { ungrouped }: Readings): void {
  const { size, vacancies, groups } = council;
  const columns = groups.length + (ungrouped.kind === 'column-each' ? council.ungrouped : 1);
  if (bodies.length > most.bodies || bodies.length * columns > most.cells) {
    fail('too-large', `At most ${most.bodies} bodies and ${most.cells} cells were expected.`);
  }
  if (isRepeated(bodies.map(({ id }) => id))) fail('duplicate-body', 'Each body was expected once.');
  const seated = size - vacancies - (ungrouped.kind === 'left-out' ? council.ungrouped : 0);
  for (const { seats, standing, coOptees } of bodies) {
    if (!isCount(seats, 1, size))
      fail('invalid-seats', `A body has from 1 to ${size} seats, as many as the council at most.`);
    if (standing.kind !== 'outside' && seats > seated) {
      fail(
        'more-seats-than-members',
        `A body of ${seats} seats was to be filled from ${seated} members, and nobody sits on it twice.`,
      );
    }
    if (coOptees && !isCount(coOptees.seats, 0, most.size)) {
      fail('invalid-co-optees', `Co-opted seats are a whole number from 0 to ${most.size}.`);
    }
  }
}

function isCount(value: unknown, from: number, to: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= from && (value as number) <= to;
}

function isRepeated(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length;
}

function fail(code: string, message: string): never {
  throw new DomainError(code, message);
}
