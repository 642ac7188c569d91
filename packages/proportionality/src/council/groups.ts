import { DomainError, type Explained, inForce, isoDate, type Step } from '@lga/rules';
import { groupsCountedAsOne } from '../statute/principles.js';
import { type CouncilIdentity, councilOn } from './council.js';
import type { CouncilEvent } from './events.js';
import { electedMayorCounts, groupLeastMembers, groupsDivide } from './group-rules.js';
import { replay } from './replay.js';
import type { EndedGroup, Roll } from './roll.js';
import { type SameDescription, sameDescriptions } from './same-description.js';

/** A political group on a day: two or more members who gave notice. A party is not a group. */
export interface PoliticalGroup {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  /** `null` after the leader left, until a majority gives notice of another. */
  readonly leader: string | null;
  readonly representative: string | null;
  readonly formedOn: string;
}

/** Who is a member of the authority on a day, and in which group. */
export interface Membership {
  readonly on: string;
  /** Seats of the council. */
  readonly size: number;
  /** Members in post, by whom shares are counted: the "membership" of Schedule 1 paragraph 4. */
  readonly inPost: number;
  readonly vacancies: number;
  /** In the order in which they were formed. */
  readonly groups: readonly PoliticalGroup[];
  /** Members in no group. They are not a group, whatever party they belong to. */
  readonly ungrouped: readonly string[];
  /** An elected mayor who is left out of the count, where there is one. */
  readonly leftOut: readonly string[];
  /** Whether members are divided into groups at all (reg. 7). */
  readonly divided: boolean;
  /** The group with more than half of the members in post; `null` where none has. */
  readonly majority: string | null;
  readonly ended: readonly EndedGroup[];
  /** Pairs of groups that count as one for principle (a) alone (reg. 12), or may. */
  readonly sameDescription: readonly SameDescription[];
}

/** What the roll is read from. */
export interface MembershipFacts {
  readonly council: CouncilIdentity;
  /** In the order of their days; those of one day in the order in which they came. */
  readonly events: readonly CouncilEvent[];
  readonly on: string;
  /** Whether an elected mayor is counted; the rule in force if left out. */
  readonly electedMayorCounts?: boolean;
  /** Descriptions that mean substantially the same, as somebody judged them; equal words always do. */
  readonly sameTerms?: readonly (readonly string[])[];
}

/**
 * The members of a council and its political groups on any day, from the notices that the proper officer received.
 *
 * A later notice ends an earlier membership; a group of fewer than two ends, and whoever is left is in no group.
 *
 * @param facts - The council and the register of events, whose ids may be anything.
 * @returns Who is in which group, who is in none, and what follows for majority and division.
 * @throws {DomainError} `invalid-date`; `invalid-council`; `not-in-being` when the council is not in being;
 *   `members-exceed-size`; `not-in-force` before August 1990; and for an event that cannot have happened so:
 *   `events-out-of-order`, `unknown-event`, `not-a-member`, `already-a-member`, `group-of-one`, `group-exists`,
 *   `unknown-group`, `not-in-a-group`, `in-two-groups`, `leader-not-in-the-group`, `not-signed-as-required`.
 * @see Local Government (Committees and Political Groups) Regulations 1990, regs 7 to 12
 * @example
 * ```ts
 * import { type CouncilEvent, groupsOn } from '@lga/proportionality/council';
 *
 * const council = {
 *   id: 'E00',
 *   name: { en: 'Example District Council' },
 *   nation: 'england',
 *   kind: 'district',
 *   from: '1974-04-01',
 *   sizes: [{ from: '1974-04-01', seats: 4 }],
 * } as const;
 * const events: CouncilEvent[] = [
 *   ...['a', 'b', 'c', 'd'].map((person) => ({
 *     kind: 'took-office' as const, on: '2023-05-08', person, by: 'ordinary-election' as const,
 *   })),
 *   { kind: 'group-formed', on: '2023-05-09', group: 'G', name: 'Green', signedBy: ['a', 'b'], leader: 'a' },
 *   { kind: 'joined', on: '2023-06-01', person: 'c', group: 'G', countersignedBy: ['a'] },
 * ];
 * const { value } = groupsOn({ council, events, on: '2023-06-01' });
 * value.groups.map(({ name, members }) => [name, members.length]); // => [['Green', 3]]
 * value.ungrouped; // => ['d']
 * value.majority; // => 'G'
 * ```
 */
