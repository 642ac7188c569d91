import type { Text } from '@lga/rules';
import type { ClassQuestion } from './interest-class.js';
import { type KnownItem, withoutInterest } from './known-item.js';
import { isSame, type Powers, powersAt, stricter, unbound } from './levels.js';
import { levelsOfArrears, levelsOfItem, type MeetingState, treatedItem } from './meeting-state.js';
import type { RowFact } from './row-facts.js';

/** A question that only a person can answer, and what each answer would come to, all else as it is. */
export interface OpenQuestion {
  /** A field of the facts, or a fact of the interest's row. */
  readonly question: QuestionId;
  /** The interest that it is about; `null`: the meeting or the code. */
  readonly interest: string | null;
  readonly asks: Text;
  readonly answers: readonly { readonly answer: string; readonly powers: Powers }[];
}

type OfItem =
  | 'relation'
  | 'dpiInMatter'
  | 'financialOrWellbeingOfBody'
  | 'affectsMoreThanMajorityInWard'
  | 'reasonablePersonView'
  | 'ownHomeAndCouncilTax';
type QuestionId = OfItem | OfMeeting | RowFact;

/** Questions about the meeting and the code. */
export type OfMeeting =
  | 'publicMaySpeak'
  | 'standingOrdersExclude'
  | 'dispensedMayStay'
  | 'councilTaxTwoMonthsUnpaid'
  | 'councilTaxBusiness';

const asksOfItem: Readonly<Record<OfItem, string>> = {
  relation: 'Does the item directly relate to the interest, affect it, or neither?',
  dpiInMatter: 'Has the member the pecuniary interest in the matter, as the Act asks?',
  financialOrWellbeingOfBody:
    'Does the item directly relate to the financial interest or wellbeing of the body?',
  affectsMoreThanMajorityInWard:
    'Is the effect greater than on the financial interests of most people who live in the ward concerned?',
  reasonablePersonView:
    "Would a reasonable member of the public who knew all the facts think that it sways the member's view of the wider public interest?",
  ownHomeAndCouncilTax: 'How does the council read a home-owner who sets council tax or a precept?',
};

/** What is possible of an interest when a question about it is answered. */
interface Answered {
  readonly answer: string;
  readonly known: KnownItem;
}

function yesOrNo(
  known: KnownItem,
  field: 'inMatter' | 'ofBody' | 'moreThanMost' | 'sways',
): readonly Answered[] {
  if (known[field]?.length === 1) return [];
  return [
    { answer: 'yes', known: { ...known, [field]: [true] } },
    { answer: 'no', known: { ...known, [field]: [false] } },
  ];
}

function relationAnswers(known: KnownItem): readonly Answered[] {
  if (known.entry.relation.answer !== 'undetermined') return [];
  const inMatter = known.reading ? null : known.inMatter;
  return (['directly-relates', 'affects', 'none'] as const).map((answer) => ({
    answer,
    known: { ...known, relations: [answer], inMatter, reading: null },
  }));
}

function readingAnswers(known: KnownItem): readonly Answered[] {
  if (!known.homeReadingIsOpen) return [];
  const { answer } = known.entry.relation;
  const relations = answer === 'undetermined' ? known.relations : [answer];
  return [
    { answer: 'no-interest-in-matter', known: withoutInterest(known) },
    { answer: 'interest-in-matter', known: { ...known, relations } },
  ];
}

/** The questions open about one interest, those of its class first. */
export function itemQuestions(
  state: MeetingState,
  at: number,
  ofClass: readonly ClassQuestion[],
): readonly OpenQuestion[] {
  const item = state.items[at];
  if (!item) return [];
  const { known } = item;
  const classAnswers = ofClass.map(({ fact, asks, ifYes, ifNo }) => ({
    question: fact,
    asks,
    answers: [
      { answer: 'yes', known: { ...known, classes: ifYes } },
      { answer: 'no', known: { ...known, classes: ifNo } },
    ],
  }));
  const others = (
    [
      ['relation', relationAnswers(known)],
      ['dpiInMatter', yesOrNo(known, 'inMatter')],
      ['financialOrWellbeingOfBody', yesOrNo(known, 'ofBody')],
      ['affectsMoreThanMajorityInWard', yesOrNo(known, 'moreThanMost')],
      ['reasonablePersonView', yesOrNo(known, 'sways')],
      ['ownHomeAndCouncilTax', readingAnswers(known)],
    ] as const
  ).map(([question, answers]) => ({ question, asks: { en: asksOfItem[question] }, answers }));
  return [...classAnswers, ...others].flatMap((each) => asked(state, at, each));
}

/** A question, if an answer to it would change what the interest comes to. */
function asked(
  { facts, items }: MeetingState,
  at: number,
  {
    question,
    asks,
    answers,
  }: Pick<OpenQuestion, 'question' | 'asks'> & { readonly answers: readonly Answered[] },
): readonly OpenQuestion[] {
  const item = items[at];
  if (!item || answers.length === 0) return [];
  const now = levelsOfItem(item);
  const then = answers.map(({ known }) => levelsOfItem(treatedItem(known, item.relief, facts)));
  // A contested reading that settles the relation does not close the question.
  const isContested = question === 'relation' && item.known.reading !== null;
  if (!isContested && then.every((levels) => isSame(levels, now))) return [];
  const others = items
    .filter((_, index) => index !== at)
    .map(levelsOfItem)
    .reduce(stricter, levelsOfArrears(facts));
  const outcomes = answers.map(({ answer }, index) => ({
    answer,
    powers: powersAt(stricter(others, then[index] ?? unbound)),
  }));
  return [{ question, interest: item.known.entry.interest.id, asks, answers: outcomes }];
}
