import type { ComplaintEvent } from '@lga/code-of-conduct/complaints-schema';
import { addDays } from '@lga/rules';
import { operationNamed } from '../operation-named.js';
import type { MadeUpRequest } from './demonstration-set.js';

/** What happened in a complaint, and how many days ago. */
type Happened = readonly [kind: ComplaintEvent['kind'], daysAgo: number];

const received = 'receive';

/** Complaints at different stages, so that some deadlines run, some are met and one is late. */
const complaints: Readonly<Record<string, readonly Happened[]>> = {
  'made-up/1': [[received, 2]],
  'made-up/2': [
    [received, 7],
    ['acknowledge', 4],
    ['notify-member', 3],
  ],
  'made-up/3': [[received, 40]],
  'made-up/4': [
    [received, 45],
    ['acknowledge', 42],
    ['notify-member', 41],
    ['begin-jurisdiction-test', 38],
    ['take-to-assessment', 35],
    ['decide-to-investigate', 30],
  ],
};

export function madeUpComplaints(today: string): readonly MadeUpRequest[] {
  return Object.entries(complaints).map(([reference, happened]) => ({
    person: 'monitoring',
    operation: operationNamed('open-complaint'),
    body: {
      procedure: 'erewash',
      subjectMember: 'member-b',
      complainant: 'complainant-a',
      complaint: {
        reference,
        nation: 'england',
        subject: { office: 'principal-council' },
        identity: 'known',
        allegations: [{ id: 'a', provision: '1.1', conductOn: addDays(today, -60) }],
        independentPersons: [],
        events: happened.map((each, index) => event(today, each, index)),
      },
    },
  }));
}

function event(today: string, [kind, daysAgo]: Happened, index: number): ComplaintEvent {
  const by = kind === received ? 'complainant' : 'monitoring-officer';
  const written = {
    fact: 'written',
    answer: 'yes',
    by: 'monitoring-officer',
    why: 'A made-up letter.',
  } as const;
  return {
    id: `e${index + 1}`,
    kind,
    on: addDays(today, -daysAgo),
    by,
    allegations: ['a'],
    ...(kind === received && { judgements: [written] }),
  };
}
