import { DomainError, type Explained, isoDate, type Text } from '@lga/rules';
import { openFacts, type Truth } from '../condition.js';
import type { Answer } from '../schema/answer.js';
import type { WelshDeclarationFacts, WelshInterest } from '../schema/welsh-declaration.js';
import { allOf, answerOf, opposite, truthOf } from '../truths.js';
import { personal, prejudicial, type WelshFact, welshFinding, welshQuestion } from './interest-facts.js';
import { amendedIn2016 } from './sources.js';
import { standing, type WelshBars, welshBars } from './welsh-bars.js';
import { type WelshDuty, welshDuties } from './welsh-duties.js';
import { welshReasons } from './welsh-reasons.js';

/** What the Welsh code has a member do, and lets a member do. `not-needed`: may take part as a member. */
export interface WelshPowers {
  readonly mustDisclose: Answer;
  readonly mustWithdraw: Answer;
  readonly mayVote: Answer;
  readonly mayAttendToMakeRepresentations: Answer | 'not-needed';
  readonly mayMakeWrittenRepresentations: Answer | 'not-needed';
  readonly mayExerciseExecutiveFunctions: Answer;
  readonly maySeekToInfluence: Answer;
}

/** One interest under the Welsh code. */
export interface WelshDeclaredInterest {
  readonly interest: string;
  readonly class: 'none' | 'personal' | 'prejudicial' | 'undetermined';
  /** Whether it is a personal interest at all, which is what has to be disclosed. */
  readonly mustDisclose: Answer;
  readonly exemption: string | null;
  /** Whether the exemption applies, its loss under 12(3) taken into account; `no` where none is relied on. */
  readonly exemptionApplies: Answer;
}

/** A question that only a person can answer, and what each answer would come to, all else as it is. */
export interface WelshQuestion {
  readonly interest: string;
  readonly fact: WelshFact;
  readonly asks: Text;
  readonly ifYes: WelshPowers;
  readonly ifNo: WelshPowers;
}

/** What a member in Wales must and may do on an item, with everything that it rests on. */
export interface WelshDeclaration {
  readonly powers: WelshPowers;
  /** Whether to declare is enough: a prejudicial interest has to be followed by withdrawal. */
  readonly declaringIsEnough: Answer;
  readonly interests: readonly WelshDeclaredInterest[];
  readonly openQuestions: readonly WelshQuestion[];
  readonly duties: readonly WelshDuty[];
}

/**
 * What a member in Wales must disclose and may do on an item of business, under the code of 2008 as it stood that day.
 *
 * Personal interests are disclosed; of those, prejudicial ones have the member withdraw, which the Welsh code itself
 * requires. Only the exemptions of 12(2)(a) fall away where the business is to determine an approval. It is a regime of
 * its own: nothing here is an English class of interest. What nobody has judged stays `undetermined`.
 *
 * @param facts - The day, the item, every interest with what people have judged, and dispensations.
 * @throws {DomainError} `not-in-force` before 18 April 2008; `invalid-date`; `repeated-id`; `invalid-amount`;
 *   `invalid-fraction`.
 * @see SI 2008/788, https://www.legislation.gov.uk/wsi/2008/788
 * @example
 * ```ts
 * import { decideWelshDeclaration } from '@lga/code-of-conduct/wales';
 *
 * const { value } = decideWelshDeclaration({
 *   on: '2026-01-15',
 *   item: { id: '7', topics: [] },
 *   interests: [
 *     {
 *       id: 'home',
 *       limb: '10(2)(c)',
 *       subject: 'wellbeing-or-financial-position',
 *       holder: 'member',
 *       ofDescription: 'yes',
 *       affectsMoreThanMajority: { answer: 'yes' },
 *       likelyToPrejudiceJudgement: { answer: 'yes' },
 *       previouslyDisclosed: 'no',
 *     },
 *   ],
 *   publicMayMakeRepresentations: 'yes',
 *   procedureForWritingFollowed: 'yes',
 *   scrutinyRequiresAttendance: false,
 *   scrutinyOfDecisionOfOwnBody: 'no',
 *   wasPresentAtDecision: 'no',
 *   dispensations: [],
 * });
 * [value.interests[0]?.class, value.powers.mustWithdraw]; // => ['prejudicial', 'yes']
 * [value.powers.mayMakeWrittenRepresentations, value.declaringIsEnough]; // => ['yes', 'no']
 * ```
 */
