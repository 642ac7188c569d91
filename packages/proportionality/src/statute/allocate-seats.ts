import type { Explained } from '@lga/rules';
import type { Allocation, AllocationFacts, Clash, Part } from './allocation.js';
import { appliedToAll, appliedToPart } from './applied.js';
import { balance } from './balance.js';
import { bodyBounds } from './body-bounds.js';
import { boundParts } from './bound-parts.js';
import { checkFacts } from './checked-facts.js';
import { type Columns, columnsOf, departsFromSection15 } from './columns.js';
import { partOf } from './part.js';

/**
 * The seats of each political group on each body, under section 15 of the Local Government and Housing Act 1989.
 *
 * The principles are applied in their order: (a) and (b) bind; then totals over each pool are as near as they can
 * be to the shares, (c); then each body is, (d). Near is the least sum of squared deviations, in whole numbers.
 * Every pool, and every body by itself, is a part of its own, with its proof and with all tables that are as good.
 *
 * @param facts - The council on a day, its bodies, and the readings that were taken; nothing has a default.
 * @returns See `Allocation` for each `kind`. A `choice` is never made here.
 * @throws {DomainError} `invalid-date`; `not-in-force` before 1 August 1990; `invalid-council`, `no-groups`,
 *   `duplicate-group`, `group-of-one`, `members-do-not-add-up`, `invalid-count-as-one`, `invalid-ungrouped`,
 *   `duplicate-body`, `invalid-seats`, `more-seats-than-members`, `invalid-co-optees`, `cannot-be-filled`,
 *   `too-large`.
 * @see https://www.legislation.gov.uk/ukpga/1989/42/section/15
 * @example
 * ```ts
 * import { allocateSeats } from '@lga/proportionality/statute';
 *
 * const { value } = allocateSeats({
 *   on: '2026-05-21',
 *   council: {
 *     size: 40,
 *     vacancies: 0,
 *     groups: [{ id: 'A', members: 21 }, { id: 'B', members: 9 }, { id: 'C', members: 6 }],
 *     ungrouped: 4,
 *   },
 *   bodies: [
 *     { id: 'Planning', seats: 12, standing: { kind: 'pooled', pool: 'ordinary' } },
 *     { id: 'Licensing', seats: 12, standing: { kind: 'pooled', pool: 'ordinary' } },
 *   ],
 *   readings: {
 *     membership: 'in-post',
 *     rest: 'own-shares',
 *     ungrouped: { kind: 'remainder' },
 *     openCoOptees: 'left-out',
 *   },
 * });
 * if (value.kind !== 'undetermined') {
 *   value.majorityGroup; // => 'A'
 *   value.parts[0]?.value.totals.map(({ decimal, least }) => `${decimal}: ${least}`);
 *   // => ['12.6000: 14', '5.4000: 5', '3.6000: 4']
 *   value.parts[0]?.value.equallyGood.number; // => '2'
 * }
 * ```
 */
export function allocateSeats<GroupId extends string, BodyId extends string>(
  facts: AllocationFacts<GroupId, BodyId>,
): Explained<Allocation<GroupId, BodyId>> {
  checkFacts(facts);
  const all = columnsOf(facts);
  const parts = boundParts(facts, all);
  const clashes = clashesIn(facts, all);
  const because = appliedToAll(facts, all);
  if (clashes.length > 0) {
    const question = 'Which of principles (a) and (b) prevails where they clash?';
    return { value: { kind: 'undetermined', question, clashes }, because };
  }
  const explained = parts.map((part): Explained<Part<GroupId, BodyId>> => {
    const value = partOf(part.pool, balance(part.bodies, all, facts.readings));
    return { value, because: appliedToPart(value, facts.readings.rest) };
  });
  const isSettled = explained.every(({ value }) => value.equallyGood.number === '1');
  const outside = facts.bodies.filter(({ standing }) => standing.kind === 'outside');
  const value: Allocation<GroupId, BodyId> = {
    kind: isSettled ? 'settled' : 'choice',
    membership: { shares: all.shareOf, majority: all.membership },
    majorityGroup: all.columns[all.majority]?.id ?? null,
    parts: explained,
    outside: outside.map(({ id }) => id),
    needsSection17: departsFromSection15(facts),
  };
  return { value, because };
}

function clashesIn<G extends string, B extends string>(
  { bodies, readings }: AllocationFacts<G, B>,
  all: Columns<G>,
): readonly Clash<G, B>[] {
  const boundsOf = bodyBounds(readings, all);
  return bodies.flatMap((body): readonly Clash<G, B>[] => {
    if (body.standing.kind === 'outside' || !boundsOf(body).isClash) return [];
    const groupsWhere = (whereTheyClash: 'a' | 'b') => {
      const bounds = boundsOf({ ...body, whereTheyClash });
      return partOf(null, balance([{ ...body, bounds }], all, readings)).bodies[0]?.groups ?? [];
    };
    const candidates = [
      { prevails: 'b', breaks: 'a', groups: groupsWhere('b') },
      { prevails: 'a', breaks: 'b', groups: groupsWhere('a') },
    ] as const;
    return [{ body: body.id, principles: ['a', 'b'], candidates }];
  });
}
