import { WelshDeclarationFacts } from '@lga/code-of-conduct/schema';
import { decideWelshDeclaration, welshGiftDuty, welshRegistration } from '@lga/code-of-conduct/wales';
import * as z from 'zod';
import { question } from '../http/operation.js';

const pounds = z.string().regex(/^\d{1,12}(\.\d{2})?$/);

/** The Welsh code is a regime of its own: nothing here is an English class of interest, or the other way round. */
export const welshConductQuestions = [
  question({
    id: 'welsh-declaration',
    path: '/v1/wales/declarations',
    summary: 'What a member in Wales must disclose and may do on an item: personal and prejudicial interests',
    body: WelshDeclarationFacts,
    answer: decideWelshDeclaration,
    example: {
      on: '2026-01-15',
      item: { id: '7', topics: [] },
      interests: [
        {
          id: 'home',
          limb: '10(2)(c)',
          subject: 'wellbeing-or-financial-position',
          holder: 'member',
          ofDescription: 'yes',
          affectsMoreThanMajority: { answer: 'yes' },
          likelyToPrejudiceJudgement: { answer: 'yes' },
          previouslyDisclosed: 'no',
        },
      ],
      publicMayMakeRepresentations: 'yes',
      procedureForWritingFollowed: 'yes',
      scrutinyRequiresAttendance: false,
      scrutinyOfDecisionOfOwnBody: 'no',
      wasPresentAtDecision: 'no',
      dispensations: [],
    },
  }),
  question({
    id: 'welsh-registration',
    path: '/v1/wales/registration-deadlines',
    summary: 'The last day for a member in Wales to register interests, and with whom',
    body: z.strictObject({
      event: z.discriminatedUnion('kind', [
        z.strictObject({
          kind: z.literal('took-office'),
          codeAdoptedOn: z.iso.date(),
          electedOn: z.iso.date(),
        }),
        z.strictObject({ kind: z.literal('new-or-changed'), becameAwareOn: z.iso.date() }),
      ]),
      office: z.enum(['county', 'community', 'other']).describe('community: a community councillor as such.'),
    }),
    answer: welshRegistration,
    example: {
      event: { kind: 'took-office', codeAdoptedOn: '2020-06-01', electedOn: '2022-05-05' },
      office: 'county',
    },
  }),
  question({
    id: 'welsh-gift-duty',
    path: '/v1/wales/gift-duty',
    summary: "Whether a gift or hospitality is notified in Wales, by the value in the authority's resolution",
    body: z.strictObject({
      receivedOn: z.iso.date(),
      valueGBP: pounds.exactOptional().describe('Left out while nobody has estimated it.'),
      resolvedGBP: pounds
        .nullable()
        .describe("The value in the authority's resolution; null where it has none."),
    }),
    answer: welshGiftDuty,
    example: { receivedOn: '2026-03-03', valueGBP: '25.01', resolvedGBP: '25.00' },
  }),
];
