import { type Offer, offerAfter } from '@lga/risk-assessment/controls';
import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { Refusal } from '../http/refusal.js';
import { isAny } from '../security/caller.js';
import type { CouncilWork } from '../storage/council-work.js';
import {
  addRecord,
  changedMeanwhile,
  changeRecord,
  recordsOfKind,
  recordWithId,
} from '../storage/kept-records.js';
import { seenAssessment } from './risk-assessments.js';

const kind = 'offers';
const name = z.string().min(1).max(200);
const State = z.enum([
  'offered',
  'accepted',
  'declined',
  'deferred',
  'withdrawn',
  'unavailable',
  'in-place',
  'lapsed',
]);
const Step = z.strictObject({
  control: name.describe('Id of the control in the catalogue, or one of the council’s own.'),
  state: State.describe('The first step of an offer is "offered". Accepted is not in place.'),
  on: z.iso.date(),
  reason: z.string().min(1).max(5000).nullable(),
  offerAgainOn: z
    .array(name)
    .max(50)
    .exactOptional()
    .describe('With the first step: kinds of events after which it is offered again.'),
});
const Offers = z.strictObject({
  offers: z.array(
    z.strictObject({
      control: name,
      life: z.array(
        z.strictObject({ state: State, on: z.iso.date(), by: z.string(), reason: z.string().nullable() }),
      ),
      offerAgainOn: z.array(name),
    }),
  ),
});

/** Controls put to a councillor. Declining one changes no band. */
export const offerOperations = [
  councilOperation({
    id: 'add-offer-step',
    method: 'post',
    path: '/v1/risk-assessments/{id}/offers',
    summary:
      'Offer a control, or record that it was accepted, declined, put in place; If-Match "0" for the first offer',
    allowed: ['safety-officer', 'member'],
    body: Step,
    example: { control: 'T08', state: 'offered', on: '2026-03-04', reason: null, offerAgainOn: ['incident'] },
    status: 200,
    answers: Offers,
    changes: true,
    audited: true,
    async run({ caller, work, parameters, body: step, seen }) {
      const assessment = await seenAssessment({ caller, work, parameters });
      if (!isAny(caller, ['safety-officer']) && !theMembersOwn.includes(step.state)) throw forTheOfficer;
      const { id, owner } = assessment;
      const { body: before, version: present } = await offersOf(work, id);
      if (present !== seen) throw changedMeanwhile;
      const body = after(before, step, caller.id);
      const version = await (present === 0
        ? addRecord(work, { kind, id, owner, body })
        : changeRecord(work, { kind, id, seen, body }));
      return { body: { offers: body }, version };
    },
  }),
  councilOperation({
    id: 'offers',
    method: 'get',
    path: '/v1/risk-assessments/{id}/offers',
    summary: 'What was offered upon an assessment, each offer with its life so far',
    allowed: ['safety-officer', 'member'],
    status: 200,
    answers: Offers,
    audited: true,
    async run({ work, ...asked }) {
      const { id } = await seenAssessment({ work, ...asked });
      const { body: offers, version } = await offersOf(work, id);
      return { body: { offers }, version };
    },
  }),
];

/** The offers of every assessment that has any. */
export async function keptOffers(work: CouncilWork): Promise<ReadonlyMap<string, readonly Offer[]>> {
  const kept = await recordsOfKind<readonly Offer[]>(work, { kind, after: '', most: 10_000 });
  return new Map(kept.map(({ id, body }) => [id, body]));
}

const theMembersOwn: readonly z.infer<typeof State>[] = ['accepted', 'declined', 'deferred'];
const forTheOfficer = new Refusal(
  403,
  'for-the-officer',
  'A member accepts, declines or defers an offer; the other steps are the safety officer’s.',
);

async function offersOf(work: CouncilWork, id: string) {
  const kept = await recordWithId<readonly Offer[]>(work, { kind, id });
  return kept ?? { body: [], version: 0 };
}

/** @throws {DomainError} As `offerAfter`. */
function after(
  offers: readonly Offer[],
  { control, offerAgainOn = [], ...step }: z.infer<typeof Step>,
  by: string,
): readonly Offer[] {
  const known = offers.find((each) => each.control === control);
  const next = offerAfter(known ?? { control, life: [], offerAgainOn }, { ...step, by });
  return known ? offers.map((each) => (each === known ? next : each)) : [...offers, next];
}
