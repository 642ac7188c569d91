import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { type Caller, isAny } from '../security/caller.js';
import type { CouncilWork } from '../storage/council-work.js';
import { type KeptRecord, nextAfter, recordsOfKind } from '../storage/kept-records.js';
import { DueInComplaint, openDays } from './complaint-deadlines.js';
import {
  type KeptComplaint,
  complaintKind as kind,
  lifeCycleOf,
  standing,
  stateTitle,
  today,
} from './kept-complaint.js';
import { partyOf, ToldComplaint, toldToParty } from './told-to-party.js';

const Listed = z.strictObject({
  id: z.string(),
  reference: z.string(),
  allegations: ToldComplaint.shape.allegations,
  isOpen: z.boolean().describe('Whether an allegation that the caller may know of has not come to an end.'),
  due: z.array(DueInComplaint).describe('What is due, the earliest day first; nothing for the parties.'),
});
type ListedAllegations = z.infer<typeof Listed>['allegations'];

/** A complaint in a list, with what is open in it. */
export interface ListedComplaint {
  readonly id: string;
  readonly reference: string;
  readonly allegations: ListedAllegations;
  readonly isOpen: boolean;
  readonly due: ReturnType<typeof openDays>;
}

export const complaintList = councilOperation({
  id: 'complaints',
  method: 'get',
  path: '/v1/complaints',
  summary:
    'A hundred complaints at a time, with what is due; for the parties those of which they may be told',
  allowed: ['monitoring-officer', 'independent-person', 'subject-member', 'complainant'],
  query: z.strictObject({
    after: z.string().max(64).exactOptional().describe('The last id of the page before.'),
  }),
  status: 200,
  answers: z.strictObject({ complaints: z.array(Listed), next: z.string().nullable() }),
  audited: false,
  async run({ caller, work, query: { after = '' } }) {
    if (!isAny(caller, ['monitoring-officer', 'independent-person']))
      return { body: await ofParty(caller, work, after) };
    const page = await recordsOfKind<KeptComplaint>(work, { kind, after });
    const on = today(work);
    return { body: { complaints: page.map((each) => listed(each, on)), next: nextAfter(page) } };
  },
});

function listed({ id, body }: KeptRecord<KeptComplaint>, on: string): ListedComplaint {
  const { value } = standing(body, on);
  const allegations = value.allegations.map((each) => ({
    id: each.id,
    state: each.state,
    title: stateTitle(body, each.state),
  }));
  const { reference } = body.complaint;
  return { id, reference, allegations, isOpen: isOpen(body, allegations), due: openDays(id, value) };
}

function isOpen(kept: KeptComplaint, allegations: ListedAllegations): boolean {
  const ends = lifeCycleOf(kept).states.filter(({ phase }) => phase === 'end');
  return allegations.some(({ state }) => !ends.some(({ id }) => id === state));
}

const readAtOnce = 1_000;
const mostShown = 100;

/** Looks through them all: an id to go on from that is not the caller's own would tell that there is another. */
async function ofParty(caller: Caller, work: CouncilWork, after: string) {
  const complaints: ListedComplaint[] = [];
  let from = after;
  for (;;) {
    const page = await recordsOfKind<KeptComplaint>(work, { kind, after: from, most: readAtOnce });
    for (const { id, body } of page) {
      if (!partyOf(caller, body)) continue;
      const told = toldToParty(caller, body, standing(body, today(work)).value);
      if (!told) continue;
      const { reference, allegations } = told;
      complaints.push({ id, reference, allegations, isOpen: isOpen(body, allegations), due: [] });
      if (complaints.length === mostShown) return { complaints, next: id };
    }
    from = page.at(-1)?.id ?? '';
    if (page.length < readAtOnce) return { complaints, next: null };
  }
}
