import { DomainError, type Explained, isoDate, type Step, type Text } from '@lga/rules';
import type { Answer } from '../schema/answer.js';
import type { DeclarationFacts, InterestInItem } from '../schema/declaration.js';
import { type ClassifiedInterest, classifyInterest } from './classify-interest.js';
import { itemReasons, otherReasons } from './declaration-reasons.js';
import { type DeclaredInterest, declaredInterest } from './declared-interest.js';
import { itemQuestions, type OpenQuestion } from './item-questions.js';
import { knownItem } from './known-item.js';
import { type Leaving, leaving } from './leaving.js';
import { type Powers, powersAt, settledAt } from './levels.js';
import { meetingQuestions } from './meeting-questions.js';
import { employerReading, ownHomeReading } from './meeting-rules.js';
import {
  levelsOf,
  levelsOfArrears,
  type MeetingState,
  type TreatedItem,
  treatedItem,
} from './meeting-state.js';
import { meetingRisks, type OffenceRisk, riskReasons } from './offence-risk.js';
import { reliefFor } from './relief.js';

/** A contested reading on which the answer rests. */
export interface ContestedReading {
  readonly interest: string;
  readonly rule: string;
  readonly title: Text;
}

/** What a member must and may do on an item, with everything that it rests on. */
export interface Declaration {
  readonly powers: Powers;
  readonly leaving: Leaving;
  /** Every interest, in the order given, with what it alone comes to. */
  readonly interests: readonly DeclaredInterest[];
  /** Ids of the interests to disclose; of those that may have to be, while a question is open. */
  readonly toDisclose: readonly string[];
  readonly perhapsToDisclose: readonly string[];
  readonly openQuestions: readonly OpenQuestion[];
  /** The outcome with every open question answered in the member's favour, and against. */
  readonly mildest: Powers;
  readonly strictest: Powers;
  readonly contested: readonly ContestedReading[];
  /** Bars that are no interest. */
  readonly councilTaxArrearsBar: Answer;
  readonly risks: readonly OffenceRisk[];
}

/**
 * What a member in England must disclose and may do on an item of business, at a meeting.
 *
 * The most restrictive outcome over all interests holds on each point, and every interest keeps its reasons. The Act
 * bars discussion and vote, registered or not; leaving the room comes from the council's code or standing orders.
 * What nobody has judged stays `undetermined` and is asked; it never counts as no interest. It is an aid: the member
 * decides, the monitoring officer advises, and whether an offence was ever committed is for a court alone.
 *
 * @param facts - The day, the council's code on that day, the item, every interest with what people have judged,
 *   and dispensations; what is not known is `undetermined` or left out.
 * @returns The outcome, each interest's own, the open questions with what each answer would come to, what is
 *   contested, and sign-posts to section 34.
 * @throws {DomainError} `not-in-force`; `invalid-date`; `repeated-id` when two interests have one id;
 *   `not-the-model-code` when a text called so differs from it; `invalid-period`; `invalid-amount`,
 *   `invalid-fraction`, `invalid-classes` for particulars that `Interest` does not let in.
 * @see Localism Act 2011, s. 31, https://www.legislation.gov.uk/ukpga/2011/20/section/31
 * @example
 * ```ts
 * import { decideDeclaration, modelMeetingCode } from '@lga/code-of-conduct/meetings';
 *
 * const on = '2026-01-15';
 * const { value: code } = modelMeetingCode(on, {
 *   wording: 'later',
 *   actingAlone: true,
 *   dispensedMayStay: 'undetermined',
 *   ownHomeAndCouncilTax: 'undetermined',
 *   employerApplies: 'judge-each',
 * });
 * const interest = { id: 'club', subject: 'body-directed-to-charitable-purposes', holder: 'member', isMember: true, registration: 'entered' } as const;
 * const { value } = decideDeclaration({
 *   on,
 *   code,
 *   standingOrdersExclude: 'no',
 *   item: { id: '7', kind: 'ordinary', topics: ['grants'], publicMaySpeak: 'yes', councilTaxBusiness: 'no' },
 *   interests: [{ interest, relation: { answer: 'directly-relates' }, financialOrWellbeingOfBody: { answer: 'yes' } }],
 *   dispensations: [],
 *   councilTaxTwoMonthsUnpaid: 'no',
 *   gaveViewEarlier: false,
 * });
 * [value.powers.mayVote, value.powers.maySpeakAsPublic, value.leaving.when]; // => ['no', 'yes', 'after-speaking']
 * value.leaving.on[0]?.provision; // => 'Appendix B para 6'
 * ```
 */
