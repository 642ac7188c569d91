import { DomainError, type Explained, inForce, isoDate, type Step } from '@lga/rules';
import type { Count } from '../count.js';
import { type ScrutinyChairFacts, scrutinyChairs } from './scrutiny-chairs.js';
import { welshChairsScheme } from './wales-rules.js';

/** Votes of a group's members on the resolution to adopt a scheme. */
export interface GroupVote<Id extends string = string> {
  readonly id: Id;
  readonly for: number;
  readonly against: number;
}

/** What stands between a scheme and section 74. */
export type SchemeFinding<Id extends string = string> =
  | { readonly kind: 'no-shares-to-exceed' }
  | { readonly kind: 'opposition-not-offered-more'; readonly offered: number; readonly owed: number }
  | {
      readonly kind: 'group-offered-fewer';
      readonly group: Id;
      readonly offered: number;
      readonly owed: number;
    }
  | { readonly kind: 'no-supporter' | 'not-more-for-than-against'; readonly group: Id };

/**
 * What a council's own scheme for the chairs of Welsh scrutiny committees lacks, if anything.
 *
 * @param facts - As for `scrutinyChairs`.
 * @param offered - Chairs that the scheme offers to each opposition group.
 * @param votes - How the members of every group voted on it.
 * @returns Findings for a person to look at; none when it fits. A group that ties for a chair is owed the fewer.
 * @throws {DomainError} As `scrutinyChairs`; `invalid-votes` when a group's votes are missing or not whole numbers.
 * @see Local Government (Wales) Measure 2011, s. 74
 * @example
 * ```ts
 * import { schemeFindings } from '@lga/proportionality/wales';
 *
 * const facts = {
 *   groups: [
 *     { id: 'Plaid', count: 38, inExecutive: true },
 *     { id: 'Labour', count: 23, inExecutive: false },
 *     { id: 'Independent', count: 12, inExecutive: false },
 *   ],
 *   members: 75,
 *   committees: 5,
 *   on: '2026-05-20',
 * };
 * const votes = [
 *   { id: 'Plaid', for: 30, against: 2 }, { id: 'Labour', for: 23, against: 0 }, { id: 'Independent', for: 5, against: 5 },
 * ];
 * schemeFindings({ facts, offered: [{ id: 'Labour', count: 3 }, { id: 'Independent', count: 1 }], votes }).value;
 * // => [{ kind: 'not-more-for-than-against', group: 'Independent' }]
 * ```
 */
export function schemeFindings<Id extends string>({
  facts,
  offered,
  votes,
}: {
  readonly facts: ScrutinyChairFacts<Id>;
  readonly offered: readonly Count<Id>[];
  readonly votes: readonly GroupVote<Id>[];
}): Explained<readonly SchemeFinding<Id>[]> {
  const rule = inForce(welshChairsScheme, isoDate(facts.on));
  const chairs = scrutinyChairs(facts);
  checkVotes(facts, votes);
  const owed = chairs.value.kind === 'shared' ? chairs.value.opposition.seats : [];
  const value: SchemeFinding<Id>[] = [
    ...(chairs.value.kind === 'shared' ? [] : [{ kind: 'no-shares-to-exceed' as const }]),
    ...(chairs.value.kind === 'shared'
      ? offers(offered, owed, facts.committees - chairs.value.executive.chairs)
      : []),
    ...votes.filter((vote) => vote.for === 0).map(({ id }) => ({ kind: 'no-supporter' as const, group: id })),
    ...votes
      .filter((vote) => vote.for > 0 && vote.for <= vote.against)
      .map(({ id }) => ({ kind: 'not-more-for-than-against' as const, group: id })),
  ];
  const steps: Step[] = value.map((finding) => ({
    says: `The scheme: ${finding.kind.replaceAll('-', ' ')}.`,
    facts: { ...finding },
  }));
  return { value, because: [...steps, ...rule.because, ...chairs.because] };
}

function offers<Id extends string>(
  offered: readonly Count<Id>[],
  owed: readonly Count<Id>[],
  together: number,
): SchemeFinding<Id>[] {
  const given = new Map(offered.map(({ id, count }) => [id, count]));
  const all = owed.reduce((sum, { id }) => sum + (given.get(id) ?? 0), 0);
  const more: SchemeFinding<Id>[] =
    all > together ? [] : [{ kind: 'opposition-not-offered-more', offered: all, owed: together }];
  const fewer = owed
    .map(({ id, count }) => ({
      kind: 'group-offered-fewer' as const,
      group: id,
      offered: given.get(id) ?? 0,
      owed: count,
    }))
    .filter((each) => each.offered < each.owed);
  return [...more, ...fewer];
}

function checkVotes({ groups }: ScrutinyChairFacts, votes: readonly GroupVote[]): void {
  const voted = new Map(votes.map((vote) => [vote.id, vote]));
  const whole = (count: number) => Number.isSafeInteger(count) && count >= 0;
  const fit = groups.every(({ id, count }) => {
    const vote = voted.get(id);
    return vote !== undefined && whole(vote.for) && whole(vote.against) && vote.for + vote.against <= count;
  });
  if (!fit || votes.length !== groups.length)
    throw new DomainError(
      'invalid-votes',
      'The votes of every group were expected, once each, within its members.',
    );
}
