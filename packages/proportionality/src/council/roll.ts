import { DomainError } from '@lga/rules';
import type { CouncilEvent, TookOffice } from './events.js';

/** A group on the roll while it lasts. */
export interface GroupOnRoll {
  readonly id: string;
  name: string;
  readonly formedOn: string;
  readonly members: Set<string>;
  leader: string | null;
  representative: string | null;
}

/** How long somebody was a member of the authority (`group: null`) or of a group. */
interface Spell {
  readonly person: string;
  readonly group: string | null;
  readonly from: string;
  /** First day on which it no longer holds; `null` while it does. */
  to: string | null;
}

/** A group that is no more. */
export interface EndedGroup {
  readonly id: string;
  readonly name: string;
  readonly formedOn: string;
  readonly endedOn: string;
}

/** Members and groups as the events have made them so far. */
export interface Roll {
  readonly members: Map<string, TookOffice>;
  readonly groups: Map<string, GroupOnRoll>;
  /** The group of each member who is in one. */
  readonly groupOf: Map<string, string>;
  readonly ended: EndedGroup[];
  readonly spells: Spell[];
  /** The spell that each member is in, of the authority and of a group. */
  readonly openSpells: Readonly<Record<'office' | 'group', Map<string, Spell>>>;
}

/** The codes by which events are refused. */
type EventFault =
  | 'events-out-of-order'
  | 'unknown-event'
  | 'not-a-member'
  | 'already-a-member'
  | 'group-of-one'
  | 'group-exists'
  | 'unknown-group'
  | 'not-in-a-group'
  | 'in-two-groups'
  | 'leader-not-in-the-group'
  | 'not-signed-as-required';

/** An event on its way, and how it is refused: by its number and kind, since ids may stand for people. */
export interface Entry<Event extends CouncilEvent = CouncilEvent> {
  readonly event: Event;
  readonly refuse: (code: EventFault, expected: string) => DomainError<EventFault>;
}

export function entryOf<Event extends CouncilEvent>(event: Event, index: number): Entry<Event> {
  const refuse = (code: EventFault, expected: string) =>
    new DomainError(code, `Event ${index + 1} (${event.kind}) was expected so that ${expected}.`);
  return { event, refuse };
}

export function emptyRoll(): Roll {
  return {
    members: new Map(),
    groups: new Map(),
    groupOf: new Map(),
    ended: [],
    spells: [],
    openSpells: { office: new Map(), group: new Map() },
  };
}

/** The group named, if it is on the roll. */
export function groupNamed(roll: Roll, id: string, { refuse }: Pick<Entry, 'refuse'>): GroupOnRoll {
  const group = roll.groups.get(id);
  if (!group) throw refuse('unknown-group', 'it names a group that is in being on its day');
  return group;
}

/** Puts somebody into a group; by the later notice the earlier membership ends (reg. 10, 11). */
export function enter(roll: Roll, person: string, group: GroupOnRoll, on: string): void {
  leave(roll, person, on);
  group.members.add(person);
  roll.groupOf.set(person, group.id);
  beginSpell(roll, { person, group: group.id, from: on });
}

/** Takes somebody out of the group that they are in, if any. */
export function leave(roll: Roll, person: string, on: string): void {
  const group = roll.groups.get(roll.groupOf.get(person) ?? '');
  if (!group || !roll.groupOf.delete(person)) return;
  group.members.delete(person);
  if (group.leader === person) group.leader = null;
  if (group.representative === person) group.representative = null;
  endSpell(roll, person, { of: 'group', on });
}

/** Ends every group of fewer members than a group must have (reg. 8(2)). */
export function endSmallGroups(
  roll: Roll,
  { on, least }: { readonly on: string; readonly least: number },
): void {
  for (const group of [...roll.groups.values()].filter(({ members }) => members.size < least)) {
    for (const person of [...group.members]) leave(roll, person, on);
    roll.groups.delete(group.id);
    roll.ended.push({ id: group.id, name: group.name, formedOn: group.formedOn, endedOn: on });
  }
}

/** Begins a spell of somebody, in a group or (`null`) in the authority. */
export function beginSpell({ spells, openSpells }: Roll, spell: Omit<Spell, 'to'>): void {
  const begun: Spell = { ...spell, to: null };
  spells.push(begun);
  openSpells[spell.group === null ? 'office' : 'group'].set(spell.person, begun);
}

/** Ends the spell that somebody is in. */
export function endSpell(
  { openSpells }: Roll,
  person: string,
  { of, on }: { readonly of: 'office' | 'group'; readonly on: string },
): void {
  const spell = openSpells[of].get(person);
  if (spell) spell.to = on;
  openSpells[of].delete(person);
}
