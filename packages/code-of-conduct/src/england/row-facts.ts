import { addMonths, type Text } from '@lga/rules';
import type { Truth } from '../condition.js';
import { lastDayOfMonths } from '../last-day-of-months.js';
import type { Interest, StatedFact } from '../schema/interest.js';
import type { SecuritiesHolding } from '../schema/securities.js';
import { type SecuritiesFact, securitiesFindings } from './securities-facts.js';

/** Facts of which the tests of the rows are made. */
export type RowFact =
  | Exclude<StatedFact, 'ownHome'>
  | SecuritiesFact
  | 'inRelevantPeriod'
  | 'monthOrLonger'
  | 'closeAssociate';

interface Finding {
  readonly asks: Text;
  readonly holds: Truth;
}

type Stated = Exclude<StatedFact, 'ownHome' | 'bodyInArea'>;

const stated: Readonly<Record<Stated, string>> = {
  memberAware: 'Is the member aware that the partner has the interest?',
  forProfitOrGain: 'Is it carried on for profit or gain?',
  fromAnother: 'Did it come from somebody other than the authority?',
  towardsExpenses: 'Was it towards expenses as a member, or election expenses?',
  withAuthority: 'Is the contract with the authority?',
  forGoodsServicesOrWorks: 'Is it for goods, services or works?',
  undischarged: 'Is it not fully discharged?',
  beneficial: 'Is the interest in the land a beneficial one?',
  inArea: "Is the land within the authority's area?",
  occupationOrIncome: 'Does it carry a right to occupy the land or to receive income?',
  authorityIsLandlord: "To the member's knowledge, is the authority the landlord?",
  tenantIsOwnBody:
    "To the member's knowledge, is the tenant a body in which the person has a beneficial interest?",
  isMember: 'Is the person a member of the body?',
  inControl: 'Is the person in general control or management of the body?',
  appointedByAuthority: 'Did the authority appoint or nominate the person to the body?',
  formalBody: 'Has the group some formal existence as a body?',
  listedPurpose: 'Is it a public, charitable or opinion body of Table 2?',
};

/** A fact's question and, as far as the interest answers it, its answer. */
export function rowFinding(fact: RowFact, interest: Interest, on: string): Finding {
  if (fact === 'inRelevantPeriod') {
    return { asks: { en: 'Was it within the 12 months up to notification?' }, holds: inPeriod(interest) };
  }
  if (fact === 'monthOrLonger') {
    return { asks: { en: 'Is the licence for a month or longer?' }, holds: isMonthOrLonger(interest) };
  }
  if (fact === 'closeAssociate') {
    return {
      asks: { en: 'Is the person a relative or close associate of the member?' },
      holds: interest.holder === 'perhaps-close-associate' ? 'unknown' : true,
    };
  }
  if (isStated(fact)) return { asks: { en: stated[fact] }, holds: interest[fact] ?? 'unknown' };
  return securitiesFindings({ on, holding: holdingOf(interest) })[fact];
}

function isStated(fact: RowFact): fact is Stated {
  return Object.hasOwn(stated, fact);
}

function inPeriod({ receivedOn, notifiedOn }: Interest): Truth {
  if (receivedOn === undefined || notifiedOn === undefined) return 'unknown';
  return receivedOn <= notifiedOn && receivedOn > addMonths(notifiedOn, -12);
}

function isMonthOrLonger({ from, toInclusive }: Interest): Truth {
  if (from === undefined || toInclusive === undefined) return 'unknown';
  return toInclusive >= lastDayOfMonths(from, 1);
}

function holdingOf(interest: Interest): SecuritiesHolding {
  const { bodyInArea, nominalValueGBP, classesOfShare, shareOfTotalIssued, shareOfLargestHeldClass } =
    interest;
  return {
    subject: 'securities',
    holder: 'member',
    ...(bodyInArea === undefined ? {} : { bodyInArea }),
    ...(nominalValueGBP === undefined ? {} : { nominalValueGBP }),
    ...(classesOfShare === undefined ? {} : { classesOfShare }),
    ...(shareOfTotalIssued === undefined ? {} : { shareOfTotalIssued }),
    ...(shareOfLargestHeldClass === undefined ? {} : { shareOfLargestHeldClass }),
  };
}