export function decideDeclaration(facts: DeclarationFacts): Explained<Declaration> {
  isoDate(facts.on);
  assertDistinct(facts.interests);
  const classified = facts.interests.map(({ interest }) =>
    classifyInterest({ on: facts.on, wording: facts.code.wording, interest }),
  );
  const items = facts.interests.map((entry, at) => {
    const classes = classified[at]?.value.couldBe ?? ['none'];
    return treatedItem(knownItem(entry, classes, facts), reliefFor(entry.interest.id, facts), facts);
  });
  const state: MeetingState = { facts, items };
  const value = outcome(
    state,
    classified.map(({ value: each }) => each),
  );
  const because = items.flatMap((item, at) => [
    ...(classified[at]?.because ?? []),
    ...itemReasons(item, facts),
  ]);
  return {
    value,
    because: [...because, ...otherReasons(facts), ...riskReasons(value.risks, facts.on), concluded(value)],
  };
}

function assertDistinct(interests: readonly InterestInItem[]): void {
  if (new Set(interests.map(({ interest }) => interest.id)).size === interests.length) return;
  throw new DomainError('repeated-id', 'Each interest was expected to have an id of its own.');
}

function outcome(state: MeetingState, classified: readonly ClassifiedInterest[]): Declaration {
  const levels = levelsOf(state);
  const powers = powersAt(levels);
  const interests = state.items.map((item) => declaredInterest(item, state.facts));
  const disclosed = (answer: Answer) =>
    interests.flatMap((each) => (each.powers.mustDisclose === answer ? [each.interest] : []));
  return {
    powers,
    leaving: leaving(state, powers),
    interests,
    toDisclose: disclosed('yes'),
    perhapsToDisclose: disclosed('undetermined'),
    openQuestions: [
      ...classified.flatMap(({ openQuestions }, at) => itemQuestions(state, at, openQuestions)),
      ...meetingQuestions(state),
    ],
    mildest: powersAt(settledAt(levels, 'least')),
    strictest: powersAt(settledAt(levels, 'most')),
    contested: state.items.flatMap(contested),
    councilTaxArrearsBar: powersAt(levelsOfArrears(state.facts)).mustDisclose,
    risks: interests.flatMap((each, at) => meetingRisks(each, state.facts.on, barred(state.items[at]))),
  };
}

/** Whether the Act bars the member, on account of one interest, from discussion or vote. */
function barred(item: TreatedItem | undefined): Answer {
  const bars = (item?.ways ?? []).map(({ act }) => act.speech.most > 0 || act.vote.most > 0);
  if (!bars.includes(true)) return 'no';
  return bars.includes(false) ? 'undetermined' : 'yes';
}

const readings = {
  'own-home-and-council-tax': ownHomeReading,
  'application-by-employer': employerReading,
} as const;

function contested({ known }: TreatedItem): readonly ContestedReading[] {
  if (known.reading === null) return [];
  const { id, title } = readings[known.reading];
  return [{ interest: known.entry.interest.id, rule: id, title }];
}

function concluded({ powers, toDisclose, openQuestions }: Declaration): Step {
  const open = openQuestions.length;
  const says = `The most restrictive outcome of all interests holds on each point; ${open} questions are open. The member decides, and the monitoring officer advises.`;
  return { says, facts: { ...powers, toDisclose, openQuestions: open } };
}
