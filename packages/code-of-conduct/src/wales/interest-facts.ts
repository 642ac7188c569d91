import { daysBetween, inForce, type Text } from '@lga/rules';
import type { Condition, Truth } from '../condition.js';
import { fraction, isGreater } from '../fraction.js';
import { pence } from '../pounds.js';
import type { Judgement } from '../schema/answer.js';
import type { WelshInterest } from '../schema/welsh-declaration.js';
import { allOf, anyOf, opposite, truthOf } from '../truths.js';
import { exemptions, welshLicence, welshSecurities } from './rules.js';
import { amendedIn2016 } from './sources.js';

/** What the Welsh code asks about an interest, each put so that yes tends towards a prejudicial one. */
export type WelshFact =
  | 'ofDescription'
  | 'touches'
  | 'exemptionNotMet'
  | 'exemptionLost'
  | 'likelyToPrejudice';

/** An interest is personal, and a personal one prejudicial, on these conditions. */
export const personal: Condition<WelshFact> = { all: ['ofDescription', 'touches'] };
export const prejudicial: Condition<WelshFact> = {
  all: ['ofDescription', 'touches', { any: ['exemptionNotMet', 'exemptionLost'] }, 'likelyToPrejudice'],
};

const judged = (judgement: Judgement | undefined): Truth => truthOf(judgement?.answer);

/** How far a fact is answered. */
export function welshFinding(fact: WelshFact, interest: WelshInterest, on: string): Truth {
  const { exemption, exemptionMet, determinesApproval, likelyToPrejudiceJudgement } = interest;
  switch (fact) {
    case 'ofDescription':
      return ofDescription(interest, on);
    case 'touches':
      return touches(interest, on);
    case 'exemptionNotMet':
      return exemption === undefined ? true : opposite(judged(exemptionMet));
    case 'exemptionLost':
      return exemption?.startsWith('12(2)(a)') ? judged(determinesApproval) : false;
    case 'likelyToPrejudice':
      return judged(likelyToPrejudiceJudgement);
  }
}

function touches({ limb, ...interest }: WelshInterest, on: string): Truth {
  if (limb === '10(2)(a)') return judged(interest.relatesOrLikelyToAffect);
  if (limb === '10(2)(c)') return judged(interest.affectsMoreThanMajority);
  return on < amendedIn2016 ? judged(interest.conflictsWithWard) : false;
}

function ofDescription(interest: WelshInterest, on: string): Truth {
  const { ofDescription: settled = 'undetermined', subject } = interest;
  if (settled !== 'undetermined') return truthOf(settled);
  if (subject === 'securities') return securities(interest, on);
  return subject === 'licence' ? licence(interest, on) : 'unknown';
}

/** Each limit is passed only by more than it. */
function securities(interest: WelshInterest, on: string): Truth {
  const { value } = inForce(welshSecurities, on);
  const { limb, bodyInArea, nominalValueGBP, shareOfTotalIssued } = interest;
  const exceeds = (limit: string): Truth =>
    nominalValueGBP === undefined ? 'unknown' : pence(nominalValueGBP) > pence(limit);
  if (limb !== '10(2)(a)') return exceeds(value.associatesMoreThanGBP);
  const share: Truth =
    shareOfTotalIssued === undefined
      ? 'unknown'
      : isGreater(fraction(shareOfTotalIssued), fraction(value.listedMoreThanShare));
  const isLarge = anyOf([exceeds(value.listedMoreThanGBP), share]);
  return allOf([bodyInArea ?? 'unknown', isLarge]);
}

function licence({ from, toInclusive }: WelshInterest, on: string): Truth {
  if (from === undefined || toInclusive === undefined) return 'unknown';
  return daysBetween({ from, to: toInclusive }) + 1 >= inForce(welshLicence, on).value;
}

/** The question behind a fact, and whether yes to it makes the fact hold. */
export function welshQuestion(
  fact: WelshFact,
  interest: WelshInterest,
  on: string,
): { asks: Text; yesMeans: boolean } {
  if (fact === 'exemptionNotMet') {
    const { value } = inForce(exemptions, on);
    const condition = value[interest.exemption ?? ''] ?? 'the exemption';
    return { asks: { en: `Are the conditions of the exemption met: ${condition}?` }, yesMeans: false };
  }
  return { asks: { en: fact === 'touches' ? touching[interest.limb] : asked[fact] }, yesMeans: true };
}

const touching: Readonly<Record<WelshInterest['limb'], string>> = {
  '10(2)(a)': 'Does the business relate to the interest, or is it likely to affect it?',
  '10(2)(b)': 'Might the public reasonably perceive a conflict with the interests of the ward?',
  '10(2)(c)':
    'Might a decision reasonably be regarded as affecting it to a greater extent than the majority of people of the ward or division?',
};

const asked = {
  ofDescription: 'Is the interest of the description of paragraph 10(2)?',
  exemptionLost: 'Is the business to determine an approval, consent, licence, permission or registration?',
  likelyToPrejudice:
    'Would a member of the public who knew the facts reasonably think it so significant that it is likely to prejudice judgement of the public interest?',
} as const;
