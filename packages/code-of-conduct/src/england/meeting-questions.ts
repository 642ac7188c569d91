import type { Answer } from '../schema/answer.js';
import type { DeclarationFacts } from '../schema/declaration.js';
import type { OfMeeting, OpenQuestion } from './item-questions.js';
import { isSame, powersAt } from './levels.js';
import { levelsOf, type MeetingState, treatedItem } from './meeting-state.js';

interface Asked {
  readonly asks: string;
  readonly now: (facts: DeclarationFacts) => Answer;
  readonly answered: (facts: DeclarationFacts, answer: Answer) => DeclarationFacts;
}

const questions: Readonly<Record<OfMeeting, Asked>> = {
  publicMaySpeak: {
    asks: 'May the public speak on the item?',
    now: ({ item }) => item.publicMaySpeak,
    answered: (facts, publicMaySpeak) => ({ ...facts, item: { ...facts.item, publicMaySpeak } }),
  },
  standingOrdersExclude: {
    asks: 'Do standing orders exclude a member with a disclosable pecuniary interest?',
    now: ({ standingOrdersExclude }) => standingOrdersExclude,
    answered: (facts, standingOrdersExclude) => ({ ...facts, standingOrdersExclude }),
  },
  dispensedMayStay: {
    asks: "Does the council's code let a member stay who is dispensed to speak and to vote?",
    now: ({ code }) => code.dispensedMayStay,
    answered: (facts, dispensedMayStay) => ({ ...facts, code: { ...facts.code, dispensedMayStay } }),
  },
  councilTaxTwoMonthsUnpaid: {
    asks: 'Has council tax that the member has to pay been unpaid for two months or more?',
    now: ({ councilTaxTwoMonthsUnpaid }) => councilTaxTwoMonthsUnpaid,
    answered: (facts, councilTaxTwoMonthsUnpaid) => ({ ...facts, councilTaxTwoMonthsUnpaid }),
  },
  councilTaxBusiness: {
    asks: 'Is it council tax business: the calculation, what might affect it, or its collection?',
    now: ({ item }) => item.councilTaxBusiness,
    answered: (facts, councilTaxBusiness) => ({ ...facts, item: { ...facts.item, councilTaxBusiness } }),
  },
};

const ids = [
  'publicMaySpeak',
  'standingOrdersExclude',
  'dispensedMayStay',
  'councilTaxTwoMonthsUnpaid',
  'councilTaxBusiness',
] as const satisfies readonly OfMeeting[];

/** The questions open about the meeting and the code: those that an answer to would change something. */
export function meetingQuestions(state: MeetingState): readonly OpenQuestion[] {
  const { facts } = state;
  const open = ids.filter((id) => questions[id].now(facts) === 'undetermined');
  if (open.length === 0) return [];
  const present = levelsOf(state);
  return open.flatMap((question) => {
    const { asks, answered } = questions[question];
    const outcomes = (['yes', 'no'] as const).map((answer) => ({
      answer,
      levels: levelsOf(withFacts(state, answered(facts, answer))),
    }));
    if (outcomes.every(({ levels }) => isSame(levels, present))) return [];
    const answers = outcomes.map(({ answer, levels }) => ({ answer, powers: powersAt(levels) }));
    return [{ question, interest: null, asks: { en: asks }, answers }];
  });
}

function withFacts({ items }: MeetingState, facts: DeclarationFacts): MeetingState {
  return { facts, items: items.map(({ known, relief }) => treatedItem(known, relief, facts)) };
}
