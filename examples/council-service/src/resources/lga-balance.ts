import { lgaBalance } from '@lga/proportionality';
import { LgaBalanceFacts } from '@lga/proportionality/schema';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { question } from '../http/operation.js';

export const lgaBalanceQuestions = [
  question({
    id: 'lga-balance',
    path: '/v1/lga-balance',
    summary: "The LGA's political balance: seats of every body by group, and the reasons",
    body: LgaBalanceFacts,
    answers: z.looseObject({ on: z.iso.date(), rows: z.array(Explained) }),
    answer: lgaBalance,
    example: {
      on: '2023-09-01',
      shares: [
        { id: 'Labour', percent: '38.7' },
        { id: 'Conservative', percent: '33.8' },
        { id: 'Liberal Democrat', percent: '15.0' },
        { id: 'Independent', percent: '12.6' },
      ],
    },
  }),
];
