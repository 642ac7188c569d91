import { type Declaration, decideDeclaration } from '@lga/code-of-conduct/meetings';
import type { Explained } from '@lga/rules';
import { declarationFacts, interestInItem } from '../declaration/england-facts.js';
import { type EnglandTexts, englandSections } from '../declaration/england-questions.js';
import {
  classesInWords,
  contested,
  disclosedInWords,
  leavingInWords,
  minutes,
  risks,
} from '../declaration/meeting-result.js';
import { changeInWords, englishPowers, heldCells, powersList } from '../declaration/powers.js';
import { type Html, html } from '../html.js';
import { folded, stepList } from '../steps.js';
import { both, inEnglish, type View } from '../view.js';
import type { Agenda, AskedItem, DecidedItem, OpenPoint } from './agenda.js';

/** Several interests of a member in England against an agenda. */
export const englandAgenda: Agenda = {
  regime: 'england',
  address: '/declaration/agenda',
  title: both('Check several interests against an agenda', 'Gwirio sawl buddiant yn erbyn agenda'),
  about: both(
    'For up to 20 interests and 20 items of one meeting. On each item the strictest outcome of all interests holds on each point. No name is asked for and nothing is kept; it is an aid, and the member decides. A dispensation is not counted here: check that interest by itself.',
    'Ar gyfer hyd at 20 o fuddiannau ac 20 o eitemau mewn un cyfarfod. Ar bob eitem y canlyniad llymaf o blith y buddiannau i gyd sy’n dal ar bob pwynt. Ni ofynnir am enw ac ni chedwir dim; cymorth ydyw, a’r aelod sy’n penderfynu. Ni chyfrifir goddefeb yma: gwiriwch y buddiant hwnnw ar ei ben ei hun.',
  ),
  alone: { address: '/declaration', sections: englandSections },
  first: {
    meeting: ['on', 'wording', 'employer'],
    interest: ['subject', 'holder', 'registration', 'sensitive'],
    item: ['kind', 'earlier-view'],
  },
  judged: {
    meeting: ['own-home', 'stay', 'standing-orders', 'arrears'],
    interest: ['description', 'aware', 'home'],
    item: ['public', 'tax'],
    pair: ['relation', 'in-matter', 'of-body', 'more-than-most', 'reasonable-person'],
  },
  isAsked: (name) => name === 'relation',
  hasRegister: true,
  decide,
};

function decide(view: View, asked: AskedItem): DecidedItem {
  const found = decideDeclaration(factsOf(asked));
  const { value } = found;
  const wordsOf = new Map(asked.pairs.map(({ interest }) => [idOf(interest.place), interest.words]));
  return {
    cells: heldCells(view, englishPowers, value.powers),
    powers: powersList(view, englishPowers, value.powers),
    interests: value.interests.map((each) => [
      wordsOf.get(each.interest) ?? '',
      classesInWords(view, each),
      each.powers.mustDisclose === 'no' ? view.say('Nothing', 'Dim') : disclosedInWords(view, each),
      html`<span ${inEnglish(view)}>${each.paragraphs.join('; ') || '–'}</span>`,
    ]),
    open: [...value.openQuestions.map((each) => openPoint(view, value, each)), ...together(value)],
    further: further(view, found, asked, wordsOf),
  };
}

const notByItself = both('Not by itself', 'Nid ar ei ben ei hun');

const idOf = (place: number): string => `interest-${place}`;

function factsOf({ item, pairs }: AskedItem): Parameters<typeof decideDeclaration>[0] {
  const texts = pairs[0]?.texts as EnglandTexts;
  const facts = declarationFacts({ ...texts, dispensation: 'none' });
  return {
    ...facts,
    item: { ...facts.item, id: `item-${item.place}` },
    interests: pairs.map((pair) => interestInItem(pair.texts as EnglandTexts, idOf(pair.interest.place))),
  };
}

type Question = Declaration['openQuestions'][number];

const fields: Readonly<Partial<Record<Question['question'], string>>> = {
  relation: 'relation',
  dpiInMatter: 'in-matter',
  financialOrWellbeingOfBody: 'of-body',
  affectsMoreThanMajorityInWard: 'more-than-most',
  reasonablePersonView: 'reasonable-person',
  ownHomeAndCouncilTax: 'own-home',
  publicMaySpeak: 'public',
  councilTaxBusiness: 'tax',
  standingOrdersExclude: 'standing-orders',
  dispensedMayStay: 'stay',
  councilTaxTwoMonthsUnpaid: 'arrears',
  memberAware: 'aware',
};

function openPoint(
  view: View,
  { powers }: Declaration,
  { question, interest, asks, answers }: Question,
): OpenPoint {
  return {
    field: fields[question] ?? null,
    interest: interest === null ? null : Number(interest.split('-')[1]),
    asks,
    effects: answers.map(({ answer, powers: after }) => ({
      answer,
      changes: changeInWords(view, englishPowers, { now: powers, after }),
    })),
  };
}

/** An interest is open and no answer by itself changes that: these two have to be answered before others count. */
function together({ interests, openQuestions }: Declaration): readonly OpenPoint[] {
  const isAsked = (id: string) => openQuestions.some(({ interest }) => interest === id);
  const stuck = interests.filter(
    ({ interest, powers }) => !isAsked(interest) && Object.values(powers).includes('undetermined'),
  );
  return stuck.flatMap(({ interest }) =>
    (['in-matter', 'description'] as const).map((field) => ({
      field,
      interest: Number(interest.split('-')[1]),
      asks: notByItself,
      effects: [],
    })),
  );
}

function further(
  view: View,
  { value, because }: Explained<Declaration>,
  { item }: AskedItem,
  natures: ReadonlyMap<string, string>,
): Html {
  const { say } = view;
  return html`<h3 class="govuk-heading-m">${say('Leaving the room', 'Gadael yr ystafell')}</h3>
${leavingInWords(view, value.leaving)}
${value.contested.length > 0 && contested(view, value)}
${minutes(view, value, { item: `item ${item.words}`, natures })}
${risks(view, value)}
${folded({ id: `why-${item.place}`, summary: say('Every reason', 'Pob rheswm'), content: stepList(view, because) })}`;
}
