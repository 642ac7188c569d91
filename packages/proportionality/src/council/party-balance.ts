import { DomainError, type Explained, inForce, isoDate, type Step } from '@lga/rules';
import type { Apportionment } from '../apportionment.js';
import type { Count } from '../count.js';
import { decimalText } from '../exact-decimal.js';
import { largestRemainder } from '../largest-remainder.js';
import { type BodyKind, bodyRuleId } from './body-rule.js';
import { bodyRules } from './body-rules.js';

/** A council among those that a panel or combined authority is made up of, by parties and not by groups. */
export interface ConstituentCouncil<Id extends string = string> {
  readonly id: string;
  /** Members of each party; members of none may stand under an id of the caller's. */
  readonly parties: readonly Count<Id>[];
}

/** How members of a party on a body stand to its share of all members of the councils together. */
export interface PartyStanding<Id extends string = string> {
  readonly id: Id;
  /** Members of the constituent councils together. */
  readonly members: number;
  /** Exact share of the seats to three decimals, for reading. */
  readonly share: string;
  /** Seats filled at present; `null` where not given. */
  readonly appointed: number | null;
}

/** The balance of parties that a body is to reflect, so far as reasonably practicable. */
export interface PartyBalance<Id extends string = string> {
  readonly parties: readonly PartyStanding<Id>[];
  /** The nearest whole numbers of seats: a yardstick, to which no party has a right. */
  readonly nearest: Apportionment<Id>;
  /** What arithmetic cannot settle. */
  readonly open: readonly string[];
}

const questions: Readonly<Partial<Record<BodyKind, readonly string[]>>> = {
  'police-and-crime-panel': [
    'Do the members represent all parts of the police area?',
    'Do they have the skills, knowledge and experience that the panel needs?',
    'How far was it reasonably practicable to reflect the political make-up of the councils together?',
  ],
  'combined-authority-scrutiny-or-audit-committee': [
    'How far was it reasonably practicable to reflect the balance of political parties?',
  ],
};

/**
 * The balance of parties among all members of several councils together, for bodies with a test of their own:
 * police and crime panels, and scrutiny or audit committees of combined authorities. Section 15 does not apply to
 * them, no group has a right to a seat, and geography and skills count beside it.
 *
 * @param facts - The kind of body, its seats, the councils with members by party, and who is appointed.
 * @returns Shares and the nearest whole seats as a yardstick, with the questions that people must answer.
 * @throws {DomainError} `not-by-parties` for a kind of body without such a test; `invalid-members`,
 *   `invalid-seats`, `invalid-date`, `not-in-force`.
 * @see Police Reform and Social Responsibility Act 2011, Schedule 6; SI 2017/68, article 14(1)
 * @example
 * ```ts
 * import { partyBalance } from '@lga/proportionality/bodies';
 *
 * const { value } = partyBalance({
 *   kind: 'police-and-crime-panel',
 *   seats: 10,
 *   councils: [
 *     { id: 'north', parties: [{ id: 'Lab', count: 30 }, { id: 'Con', count: 20 }] },
 *     { id: 'south', parties: [{ id: 'Lab', count: 10 }, { id: 'Con', count: 40 }] },
 *   ],
 *   on: '2026-05-20',
 * });
 * value.nearest.seats; // => [{ id: 'Lab', count: 4 }, { id: 'Con', count: 6 }]
 * value.open.length; // => 3
 * ```
 */
export function partyBalance<Id extends string>({
  kind,
  seats,
  councils,
  appointed,
  on,
}: {
  readonly kind: BodyKind;
  readonly seats: number;
  readonly councils: readonly ConstituentCouncil<Id>[];
  readonly appointed?: readonly Count<Id>[];
  readonly on: string;
}): Explained<PartyBalance<Id>> {
  const open = questions[kind];
  const rule = bodyRules.find(({ id }) => id.endsWith(bodyRuleId('england', kind).slice('england'.length)));
  if (!open || !rule)
    throw new DomainError(
      'not-by-parties',
      'A kind of body was expected that reflects parties of several councils.',
    );
  const { because } = inForce(rule, isoDate(on));
  const members = together(councils);
  const nearest = largestRemainder({ members, seats });
  const total = members.reduce((sum, { count }) => sum + count, 0);
  const filled = appointed && new Map(appointed.map(({ id, count }) => [id, count]));
  const parties = members.map(({ id, count }) => ({
    id,
    members: count,
    share: decimalText({ numerator: BigInt(count) * BigInt(seats), denominator: BigInt(total) }, 3),
    appointed: filled ? (filled.get(id) ?? 0) : null,
  }));
  return { value: { parties, nearest, open }, because: [...because, ...parties.map(partyStep)] };
}

function together<Id extends string>(councils: readonly ConstituentCouncil<Id>[]): Count<Id>[] {
  const sums = new Map<Id, number>();
  for (const { id, count } of councils.flatMap(({ parties }) => parties)) {
    sums.set(id, (sums.get(id) ?? 0) + count);
  }
  return [...sums].map(([id, count]) => ({ id, count }));
}

function partyStep({ id, members, share, appointed }: PartyStanding): Step {
  const now = appointed === null ? '' : `; ${appointed} appointed`;
  return {
    says: `${id}: ${members} members of the councils together, a share of ${share} seats${now}.`,
    facts: { party: id, members, share, appointed },
  };
}
