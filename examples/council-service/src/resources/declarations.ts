import { type AdoptedChoices, decideDeclaration, modelMeetingCode } from '@lga/code-of-conduct/meetings';
import { DeclarationFacts } from '@lga/code-of-conduct/schema';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { councilOperation, question } from '../http/operation.js';
import { refuseOthers } from '../http/own-records.js';
import { dispensationsInForce } from './dispensations.js';

const on = '2026-01-15';
const choices: AdoptedChoices = {
  wording: 'later',
  actingAlone: true,
  dispensedMayStay: 'undetermined',
  ownHomeAndCouncilTax: 'undetermined',
  employerApplies: 'judge-each',
};

const example: DeclarationFacts = {
  on,
  code: modelMeetingCode(on, choices).value,
  standingOrdersExclude: 'no',
  item: {
    id: '7',
    kind: 'ordinary',
    topics: ['grants'],
    publicMaySpeak: 'yes',
    councilTaxBusiness: 'no',
  },
  interests: [
    {
      interest: {
        id: 'club',
        subject: 'body-directed-to-charitable-purposes',
        holder: 'member',
        isMember: true,
        registration: 'entered',
      },
      relation: { answer: 'directly-relates' },
      financialOrWellbeingOfBody: { answer: 'yes' },
    },
  ],
  dispensations: [],
  councilTaxTwoMonthsUnpaid: 'no',
  gaveViewEarlier: false,
};
const AsKept = DeclarationFacts.refine(
  ({ dispensations }) => dispensations.length === 0,
  'No dispensation was expected: those that the council keeps are added.',
);

export const declarationQuestions = [
  question({
    id: 'declaration',
    path: '/v1/declarations',
    summary:
      'What a member in England may do on an item of business, by each interest, and what a person must judge',
    body: DeclarationFacts,
    answer: decideDeclaration,
    example,
  }),
];

export const declarationOperations = [
  councilOperation({
    id: 'member-declaration',
    method: 'post',
    path: '/v1/registers/{id}/declarations',
    summary: 'The same for a member of the council, lifted as far as dispensations reach that it keeps',
    allowed: ['member', 'monitoring-officer'],
    body: AsKept,
    example,
    status: 200,
    answers: z.strictObject({
      dispensations: z
        .array(z.string())
        .describe('Ids of those in force on the day; whether one reaches the item, the reasons say.'),
      declaration: Explained,
    }),
    audited: true,
    async run({ caller, work, parameters: { id = '' }, body: facts }) {
      refuseOthers(caller, id);
      const dispensations = await dispensationsInForce(work, { member: id, on: facts.on });
      const declaration = decideDeclaration({ ...facts, dispensations });
      return { body: { dispensations: dispensations.map((each) => each.id), declaration } };
    },
  }),
];