export function groupsOn(facts: MembershipFacts): Explained<Membership> {
  const on = isoDate(facts.on);
  const council = councilInBeing(facts.council, on);
  const roll = replay(facts.events, on);
  const mayor = countOfMayor(roll, facts);
  const left = new Set(mayor.leftOut);
  const inPost = roll.members.size - left.size;
  const groups = groupsOf(roll, left);
  const value: Membership = {
    on,
    size: council.value,
    inPost,
    vacancies: council.value - seated(roll, council.value),
    groups,
    ungrouped: [...roll.members.keys()].filter((person) => !roll.groupOf.has(person) && !left.has(person)),
    leftOut: mayor.leftOut,
    divided: groups.length >= inForce(groupsDivide, on).value,
    majority: groups.find(({ members }) => 2 * members.length > inPost)?.id ?? null,
    ended: roll.ended,
    sameDescription: sameDescriptions(roll, facts.sameTerms ?? []),
  };
  return { value, because: [...council.because, ...reasons(value), ...mayor.because, ...asOne(value)] };
}

/** The seats of a council that is in being. */
function councilInBeing(council: CouncilIdentity, on: string): Explained<number> {
  const { value, because } = councilOn(council, on);
  if (value.kind === 'in-being') return { value: value.seats, because };
  throw new DomainError(
    'not-in-being',
    `A day was expected on which the council is in being; ${on} is not one.`,
  );
}

/** Councillors in post, once they are known to fit into the seats of the council. */
function seated({ members }: Roll, size: number): number {
  const councillors = [...members.values()].filter(({ office }) => office !== 'elected-mayor').length;
  if (councillors <= size) return councillors;
  throw new DomainError(
    'members-exceed-size',
    `At most ${size} councillors were expected, as many as the council has seats; ${councillors} came.`,
  );
}

function groupsOf(roll: Roll, left: ReadonlySet<string>): PoliticalGroup[] {
  return [...roll.groups.values()].map(({ id, name, members, leader, representative, formedOn }) => ({
    id,
    name,
    members: [...members].filter((person) => !left.has(person)),
    leader,
    representative,
    formedOn,
  }));
}

function countOfMayor(
  { members }: Roll,
  { on, electedMayorCounts: stated }: MembershipFacts,
): { readonly leftOut: string[]; readonly because: readonly Step[] } {
  const mayors = [...members.values()].filter(({ office }) => office === 'elected-mayor');
  if (mayors.length === 0) return { leftOut: [], because: [] };
  const rule = inForce(electedMayorCounts, on);
  const counts = stated ?? rule.value;
  const says = `The elected mayor is ${counts ? '' : 'not '}counted among the members${stated === undefined ? '' : ', as the council states'}.`;
  return {
    leftOut: counts ? [] : mayors.map(({ person }) => person),
    because: [{ says, facts: { counts } }, ...rule.because],
  };
}

function reasons({ on, inPost, vacancies, groups, ungrouped, majority }: Membership): Step[] {
  const divided = inForce(groupsDivide, on).because;
  const least = inForce(groupLeastMembers, on).because;
  const list = groups.map(({ name, members }) => `${name} ${members.length}`).join(', ');
  const says = `${inPost} members in post, ${vacancies} seats vacant; in groups: ${list || 'nobody'}; in no group: ${ungrouped.length}. ${majority === null ? 'No group has' : 'One group has'} more than half of the members in post.`;
  return [
    { says, facts: { inPost, vacancies, ungrouped: ungrouped.length, majority } },
    ...divided,
    ...least,
  ];
}

function asOne({ on, sameDescription }: Membership): Step[] {
  if (sameDescription.length === 0) return [];
  const pairs = sameDescription.map(({ kind, groups: [one, other] }) =>
    kind === 'one'
      ? `${one} and ${other} count as one.`
      : `Whether ${one} and ${other} count as one hangs on descriptions that are not recorded.`,
  );
  return [{ says: pairs.join(' '), facts: { sameDescription } }, ...inForce(groupsCountedAsOne, on).because];
}
