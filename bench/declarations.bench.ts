import {
  type AdoptedChoices,
  decideDeclaration,
  modelMeetingCode,
} from '../packages/code-of-conduct/dist/meetings.js';
import type { DeclarationFacts } from '../packages/code-of-conduct/dist/schema.js';
import { decideWelshDeclaration } from '../packages/code-of-conduct/dist/wales.js';
import { perCall } from './measure.js';
import type { Row } from './row.js';

export const title = 'Declarations of interests';

const on = '2026-01-15';
const choices: AdoptedChoices = {
  wording: 'later',
  actingAlone: true,
  dispensedMayStay: 'undetermined',
  ownHomeAndCouncilTax: 'undetermined',
  employerApplies: 'judge-each',
};
const { value: code } = modelMeetingCode(on, choices);
const item = {
  id: '7',
  kind: 'ordinary',
  topics: ['grants'],
  publicMaySpeak: 'yes',
  councilTaxBusiness: 'no',
} as const;
const meeting: DeclarationFacts = {
  on,
  code,
  standingOrdersExclude: 'no',
  item,
  interests: [],
  dispensations: [],
  councilTaxTwoMonthsUnpaid: 'no',
  gaveViewEarlier: false,
};

const land = {
  id: 'land',
  subject: 'land',
  holder: 'member',
  registration: 'entered',
  ofDescription: 'yes',
} as const;
const club = {
  id: 'club',
  subject: 'body-influencing-opinion',
  holder: 'member',
  registration: 'entered',
  isMember: true,
} as const;
const son = {
  id: 'son',
  subject: 'financial-interest-or-wellbeing',
  holder: 'relative',
  registration: 'not-entered',
} as const;
const directly = { answer: 'directly-relates' } as const;

/** One settled interest; two of them; and one on which two judgements are open, with what each would change. */
const facts: readonly DeclarationFacts[] = [
  { ...meeting, interests: [{ interest: land, relation: directly }] },
  {
    ...meeting,
    interests: [
      { interest: club, relation: directly, financialOrWellbeingOfBody: { answer: 'yes' } },
      { interest: son, relation: { answer: 'affects' }, affectsMoreThanMajorityInWard: { answer: 'no' } },
    ],
  },
  { ...meeting, interests: [{ interest: son, relation: { answer: 'affects' } }] },
];

const many: DeclarationFacts = {
  ...meeting,
  interests: Array.from({ length: 200 }, (_, at) => ({
    interest: { ...son, id: `i${at}` },
    relation: { answer: 'undetermined' as const },
  })),
};

const home = {
  id: 'home',
  limb: '10(2)(c)',
  subject: 'wellbeing-or-financial-position',
  holder: 'member',
  ofDescription: 'yes',
  affectsMoreThanMajority: { answer: 'yes' },
  previouslyDisclosed: 'no',
} as const;
const welsh = {
  on,
  item: { id: '7', topics: [] },
  interests: [home],
  publicMayMakeRepresentations: 'yes',
  procedureForWritingFollowed: 'yes',
  scrutinyRequiresAttendance: false,
  scrutinyOfDecisionOfOwnBody: 'no',
  wasPresentAtDecision: 'no',
  dispensations: [],
} as const;

export function run(): Row[] {
  const names = ['one settled interest', 'two interests', 'one interest, two open judgements'];
  const english = facts.map((each, at) => ({
    what: `England, with reasons: ${names[at]}`,
    target: '≥ 20,000/s',
    measured: perSecond(perCall(5_000, () => decideDeclaration(each))),
  }));
  const inWales = perCall(5_000, () => decideWelshDeclaration(welsh));
  const most = perCall(3, () => decideDeclaration(many));
  return [
    ...english,
    { what: 'Wales, with reasons: one open judgement', target: '≥ 20,000/s', measured: perSecond(inWales) },
    {
      what: 'England: 200 interests, nothing judged',
      target: '–',
      measured: `${(most * 1000).toFixed(0)} ms`,
    },
  ];
}

function perSecond(seconds: number): string {
  return `${Math.round(1 / seconds).toLocaleString('en-GB')}/s`;
}
