import { DomainError, type Explained, inForce, isoDate, type Step } from '@lga/rules';
import { seatsOfTheUngrouped } from '../statute/principles.js';
import type { Membership } from './groups.js';
import { type NameFinding, nameFindings } from './name-findings.js';
import { wishesPeriod } from './wishes.js';
import { appointmentAsWished, noticeOfSeats, wishesGivenBy } from './wishes-rules.js';

/** What a group has said of its seats on a body. */
export interface Wish {
  readonly on: string;
  /** A written statement of a majority prevails over leader and representative, whenever it was made. */
  readonly by: 'leader' | 'representative' | 'majority';
  readonly people: readonly string[];
  /** Members whose appointment, if not for a fixed term, the group wishes to end while the seat stays its own (s. 16(2)). */
  readonly ending?: readonly string[];
}

/** Seats of a group on a body, or (`group: null`) those for members in no group. */
export interface AllocatedSeats {
  readonly body: string;
  readonly group: string | null;
  readonly seats: number;
  /** Day of the proper officer's notice to the group; left out while none was given. */
  readonly noticeOn?: string;
  readonly wishes?: readonly Wish[];
  /** Who sits in the seats now. */
  readonly filledBy?: readonly string[];
  /** Substitutes whom the group names, where standing orders provide for them. */
  readonly substitutes?: readonly string[];
}

/**
 * What is to be done about allocated seats that are not filled.
 *
 * `filled`: nothing. `appoint`: `people`, and end the appointments in `ending`, as the group wishes. `notify`: the proper officer has not told the group.
 * `wait`: for wishes, to `until`. `may-appoint`: no wishes came, and the authority or committee may appoint as it
 * thinks fit. `choose`: the authority chooses members in no group.
 */
export type NextStep =
  | { readonly kind: 'filled' | 'notify' | 'may-appoint' | 'choose' }
  | { readonly kind: 'appoint'; readonly people: readonly string[]; readonly ending?: readonly string[] }
  | { readonly kind: 'wait'; readonly until: string };

/** Seats of one group on one body: allocated, nominated and filled, which may be three different numbers. */
export interface AppointmentStanding {
  readonly body: string;
  readonly group: string | null;
  readonly allocated: number;
  readonly nominated: number;
  readonly filled: number;
  readonly next: NextStep;
  readonly findings: readonly NameFinding[];
}

/**
 * What is to be done to fill seats that have been allocated: whom to appoint, whom to notify, how long to wait.
 *
 * A group may be unable to fill its seats: what it is allocated, whom it nominates and who sits are kept apart.
 *
 * @param facts - The seats, and the membership on the day as `groupsOn` gives it.
 * @returns One standing for each entry, in their order; findings name people whom a person should look at.
 * @throws {DomainError} `invalid-date`; `unknown-group`; `too-many-names` when more people are named or sit than there
 *   are seats; `seats-not-whole`; `not-in-force`.
 * @see Local Government and Housing Act 1989, s. 16; SI 1990/1553, regs 13 to 16
 * @example
 * ```ts
 * import { appointments } from '@lga/proportionality/reviews';
 *
 * const membership = {
 *   groups: [{ id: 'G', name: 'Green', members: ['a', 'b'], leader: 'a', representative: null, formedOn: '2023-05-09' }],
 *   ungrouped: ['c'],
 * };
 * const seats = [
 *   { body: 'planning', group: 'G', seats: 2, noticeOn: '2026-05-20' },
 *   { body: 'planning', group: null, seats: 1 },
 * ];
 * appointments({ seats, membership, on: '2026-06-09' }).value.map(({ next }) => next);
 * // => [{ kind: 'wait', until: '2026-06-09' }, { kind: 'choose' }]
 * ```
 */
export function appointments({
  seats,
  membership,
  on,
}: {
  readonly seats: readonly AllocatedSeats[];
  readonly membership: Pick<Membership, 'groups' | 'ungrouped'>;
  readonly on: string;
}): Explained<readonly AppointmentStanding[]> {
  const day = isoDate(on);
  const rules = [wishesGivenBy, noticeOfSeats, appointmentAsWished, seatsOfTheUngrouped];
  const value = seats.map((each) => standingOf(each, membership, day));
  const because = [
    ...value.map(standingStep),
    ...rules.flatMap((rule) => inForce<unknown>(rule, day).because),
  ];
  return { value, because };
}

function standingOf(
  allocated: AllocatedSeats,
  membership: Pick<Membership, 'groups' | 'ungrouped'>,
  on: string,
): AppointmentStanding {
  const { body, group, seats } = allocated;
  const { people, ending } = wishedFor(allocated, on);
  const filledBy = [...new Set(allocated.filledBy)];
  checkNames(allocated, people);
  const next = nextStep({ ...allocated, filledBy }, { people, ending }, on);
  return {
    body,
    group,
    allocated: seats,
    nominated: people.length,
    filled: filledBy.length,
    next,
    findings: nameFindings(allocated, people, membership),
  };
}

interface Wished {
  readonly people: readonly string[];
  readonly ending: readonly string[];
}

/** The wishes that count: the latest statement of a majority, or else the latest of leader or representative. */
function wishedFor({ wishes = [] }: AllocatedSeats, on: string): Wished {
  const given = wishes
    .filter((wish) => isoDate(wish.on) <= on)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const counts = given.findLast(({ by }) => by === 'majority') ?? given.at(-1);
  return { people: [...new Set(counts?.people)], ending: [...new Set(counts?.ending)] };
}

function nextStep(
  { group, seats, noticeOn, filledBy = [] }: AllocatedSeats,
  wished: Wished,
  on: string,
): NextStep {
  const ending = wished.ending.filter((person) => filledBy.includes(person));
  if (filledBy.length - ending.length === seats) return { kind: 'filled' };
  if (group === null) return { kind: 'choose' };
  const people = wished.people.filter((person) => !filledBy.includes(person));
  if (people.length > 0) return { kind: 'appoint', people, ...(ending.length > 0 && { ending }) };
  if (noticeOn === undefined || isoDate(noticeOn) > on) return { kind: 'notify' };
  const { last } = wishesPeriod(noticeOn).value;
  return on <= last ? { kind: 'wait', until: last } : { kind: 'may-appoint' };
}

function checkNames({ seats, filledBy = [] }: AllocatedSeats, people: readonly string[]): void {
  if (!Number.isSafeInteger(seats) || seats < 0)
    throw new DomainError('seats-not-whole', 'Allocated seats were expected as a whole number from 0.');
  if (new Set(people).size > seats || new Set(filledBy).size > seats)
    throw new DomainError(
      'too-many-names',
      'No more people were expected than there are seats for the group on a body.',
    );
}

function standingStep({ body, group, allocated, nominated, filled, next }: AppointmentStanding): Step {
  const whose = group === null ? 'members in no group' : group;
  const says = `${body}, ${whose}: ${allocated} seats allocated, ${nominated} nominated, ${filled} filled; ${wordsFor[next.kind]}${next.kind === 'wait' ? ` ${next.until}` : ''}.`;
  return { says, facts: { body, group, allocated, nominated, filled } };
}

const wordsFor: Readonly<Record<NextStep['kind'], string>> = {
  filled: 'nothing is left to do',
  appoint: 'appoint as the group wishes',
  notify: 'the proper officer is to notify the group',
  wait: 'wait for wishes to',
  'may-appoint': 'no wishes came in time, and the authority or committee may appoint as it thinks fit',
  choose: 'the authority chooses members in no group',
};
