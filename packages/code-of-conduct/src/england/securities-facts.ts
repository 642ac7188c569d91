import { DomainError, type Explained, inForce, type Text } from '@lga/rules';
import type { Truth } from '../condition.js';
import { type Fraction, fraction, isGreater } from '../fraction.js';
import { pence, poundsInWords } from '../pounds.js';
import type { SecuritiesFacts, SecuritiesHolding } from '../schema/securities.js';
import {
  securitiesBodyInArea,
  securitiesCapitalLimit,
  securitiesClassLimit,
  securitiesValueLimit,
  whoseInterestsCount,
} from './securities-rules.js';

/** What the test of securities asks, named for the particular of the holding that answers it. */
export type SecuritiesFact = Exclude<keyof SecuritiesHolding, 'subject' | 'holder'>;

/** A question of the test, its answer so far, and the rule that asks it. */
interface Finding {
  readonly asks: Text;
  readonly holds: Truth;
  readonly rule: Explained<unknown>;
}

type Findings<Fact extends SecuritiesFact> = Readonly<Record<Fact, Finding>>;

/** Every question of the test, by fact. */
export type SecuritiesFindings = Findings<SecuritiesFact>;

/**
 * The questions of the test, answered as far as the holding answers them.
 *
 * @throws {DomainError} `not-in-force`, `invalid-date`, `invalid-amount`, `invalid-fraction`, `invalid-classes`.
 */
export function securitiesFindings(facts: SecuritiesFacts): SecuritiesFindings {
  return { ...circumstances(facts), ...sizeOfWhole(facts), ...sizeOfClass(facts) };
}

function circumstances({ on, holding }: SecuritiesFacts): Findings<'memberAware' | 'bodyInArea'> {
  return {
    memberAware: {
      asks: { en: 'Is the member aware that the partner has the interest?' },
      holds: holding.memberAware ?? 'unknown',
      rule: inForce(whoseInterestsCount, on),
    },
    bodyInArea: {
      asks: { en: "To the member's knowledge, has the body a place of business or land in the area?" },
      holds: holding.bodyInArea ?? 'unknown',
      rule: inForce(securitiesBodyInArea, on),
    },
  };
}

function sizeOfWhole({ on, holding }: SecuritiesFacts): Findings<'nominalValueGBP' | 'shareOfTotalIssued'> {
  const value = inForce(securitiesValueLimit, on);
  const capital = inForce(securitiesCapitalLimit, on);
  const limit = { GBP: pence(value.value.GBP), share: fraction(capital.value.share) };
  return {
    nominalValueGBP: {
      asks: {
        en: `Does the total nominal value of the securities exceed ${poundsInWords(value.value.GBP)}?`,
      },
      holds: ifKnown(holding.nominalValueGBP, (pounds) => pence(pounds) > limit.GBP),
      rule: value,
    },
    shareOfTotalIssued: {
      asks: { en: `Does that value exceed ${capital.value.share} of the body's total issued share capital?` },
      holds: ifKnown(holding.shareOfTotalIssued, (part) => isGreater(fraction(part), limit.share)),
      rule: capital,
    },
  };
}

function sizeOfClass({
  on,
  holding,
}: SecuritiesFacts): Findings<'classesOfShare' | 'shareOfLargestHeldClass'> {
  const rule = inForce(securitiesClassLimit, on);
  const limit = fraction(rule.value.share);
  return {
    classesOfShare: {
      asks: { en: "Is the body's share capital of more than one class?" },
      holds: ifKnown(holding.classesOfShare, isSeveral),
      rule,
    },
    shareOfLargestHeldClass: {
      asks: { en: `Does the holding in any one class exceed ${rule.value.share} of that class?` },
      holds: ifKnown(holding.shareOfLargestHeldClass, (part) => isGreater(partOfClass(part), limit)),
      rule,
    },
  };
}

function ifKnown<T>(fact: T | undefined, holds: (fact: T) => boolean): Truth {
  return fact === undefined ? 'unknown' : holds(fact);
}

function isSeveral(classes: number): boolean {
  if (Number.isSafeInteger(classes) && classes > 0) return classes > 1;
  throw new DomainError('invalid-classes', 'The classes of share are a whole number, at least one.');
}

function partOfClass(text: string): Fraction {
  const part = fraction(text);
  if (part.numerator <= part.denominator) return part;
  throw new DomainError('invalid-fraction', 'A holding cannot be more than the whole of a class of shares.');
}