export function decideWelshDeclaration(facts: WelshDeclarationFacts): Explained<WelshDeclaration> {
  isoDate(facts.on);
  if (new Set(facts.interests.map(({ id }) => id)).size !== facts.interests.length) {
    throw new DomainError('repeated-id', 'Each interest was expected to have an id of its own.');
  }
  const bars = welshBars(facts);
  const powers = powersUnder(bars, facts);
  const interests = facts.interests.map((interest) => declared(interest, facts.on));
  const value = {
    powers,
    declaringIsEnough: answerOf(opposite(bars.stay)),
    interests,
    openQuestions: facts.interests.flatMap((interest) => questions(interest, facts)),
    duties: welshDuties(facts, bars),
  };
  return { value, because: welshReasons(facts, interests, bars) };
}

function powersUnder(bars: WelshBars, facts: WelshDeclarationFacts): WelshPowers {
  const publicMay = truthOf(facts.publicMayMakeRepresentations);
  const inWriting =
    facts.on < amendedIn2016 ? false : allOf([publicMay, truthOf(facts.procedureForWritingFollowed)]);
  return {
    mustDisclose: answerOf(bars.disclose),
    mustWithdraw: answerOf(bars.stay),
    mayVote: answerOf(opposite(bars.vote)),
    mayAttendToMakeRepresentations: allowed(bars.speak, publicMay),
    mayMakeWrittenRepresentations: allowed(bars.influence, inWriting),
    mayExerciseExecutiveFunctions: answerOf(opposite(bars['executive-functions'])),
    maySeekToInfluence: answerOf(opposite(bars.influence)),
  };
}

function allowed(bar: Truth, exception: Truth): Answer | 'not-needed' {
  if (bar === false) return 'not-needed';
  return bar === true || exception === true ? answerOf(exception) : 'undetermined';
}

function declared(interest: WelshInterest, on: string): WelshDeclaredInterest {
  const { isPersonal, isPrejudicial } = standing(interest, on);
  const finding = (fact: WelshFact) => welshFinding(fact, interest, on);
  const applies = allOf([opposite(finding('exemptionNotMet')), opposite(finding('exemptionLost'))]);
  return {
    interest: interest.id,
    class: classOf(isPersonal, isPrejudicial),
    mustDisclose: answerOf(isPersonal),
    exemption: interest.exemption ?? null,
    exemptionApplies: answerOf(applies),
  };
}

function classOf(isPersonal: Truth, isPrejudicial: Truth): WelshDeclaredInterest['class'] {
  if (isPersonal === false) return 'none';
  if (isPrejudicial === true) return 'prejudicial';
  return isPersonal === true && isPrejudicial === false ? 'personal' : 'undetermined';
}

function questions(interest: WelshInterest, facts: WelshDeclarationFacts): readonly WelshQuestion[] {
  const finding = (fact: WelshFact) => welshFinding(fact, interest, facts.on);
  const open = new Set([...openFacts(personal, finding), ...openFacts(prejudicial, finding)]);
  return [...open].map((fact) => {
    const { asks, yesMeans } = welshQuestion(fact, interest, facts.on);
    const outcome = (holds: boolean) =>
      powersUnder(welshBars(facts, { interest: interest.id, fact, holds }), facts);
    return { interest: interest.id, fact, asks, ifYes: outcome(yesMeans), ifNo: outcome(!yesMeans) };
  });
}
