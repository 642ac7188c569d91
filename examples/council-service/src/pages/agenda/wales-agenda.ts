import { welshClassLabels } from '@lga/code-of-conduct/labels';
import { decideWelshDeclaration, type WelshDeclaration } from '@lga/code-of-conduct/wales';
import type { Explained } from '@lga/rules';
import { changeInWords, heldCells, powersList, welshPowers } from '../declaration/powers.js';
import { interestOf, welshFacts } from '../declaration/wales-facts.js';
import { type WalesTexts, walesSections } from '../declaration/wales-questions.js';
import { answer, duties, minutes } from '../declaration/wales-result.js';
import { type Html, html } from '../html.js';
import { folded, stepList } from '../steps.js';
import { both, textIn, type View } from '../view.js';
import type { Agenda, AskedItem, DecidedItem, OpenPoint } from './agenda.js';

/** Several interests of a member in Wales against an agenda. */
export const walesAgenda: Agenda = {
  regime: 'wales',
  address: '/declaration/wales/agenda',
  title: both(
    'Check several interests against an agenda under the Welsh code',
    'Gwirio sawl buddiant yn erbyn agenda o dan god Cymru',
  ),
  about: both(
    'For up to 20 interests and 20 items of one meeting, under the code of 2008 as it stood on the day. No name is asked for and nothing is kept; it is an aid, and the member decides. A dispensation is not counted here: check that interest by itself.',
    'Ar gyfer hyd at 20 o fuddiannau ac 20 o eitemau mewn un cyfarfod, o dan god 2008 fel yr oedd ar y diwrnod. Ni ofynnir am enw ac ni chedwir dim; cymorth ydyw, a’r aelod sy’n penderfynu. Ni chyfrifir gollyngiad yma: gwiriwch y buddiant hwnnw ar ei ben ei hun.',
  ),
  alone: { address: '/declaration/wales', sections: walesSections },
  first: { meeting: ['on', 'attendance'], interest: ['subject', 'holder', 'disclosed'], item: ['public'] },
  judged: {
    meeting: ['in-writing'],
    interest: ['description'],
    item: ['own-decision', 'present'],
    pair: ['touches', 'exemption', 'exemption-met', 'approval', 'prejudice'],
  },
  // An exemption is relied on where the business touches the interest.
  isAsked: (name, { touches }) => name === 'touches' || (name === 'exemption' && touches === 'yes'),
  hasRegister: false,
  decide,
};

function decide(view: View, asked: AskedItem): DecidedItem {
  const found = decideWelshDeclaration(factsOf(asked));
  const { value } = found;
  const wordsOf = new Map(asked.pairs.map(({ interest }) => [idOf(interest.place), interest.words]));
  const { say } = view;
  return {
    cells: heldCells(view, welshPowers, value.powers),
    powers: powersList(view, welshPowers, value.powers),
    interests: value.interests.map((each) => [
      wordsOf.get(each.interest) ?? '',
      textIn(view, welshClassLabels[each.class]),
      answer(view, each.mustDisclose),
      each.exemption === null
        ? '–'
        : `${each.exemption}: ${say('applies', 'yn gymwys')}: ${answer(view, each.exemptionApplies)}`,
    ]),
    open: value.openQuestions.map((each) => openPoint(view, value, each)),
    further: further(view, found, asked, wordsOf),
  };
}

const idOf = (place: number): string => `interest-${place}`;

function factsOf({ item, pairs }: AskedItem): Parameters<typeof decideWelshDeclaration>[0] {
  const facts = welshFacts({ ...(pairs[0]?.texts as WalesTexts), dispensation: 'no' });
  return {
    ...facts,
    item: { ...facts.item, id: `item-${item.place}` },
    interests: pairs.map((pair) => interestOf(pair.texts as WalesTexts, idOf(pair.interest.place))),
  };
}

type Question = WelshDeclaration['openQuestions'][number];

const fields: Readonly<Record<Question['fact'], string>> = {
  ofDescription: 'description',
  touches: 'touches',
  exemptionNotMet: 'exemption-met',
  exemptionLost: 'approval',
  likelyToPrejudice: 'prejudice',
};

function openPoint(
  view: View,
  { powers }: WelshDeclaration,
  { interest, fact, asks, ifYes, ifNo }: Question,
): OpenPoint {
  const changes = (after: WelshDeclaration['powers']) =>
    changeInWords(view, welshPowers, { now: powers, after });
  return {
    field: fields[fact],
    interest: Number(interest.split('-')[1]),
    asks,
    effects: [
      { answer: 'yes', changes: changes(ifYes) },
      { answer: 'no', changes: changes(ifNo) },
    ],
  };
}

function further(
  view: View,
  { value, because }: Explained<WelshDeclaration>,
  { item }: AskedItem,
  natures: ReadonlyMap<string, string>,
): Html {
  const { say } = view;
  return html`<p>${say('In Wales the code itself, paragraph 14, has a member with a prejudicial interest withdraw.', 'Yng Nghymru y cod ei hun, paragraff 14, sy’n peri i aelod â buddiant sy’n rhagfarnu dynnu’n ôl.')}</p>
${duties(view, value.duties)}
${minutes(view, value, {
  item: both(`item ${item.words}`, `eitem ${item.words}`),
  natureOf: (interest) => ({
    en: natures.get(interest) ?? '',
    cy: natures.get(interest) ?? '',
    reviewed: false,
  }),
})}
${folded({ id: `why-${item.place}`, summary: say('Every reason', 'Pob rheswm'), content: stepList(view, because) })}`;
}
