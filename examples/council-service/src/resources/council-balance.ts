import { compareAllocations } from '@lga/proportionality/changes';
import { checkTable } from '@lga/proportionality/checks';
import { AllocationFacts, SeatTable } from '@lga/proportionality/schema';
import { allocateSeats } from '@lga/proportionality/statute';
import * as z from 'zod';
import { question } from '../http/operation.js';

/** A made-up council with two committees. */
export const balanceExample: AllocationFacts = {
  on: '2026-05-21',
  council: {
    size: 40,
    vacancies: 0,
    groups: [
      { id: 'A', members: 21 },
      { id: 'B', members: 9 },
      { id: 'C', members: 6 },
    ],
    ungrouped: 4,
  },
  bodies: [
    { id: 'Planning', seats: 12, standing: { kind: 'pooled', pool: 'ordinary' } },
    { id: 'Licensing', seats: 12, standing: { kind: 'pooled', pool: 'ordinary' } },
  ],
  readings: {
    membership: 'in-post',
    rest: 'own-shares',
    ungrouped: { kind: 'remainder' },
    openCoOptees: 'left-out',
  },
};
const row = (body: string, [a = 0, b = 0, c = 0, ungrouped = 0]: readonly number[]) => ({
  body,
  seats: [
    { id: 'A', count: a },
    { id: 'B', count: b },
    { id: 'C', count: c },
  ],
  ungrouped,
});
const table = [row('Planning', [7, 3, 2, 0]), row('Licensing', [7, 2, 2, 1])];
const oneJoinsB = {
  ...balanceExample.council,
  groups: [
    { id: 'A', members: 20 },
    { id: 'B', members: 10 },
    { id: 'C', members: 6 },
  ],
};

export const councilBalanceQuestions = [
  question({
    id: 'council-balance',
    path: '/v1/council-balance',
    summary:
      "A council's political balance under section 15: seats of every body by group, with every choice",
    body: AllocationFacts,
    answer: allocateSeats,
    example: balanceExample,
  }),
  question({
    id: 'check-council-balance',
    path: '/v1/council-balance/check',
    summary: 'A published or proposed table, checked cell by cell; it never says that a table is unlawful',
    body: z.strictObject({
      facts: AllocationFacts,
      table: SeatTable,
      underSection17: z.array(z.string().max(200)).max(5000),
    }),
    answer: checkTable,
    example: { facts: balanceExample, table, underSection17: [] },
  }),
  question({
    id: 'what-if',
    path: '/v1/council-balance/what-if',
    summary:
      'What changes from one membership of the council to another, and the fewest moves of present seats',
    body: z.strictObject({ before: AllocationFacts, after: AllocationFacts, present: SeatTable }),
    answer: compareAllocations,
    example: {
      before: balanceExample,
      after: { ...balanceExample, council: oneJoinsB },
      present: table,
    },
  }),
];
