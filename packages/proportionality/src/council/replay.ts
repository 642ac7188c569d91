import { inForce, isoDate } from '@lga/rules';
import type { CouncilEvent } from './events.js';
import { groupLeastMembers } from './group-rules.js';
import {
  beginSpell,
  type Entry,
  emptyRoll,
  endSmallGroups,
  endSpell,
  enter,
  entryOf,
  type GroupOnRoll,
  groupNamed,
  leave,
  type Roll,
} from './roll.js';

type Follow<Kind extends CouncilEvent['kind']> = (
  roll: Roll,
  entry: Entry<Extract<CouncilEvent, { readonly kind: Kind }>>,
) => void;

const noChange = (): void => undefined;

/** What each kind of event does to the roll. */
const consequences: { readonly [Kind in CouncilEvent['kind']]: Follow<Kind> } = {
  'took-office': (roll, { event, refuse }) => {
    if (roll.members.has(event.person))
      throw refuse('already-a-member', 'whoever takes office is not yet a member of the authority');
    roll.members.set(event.person, event);
    beginSpell(roll, { person: event.person, group: null, from: event.on });
  },
  'left-office': (roll, entry) => {
    memberNamed(roll, entry.event.person, entry);
    leave(roll, entry.event.person, entry.event.on);
    roll.members.delete(entry.event.person);
    endSpell(roll, entry.event.person, { of: 'office', on: entry.event.on });
  },
  'group-formed': (roll, entry) => formGroup(roll, entry),
  joined: (roll, entry) => {
    const { person, group, countersignedBy, on } = entry.event;
    memberNamed(roll, person, entry);
    const joined = groupNamed(roll, group, entry);
    if (joined.members.has(person))
      throw entry.refuse('in-two-groups', 'the member is not in that group yet');
    checkSigned(entry, isSignedByLeaderOrMore(joined, countersignedBy));
    enter(roll, person, joined, on);
  },
  'left-group': (roll, entry) => {
    groupOf(roll, entry.event.person, entry);
    leave(roll, entry.event.person, entry.event.on);
  },
  'removed-from-group': (roll, entry) => {
    const group = groupOf(roll, entry.event.person, entry);
    checkSigned(entry, isMajority(group, entry.event.signedBy));
    leave(roll, entry.event.person, entry.event.on);
  },
  renamed: (roll, entry) => {
    const group = groupNamed(roll, entry.event.group, entry);
    const { leader } = group;
    const byLeader = leader !== null && entry.event.signedBy.includes(leader);
    checkSigned(entry, byLeader || isMajority(group, entry.event.signedBy));
    group.name = entry.event.name;
  },
  'leader-changed': (roll, entry) => {
    const group = groupNamed(roll, entry.event.group, entry);
    checkSigned(entry, isMajority(group, entry.event.signedBy));
    checkInGroup(entry, group, entry.event.leader);
    group.leader = entry.event.leader;
  },
  'representative-changed': (roll, entry) => {
    const group = groupNamed(roll, entry.event.group, entry);
    const byLeader = group.leader !== null && entry.event.signedBy.includes(group.leader);
    checkSigned(entry, byLeader || isMajority(group, entry.event.signedBy));
    if (entry.event.representative !== null) checkInGroup(entry, group, entry.event.representative);
    group.representative = entry.event.representative;
  },
  'annual-meeting': noChange,
  'first-meeting-after-may': noChange,
  'review-held': noChange,
  'review-requested': noChange,
  'committee-changed': noChange,
};

/** What a visitor of the replay sees: an event, its place, the roll after it, and what there was before. */
export interface Visited {
  readonly event: CouncilEvent;
  readonly index: number;
  readonly roll: Roll;
  readonly before: { readonly groups: number; readonly ended: number };
}

/**
 * The roll after all events up to and on a day; `visit` sees each of them on the way.
 *
 * @throws {DomainError} `invalid-date`; `not-in-force`; an `EventFault` for an event that cannot have happened so.
 */
export function replay(
  events: readonly CouncilEvent[],
  on: string,
  visit: (visited: Visited) => void = noChange,
): Roll {
  const least = inForce(groupLeastMembers, on).value;
  const roll = emptyRoll();
  let last = '';
  for (const [index, event] of events.entries()) {
    const entry = entryOf(event, index);
    if (isoDate(event.on) < last)
      throw entry.refuse('events-out-of-order', 'events stand in the order of their days');
    last = event.on;
    if (event.on > on) continue;
    const before = { groups: roll.groups.size, ended: roll.ended.length };
    follow(roll, entry);
    endSmallGroups(roll, { on: event.on, least });
    visit({ event, index, roll, before });
  }
  return roll;
}

function follow<Event extends CouncilEvent>(roll: Roll, entry: Entry<Event>): void {
  const consequence = Object.hasOwn(consequences, entry.event.kind)
    ? (consequences[entry.event.kind] as (roll: Roll, entry: Entry<Event>) => void)
    : undefined;
  if (!consequence) throw entry.refuse('unknown-event', 'its kind is one of those documented');
  consequence(roll, entry);
}

function formGroup(roll: Roll, entry: Entry<Extract<CouncilEvent, { readonly kind: 'group-formed' }>>): void {
  const { group: id, name, signedBy, leader, representative = null, on } = entry.event;
  if (roll.groups.has(id)) throw entry.refuse('group-exists', 'no group of that id is in being');
  if (new Set(signedBy).size < 2)
    throw entry.refuse('group-of-one', 'two or more members sign the notice (reg. 8(1))');
  for (const person of signedBy) memberNamed(roll, person, entry);
  const group: GroupOnRoll = { id, name, formedOn: on, members: new Set(), leader, representative };
  for (const named of [leader, ...(representative === null ? [] : [representative])]) {
    if (!signedBy.includes(named))
      throw entry.refuse('leader-not-in-the-group', 'leader and representative sign the notice (reg. 8(3))');
  }
  roll.groups.set(id, group);
  for (const person of signedBy) enter(roll, person, group, on);
  Object.assign(group, { leader, representative });
}

function memberNamed(roll: Roll, person: string, { refuse }: Pick<Entry, 'refuse'>): void {
  if (!roll.members.has(person))
    throw refuse('not-a-member', 'everybody whom it names is a member of the authority on its day');
}

function groupOf(roll: Roll, person: string, entry: Pick<Entry, 'refuse'>): GroupOnRoll {
  memberNamed(roll, person, entry);
  const id = roll.groupOf.get(person);
  if (id === undefined) throw entry.refuse('not-in-a-group', 'the member is in a group on its day');
  return groupNamed(roll, id, entry);
}

function checkInGroup({ refuse }: Pick<Entry, 'refuse'>, group: GroupOnRoll, person: string): void {
  if (!group.members.has(person))
    throw refuse('leader-not-in-the-group', 'leader and representative are members of the group');
}

function checkSigned({ refuse }: Pick<Entry, 'refuse'>, signed: boolean): void {
  if (!signed) throw refuse('not-signed-as-required', 'it is signed as regulation 8(5), 9(b) or 10 requires');
}

function isSignedByLeaderOrMore(group: GroupOnRoll, signedBy: readonly string[]): boolean {
  const { leader, representative } = group;
  const one = [leader, representative].some((each) => each !== null && signedBy.includes(each));
  return one || isMajority(group, signedBy);
}

/** More than half of a group. */
function isMajority({ members }: GroupOnRoll, signedBy: readonly string[]): boolean {
  return 2 * [...new Set(signedBy)].filter((person) => members.has(person)).length > members.size;
}
