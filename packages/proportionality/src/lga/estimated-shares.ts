import { DomainError, type Explained, inForce } from '@lga/rules';
import { type Count, totalMembers } from '../count.js';
import { decimalText, type Fraction, fractionText, lowestTerms } from '../exact-decimal.js';
import { type AuthorityKind, lgaCouncillorWeight, lgaShareFormula } from '../rules.js';

/** A member authority: its electorate, and its councillors by group of the LGA. */
export interface MemberAuthority<Id extends string = string> {
  readonly id: string;
  readonly kind: AuthorityKind;
  /** Electors, a whole number above 0. */
  readonly electorate: number;
  /** Councillors of each group; whoever is in no group of the LGA is left out by the caller or put into one. */
  readonly councillors: readonly Count<Id>[];
}

/** An estimated share of one group. */
export interface EstimatedShare<Id extends string = string> {
  readonly id: Id;
  /** Per cent, to two decimals, half up: in the form that `lgaBalance` takes. */
  readonly percent: string;
  /** The share of one as an exact fraction: `17/65`. */
  readonly exact: string;
}

/**
 * An estimate of the shares from councillors and electorates; never to be called the LGA's percentages.
 *
 * A councillor stands for electorate ÷ councillors of the authority; two-tier areas and Wales count at one half.
 * The formula is inferred: it fits what was reported, and no source quotes it.
 *
 * @param authorities - Each once, with at least one councillor.
 * @returns Shares in the order in which groups first appear, and the reasons, marked `inferred`.
 * @throws {DomainError} `no-authorities`; `duplicate-authority`; `invalid-electorate`; `invalid-members`;
 *   `invalid-date` or `not-in-force`.
 * @see Local Government Chronicle on the LGA balance of 2014/15, for the weights
 * @example
 * ```ts
 * import { estimatedShares } from '@lga/proportionality';
 *
 * const councillors = [{ id: 'A', count: 30 }, { id: 'B', count: 20 }];
 * const authorities = [{ id: 'u', kind: 'single-tier' as const, electorate: 200_000, councillors }];
 * estimatedShares({ on: '2023-09-01', authorities }).value.map(({ percent }) => percent); // => ['60.00', '40.00']
 * ```
 */
export function estimatedShares<Id extends string>({
  on,
  authorities,
}: {
  readonly on: string;
  readonly authorities: readonly MemberAuthority<Id>[];
}): Explained<readonly EstimatedShare<Id>[]> {
  if (authorities.length === 0)
    throw new DomainError('no-authorities', 'At least one authority was expected.');
  if (new Set(authorities.map(({ id }) => id)).size < authorities.length) {
    throw new DomainError('duplicate-authority', 'Each authority was expected once.');
  }
  const halves = inForce(lgaCouncillorWeight, on);
  const weights = new Map<Id, Fraction>();
  let sum = nothing;
  for (const authority of authorities) {
    for (const [id, weight] of weightsIn(authority, halves.value[authority.kind])) {
      weights.set(id, plus(weights.get(id) ?? nothing, weight));
      sum = plus(sum, weight);
    }
  }
  const value = [...weights].map(([id, weight]) => estimated(id, weight, sum));
  return { value, because: [...inForce(lgaShareFormula, on).because, ...halves.because] };
}

const nothing: Fraction = { numerator: 0n, denominator: 1n };

function weightsIn<Id extends string>(
  { electorate, councillors }: MemberAuthority<Id>,
  halves: 1 | 2,
): [Id, Fraction][] {
  if (!Number.isSafeInteger(electorate) || electorate < 1) {
    throw new DomainError('invalid-electorate', 'An electorate was expected as a whole number above 0.');
  }
  const denominator = 2n * BigInt(totalMembers(councillors));
  return councillors.map(({ id, count }) => [
    id,
    { numerator: BigInt(halves) * BigInt(electorate) * BigInt(count), denominator },
  ]);
}

function estimated<Id extends string>(id: Id, weight: Fraction, sum: Fraction): EstimatedShare<Id> {
  const share = {
    numerator: weight.numerator * sum.denominator,
    denominator: weight.denominator * sum.numerator,
  };
  const percent = decimalText({ ...share, numerator: share.numerator * 100n }, 2);
  return { id, percent, exact: fractionText(share) };
}

function plus(a: Fraction, b: Fraction): Fraction {
  return lowestTerms({
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  });
}
