import { type AdoptedChoices, decideDeclaration, modelMeetingCode } from '@lga/code-of-conduct/meetings';
import { DeclarationFacts } from '@lga/code-of-conduct/schema';
import { question } from '../http/operation.js';

const on = '2026-01-15';
const choices: AdoptedChoices = {
  wording: 'later',
  actingAlone: true,
  dispensedMayStay: 'undetermined',
  ownHomeAndCouncilTax: 'undetermined',
  employerApplies: 'judge-each',
};

export const declarationQuestions = [
  question({
    id: 'declaration',
    path: '/v1/declarations',
    summary:
      'What a member in England may do on an item of business, by each interest, and what a person must judge',
    body: DeclarationFacts,
    answer: decideDeclaration,
    example: {
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
    },
  }),
];
