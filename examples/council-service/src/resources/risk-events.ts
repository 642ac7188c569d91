import { offersToRepeat } from '@lga/risk-assessment/controls';
import { madeStale, type ReviewEvent, triggers } from '@lga/risk-assessment/reviews';
import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { isAddress, nothingThere } from '../http/perform.js';
import { Refusal } from '../http/refusal.js';
import type { CouncilWork } from '../storage/council-work.js';
import { addRecord, recordsOfKind, recordWithId } from '../storage/kept-records.js';
import { keptOffers } from './offers.js';
import { allAssessments } from './risk-assessments.js';

const kind = 'risk-event';
const name = z.string().min(1).max(200);
const activities = [
  'surgery',
  'online-surgery',
  'home-visit',
  'travel',
  'campaigning',
  'online',
  'post',
  'council-meeting',
  'public-meeting',
  'lone-working',
  'at-home',
] as const satisfies readonly NonNullable<ReviewEvent['activity']>[];
const Event = z.strictObject({
  id: name.describe('Id of the event, as assessments name what they have considered.'),
  trigger: z
    .enum(triggers.map(({ id }) => id))
    .describe(triggers.map(({ id, title }) => `${id}: ${title.en}`).join('. ')),
  on: z.iso.date().describe('The day on which it became known.'),
  subject: name.exactOptional().describe('Whom or what it touches; what is left out is not known.'),
  venue: name.exactOptional(),
  activity: z.enum(activities).exactOptional(),
  control: name.exactOptional().describe('Id of a control that lapsed or was declined.'),
});

export const riskEventOperations = [
  councilOperation({
    id: 'report-risk-event',
    method: 'post',
    path: '/v1/risk-events',
    summary: 'What happened or is ahead: which assessments became stale, and what is to be offered again',
    allowed: ['safety-officer', 'service'],
    body: Event,
    example: { id: 'event-1', trigger: 'incident', on: '2026-04-01', subject: 'member-a' },
    status: 201,
    answers: z.strictObject({
      event: Event,
      stale: z.array(z.strictObject({ assessment: z.string(), offerAgain: z.array(z.string()) })),
    }),
    audited: true,
    async run({ work, body: event }) {
      if (!isAddress(event.id)) throw noAddress;
      await addRecord(work, { kind, id: event.id, owner: event.subject ?? '', body: event });
      return { body: { event, stale: await madeStaleBy(work, event) }, subject: event.id };
    },
  }),
  councilOperation({
    id: 'stale-risk-assessments',
    method: 'get',
    path: '/v1/risk-events/{id}/stale',
    summary: 'The assessments that still have to answer an event by a review',
    allowed: ['safety-officer'],
    status: 200,
    answers: z.strictObject({
      stale: z.array(z.strictObject({ assessment: z.string(), offerAgain: z.array(z.string()) })),
    }),
    audited: false,
    async run({ work, parameters: { id = '' } }) {
      const kept = await recordWithId<ReviewEvent>(work, { kind, id });
      if (!kept) throw nothingThere;
      return { body: { stale: await madeStaleBy(work, kept.body) } };
    },
  }),
];

/** Every event of the council, as many as are read at once. */
export async function allRiskEvents(work: CouncilWork): Promise<readonly ReviewEvent[]> {
  const kept = await recordsOfKind<ReviewEvent>(work, { kind, after: '', most: 10_000 });
  return kept.map(({ body }) => body);
}

async function madeStaleBy(work: CouncilWork, event: ReviewEvent) {
  const assessments = (await allAssessments(work)).map(({ body }) => body);
  const offers = await keptOffers(work);
  return madeStale({ assessments, events: [event], known: triggers }).map(({ assessment: { id } }) => ({
    assessment: id,
    offerAgain: offersToRepeat(offers.get(id) ?? [], event.trigger).map(({ control }) => control),
  }));
}

const noAddress = new Refusal(
  422,
  'invalid-id',
  'An id of 1 to 64 letters, digits and hyphens was expected.',
);
