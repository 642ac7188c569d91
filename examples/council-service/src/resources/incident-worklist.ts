import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { type WorkItem, workItem, workStates } from '../incident/work-item.js';
import { isAny } from '../security/caller.js';
import type { CouncilWork } from '../storage/council-work.js';
import { newestIncidents } from '../storage/kept-incidents.js';
import { keptUpon } from '../storage/kept-lines.js';
import { keptCarePolicy } from './incident-care-policy.js';

const Show = z.enum(['all', 'danger', ...workStates, 'owed']);
type Show = z.infer<typeof Show>;
const mostAtOnce = 100;
/** So many reports are looked through for a page of those that are wanted. */
const mostLookedThrough = 1000;

const Item: z.ZodType<WorkItem> = z.strictObject({
  received: z.iso.datetime(),
  report: z.strictObject({
    id: z.string(),
    reportedAt: z.string(),
    dangerNow: z.enum(['yes', 'no', 'unknown', 'not-asked']),
    channels: z.array(z.string()),
    settings: z.array(z.string()),
  }),
  targetRoles: z.array(z.string()),
  state: z.enum(workStates),
  danger: z.boolean().describe('Somebody said that there is danger now, and nothing is decided yet.'),
  triaged: z
    .strictObject({ band: z.string(), rules: z.array(z.string()) })
    .nullable()
    .describe('What the decision table gives; null for a role that may not ask it.'),
  band: z.string().nullable().describe('The band that a person set last.'),
  reviewOn: z.iso.date().nullable(),
  updates: z.strictObject({ overdue: z.int(), open: z.int(), next: z.iso.date().nullable() }),
  toOffer: z.array(z.string()).describe('Offers of aftercare that are to be made, or made again.'),
});

/** The list from which a safety officer works. */
export const incidentWorklist = councilOperation({
  id: 'incident-worklist',
  method: 'get',
  path: '/v1/incident-worklist',
  summary: 'The newest hundred reports with their band, what is undecided and what is owed',
  allowed: ['safety-officer', 'monitoring-officer'],
  query: z.strictObject({
    show: Show.exactOptional().describe('Those alone that are in this state; all if left out.'),
    before: z.iso.datetime().exactOptional().describe('Only what was received before; for the next page.'),
  }),
  status: 200,
  answers: z.strictObject({
    items: z.array(Item).describe('By the day of receipt, newest first.'),
    next: z.iso.datetime().nullable().describe('What to ask for as `before`; null where there is no more.'),
  }),
  audited: true,
  async run({ caller, work, query: { show = 'all', before } }) {
    const withTriage = isAny(caller, ['safety-officer']);
    return { body: await found(work, { show, before, withTriage }), subject: 'all' };
  },
});

interface Wanted {
  readonly show: Show;
  readonly before: string | undefined;
  readonly withTriage: boolean;
}

/** Goes back through the reports until a page is full, there are no more, or enough was looked through. */
async function found(work: CouncilWork, { show, before, withTriage }: Wanted) {
  const { body: policy } = await keptCarePolicy(work);
  const on = work.now.toISOString().slice(0, 10);
  const items: WorkItem[] = [];
  let next = before;
  for (let seen = 0; seen < mostLookedThrough; seen += mostAtOnce) {
    const page = await newestIncidents(work, {
      before: next ? new Date(next) : undefined,
      reporter: undefined,
      most: mostAtOnce,
    });
    const kept = await keptUpon(
      work,
      page.map(({ report }) => report.id),
    );
    for (const { received, report } of page) {
      const item = workItem(
        { received, report, kept: kept.get(report.id.toLowerCase()) ?? [] },
        { policy, on, withTriage },
      );
      next = item.received;
      if (isShown(show, item)) items.push(item);
      if (items.length === mostAtOnce) return { items, next };
    }
    if (page.length < mostAtOnce) return { items, next: null };
  }
  return { items, next: next ?? null };
}

function isShown(show: Show, { state, danger, updates, toOffer }: WorkItem): boolean {
  if (show === 'all') return true;
  if (show === 'danger') return danger;
  return show === 'owed' ? updates.open > 0 || toOffer.length > 0 : state === show;
}
