import { type Explained, isoDate } from '@lga/rules';
import type { CouncilIdentity } from '../council/council.js';
import type { CouncilEvent } from '../council/events.js';
import { replay } from '../council/replay.js';
import type { Roll } from '../council/roll.js';

/** A person in Popolo. */
export interface PopoloPerson {
  readonly id: string;
  readonly name: string;
}

/** An organisation in Popolo: the council, a political group or a body. */
export interface PopoloOrganization {
  readonly id: string;
  readonly name: string;
  readonly classification: 'council' | 'political group' | 'committee';
  readonly parent_id?: string;
  readonly founding_date?: string;
  readonly dissolution_date?: string;
}

/** Membership of a person in an organisation, from a first day to a last. */
export interface PopoloMembership {
  readonly person_id: string;
  readonly organization_id: string;
  readonly role: string;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly on_behalf_of_id?: string;
}

/** Popolo data as one document. */
export interface Popolo {
  readonly persons: readonly PopoloPerson[];
  readonly organizations: readonly PopoloOrganization[];
  readonly memberships: readonly PopoloMembership[];
}

/** A body and who sits on it, for Popolo. */
export interface SeatedBody {
  readonly id: string;
  readonly name: string;
  /** Each with the group whose seat it is; `null` for a seat of members in no group. */
  readonly members: readonly { readonly person: string; readonly group: string | null }[];
}

/**
 * A council, its members, groups and bodies as Popolo, from the register of notices.
 *
 * Ids get a prefix for their kind, so that a group and a person of one id stay apart. Every spell of membership is
 * there with its dates; `end_date` is the day on which it ended. Who leads a group now has a second membership, without
 * dates.
 *
 * @param names - Names of people, by id; the id where one is missing.
 * @param bodies - Bodies with those who sit on them on the day.
 * @throws {DomainError} As `groupsOn` for events; `invalid-date`.
 * @see The Popolo open government data specification, https://www.popoloproject.com/specs/
 * @example
 * ```ts
 * import { type CouncilEvent } from '@lga/proportionality/council';
 * import { popolo } from '@lga/proportionality/import';
 *
 * const council = {
 *   id: 'E00', name: { en: 'Example' }, nation: 'england', kind: 'district', from: '1974-04-01',
 *   sizes: [{ from: '1974-04-01', seats: 2 }],
 * } as const;
 * const events: CouncilEvent[] = [
 *   { kind: 'took-office', on: '2023-05-08', person: 'a', by: 'ordinary-election' },
 *   { kind: 'took-office', on: '2023-05-08', person: 'b', by: 'ordinary-election' },
 *   { kind: 'group-formed', on: '2023-05-09', group: 'G', name: 'Green', signedBy: ['a', 'b'], leader: 'b' },
 * ];
 * const { value } = popolo({ council, events, names: new Map([['a', 'Ann']]), bodies: [], on: '2026-05-20' });
 * value.persons[0]; // => { id: 'person/a', name: 'Ann' }
 * value.memberships.at(-1);
 * // => { person_id: 'person/b', organization_id: 'group/G', role: 'leader' }
 * ```
 */
export function popolo({
  council,
  events,
  names,
  bodies,
  on,
}: {
  readonly council: CouncilIdentity;
  readonly events: readonly CouncilEvent[];
  readonly names: ReadonlyMap<string, string>;
  readonly bodies: readonly SeatedBody[];
  readonly on: string;
}): Explained<Popolo> {
  const roll = replay(events, isoDate(on));
  const people = new Set([
    ...roll.spells.map(({ person }) => person),
    ...bodies.flatMap(({ members }) => members.map(({ person }) => person)),
  ]);
  const value: Popolo = {
    persons: [...people].map((id) => ({ id: `person/${id}`, name: names.get(id) ?? id })),
    organizations: [
      councilOrganization(council),
      ...groups(roll, council.id),
      ...bodies.map((body) => committee(body, council.id)),
    ],
    memberships: [...spells(roll, council.id), ...leaders(roll), ...bodies.flatMap(seats)],
  };
  const says = `${people.size} people, ${value.organizations.length} organisations and ${value.memberships.length} memberships as on ${on}.`;
  return { value, because: [{ says }] };
}

function councilOrganization({ id, name, from, to }: CouncilIdentity): PopoloOrganization {
  const dissolved = to === undefined ? {} : { dissolution_date: to };
  return { id: `council/${id}`, name: name.en, classification: 'council', founding_date: from, ...dissolved };
}

function groups({ groups: standing, ended }: Roll, council: string): PopoloOrganization[] {
  const group = (id: string, name: string, formedOn: string, endedOn?: string): PopoloOrganization => ({
    id: `group/${id}`,
    name,
    classification: 'political group',
    parent_id: `council/${council}`,
    founding_date: formedOn,
    ...(endedOn !== undefined && { dissolution_date: endedOn }),
  });
  return [
    ...ended.map(({ id, name, formedOn, endedOn }) => group(id, name, formedOn, endedOn)),
    ...[...standing.values()].map(({ id, name, formedOn }) => group(id, name, formedOn)),
  ];
}

function committee({ id, name }: SeatedBody, council: string): PopoloOrganization {
  return { id: `body/${id}`, name, classification: 'committee', parent_id: `council/${council}` };
}

function spells(roll: Roll, council: string): PopoloMembership[] {
  return roll.spells.map(({ person, group, from, to }) => ({
    person_id: `person/${person}`,
    organization_id: group === null ? `council/${council}` : `group/${group}`,
    role: 'member',
    start_date: from,
    ...(to !== null && { end_date: to }),
  }));
}

/** Who leads each group now; since when is not kept. */
function leaders({ groups: standing }: Roll): PopoloMembership[] {
  return [...standing.values()].flatMap(({ id, leader }) =>
    leader === null
      ? []
      : [{ person_id: `person/${leader}`, organization_id: `group/${id}`, role: 'leader' }],
  );
}

function seats({ id, members }: SeatedBody): PopoloMembership[] {
  return members.map(({ person, group }) => ({
    person_id: `person/${person}`,
    organization_id: `body/${id}`,
    role: 'member',
    ...(group !== null && { on_behalf_of_id: `group/${group}` }),
  }));
}
