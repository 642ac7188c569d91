import { reportCsv, reportHtml, reportMarkdown } from '@lga/proportionality/render';
import { reviewsDue } from '@lga/proportionality/reviews';
import { AllocationFacts, CouncilEvent, CouncilReview } from '@lga/proportionality/schema';
import { readyReckoner, sizeAdvice } from '@lga/proportionality/sizes';
import type { Language } from '@lga/rules';
import * as z from 'zod';
import { type ReviewReport, reviewReport } from '../council-review/review-report.js';
import { question } from '../http/operation.js';
import { Refusal } from '../http/refusal.js';
import { balanceExample } from './council-balance.js';

const Sizes = z
  .strictObject({ from: z.int().min(1).max(200), to: z.int().min(1).max(200) })
  .refine(({ from, to }) => to - from < 30, 'At most thirty sizes at once were expected.');
/** As for an allocation, but that no local scheme can name seats on a body that is not there yet. */
const ReckonerReadings = AllocationFacts.shape.readings.extend({
  ungrouped: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['remainder', 'unit', 'pseudo-group', 'left-out']) }),
    z.strictObject({ kind: z.literal('column-each'), ids: z.array(z.string().min(1).max(200)).max(1000) }),
  ]),
});
const { on, council, readings } = balanceExample;
const { size, vacancies, groups, ungrouped } = council;
const review: CouncilReview = {
  on,
  council: { name: { en: 'Example Borough Council' }, nation: 'england' },
  reason: 'The annual meeting.',
  members: {
    kind: 'counted',
    size,
    vacancies,
    ungrouped,
    groups: groups.map(({ id, members }) => ({ id, members, name: { en: `Group ${id}` } })),
  },
  bodies: [
    { id: 'Planning', name: { en: 'Planning' }, kind: 'ordinary-committee', seats: 12 },
    { id: 'Licensing', name: { en: 'Licensing' }, kind: 'ordinary-committee', seats: 12 },
  ],
  readings,
  reckoner: { from: 5, to: 6 },
};

const tookOffice = (person: string): CouncilEvent => ({
  kind: 'took-office',
  on: '2023-05-08',
  person,
  by: 'ordinary-election',
});
const events: CouncilEvent[] = [
  ...['A 1', 'A 2', 'B 1', 'B 2', 'none'].map(tookOffice),
  { kind: 'group-formed', on: '2023-05-09', group: 'A', name: 'A', signedBy: ['A 1', 'A 2'], leader: 'A 1' },
  { kind: 'group-formed', on: '2023-05-09', group: 'B', name: 'B', signedBy: ['B 1', 'B 2'], leader: 'B 1' },
  { kind: 'review-held', on: '2025-05-22', annual: true },
  { kind: 'annual-meeting', on },
];

type Write = (report: Extract<ReviewReport, { kind: 'report' }>['report'], language: Language) => string;
const written = (type: 'text/html' | 'text/markdown' | 'text/csv', write: Write) => ({
  type,
  write: (answer: unknown, language: Language) => write(decided(answer as ReviewReport), language),
});

export const councilReviewQuestions = [
  question({
    id: 'council-reviews-due',
    path: '/v1/council-balance/reviews-due',
    summary: 'Whether the law requires a review of the allocation, by what happened, why, and what is next',
    body: z.strictObject({
      events: z.array(CouncilEvent).max(20_000).describe("The proper officer's register."),
      on: z.iso.date(),
      decision: z
        .strictObject({ review: z.boolean(), reason: z.string().max(5000) })
        .exactOptional()
        .describe('What the council decided about a review, whatever the law asks for.'),
    }),
    answer: reviewsDue,
    example: { events, on },
  }),
  question({
    id: 'review-report',
    path: '/v1/council-balance/report',
    summary: 'The report of a review for the council, as JSON, HTML, Markdown or CSV',
    body: CouncilReview,
    answers: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('report'), report: z.looseObject({}) }),
      z.strictObject({ kind: z.literal('open'), open: z.array(z.looseObject({ question: z.string() })) }),
    ]),
    forms: {
      html: written('text/html', reportHtml),
      markdown: written('text/markdown', reportMarkdown),
      csv: written('text/csv', (report) => reportCsv(report)),
    },
    answer: reviewReport,
    example: review,
  }),
  question({
    id: 'ready-reckoner',
    path: '/v1/council-balance/ready-reckoner',
    summary: 'Seats by group for bodies of every size in a range, each balanced by itself',
    body: z.strictObject({
      on: z.iso.date(),
      council: AllocationFacts.shape.council,
      readings: ReckonerReadings,
      sizes: Sizes,
    }),
    answer: readyReckoner,
    example: {
      on,
      council,
      readings: { ...readings, ungrouped: { kind: 'remainder' } },
      sizes: { from: 5, to: 6 },
    },
  }),
  question({
    id: 'size-advice',
    path: '/v1/council-balance/size-advice',
    summary: 'Which sizes of a body would balance exactly or nearly; which to take is for the council',
    body: z.strictObject({ facts: AllocationFacts, body: z.string().min(1).max(200), sizes: Sizes }),
    answer: sizeAdvice,
    example: { facts: balanceExample, body: 'Planning', sizes: { from: 11, to: 12 } },
  }),
];

/** In text there is no report before the council has said which bodies are in the pool. */
function decided(answer: ReviewReport) {
  if (answer.kind === 'report') return answer.report;
  const errors = answer.open.map(({ question: asks }) => ({ pointer: '#/bodies', detail: asks }));
  throw new Refusal(
    409,
    'council-decides-first',
    'The council has to say first which bodies are in the pool; as JSON the answer names them.',
    errors,
  );
}
