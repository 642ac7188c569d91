import type { IncidentReport } from '@lga/incident-schema';
import { readIncidentRecord } from '@lga/incident-schema/compiled';
import { IncidentReport as IncidentReportSchema } from '@lga/incident-schema/schema';
import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { nothingThere } from '../http/perform.js';
import { type PartError, Refusal } from '../http/refusal.js';
import { incidentExample } from '../incident-example.js';
import { type Caller, isAny } from '../security/caller.js';
import {
  incidentWithId,
  type KeptIncident,
  keepIncident,
  newestIncidents,
} from '../storage/kept-incidents.js';

/** A whole report, or what of it may be counted, and when it was received. */
const Received = z.iso.datetime().describe('When the service received it.');
const Whole = z.strictObject({ received: Received, report: IncidentReportSchema });
const countedFields = [
  'id',
  'schemaVersion',
  'taxonomyVersion',
  'country',
  'reportedAt',
  'began',
  'ended',
  'occasions',
  'messages',
  'channels',
  'settings',
  'dangerNow',
  'policeTold',
] as const satisfies (keyof IncidentReport)[];
const Counted = z.strictObject({
  received: Received,
  report: z.partialRecord(z.enum(countedFields), z.unknown()),
});
const Incident = z.union([Whole, Counted]);
const mostAtOnce = 100;

export const reportIncident = councilOperation({
  id: 'report-incident',
  method: 'post',
  path: '/v1/incidents',
  summary: 'Keep a report of abuse or intimidation',
  allowed: ['member', 'service', 'safety-officer', 'monitoring-officer'],
  body: IncidentReportSchema,
  read: acceptedReport,
  example: incidentExample,
  status: 201,
  answers: Whole,
  audited: true,
  sparing: true,
  async run({ caller, work, body }) {
    const kept = await keepIncident(work, caller.id, body);
    if (!kept) throw alreadyKept;
    return { body: whole(kept), location: `/v1/incidents/${body.id}`, subject: body.id };
  },
});

const newestReports = councilOperation({
  id: 'newest-incidents',
  method: 'get',
  path: '/v1/incidents',
  summary: 'The newest hundred reports: for a member, of those that the member sent',
  allowed: ['member', 'safety-officer', 'monitoring-officer', 'viewer'],
  query: z.strictObject({
    before: z.iso.datetime().exactOptional().describe('Only what was received before; for the next page.'),
  }),
  status: 200,
  answers: z.strictObject({ incidents: z.array(Incident) }),
  audited: false,
  async run({ caller, work, query: { before } }) {
    const incidents = await newestIncidents(work, {
      before: before === undefined ? undefined : new Date(before),
      reporter: seesAll(caller) || seesFigures(caller) ? undefined : caller.id,
      most: mostAtOnce,
    });
    return { body: { incidents: incidents.map((kept) => shownTo(caller, kept)) } };
  },
});

const readIncident = councilOperation({
  id: 'incident',
  method: 'get',
  path: '/v1/incidents/{id}',
  summary: 'One report; that it was read stands in the audit',
  allowed: ['member', 'safety-officer', 'monitoring-officer', 'viewer'],
  status: 200,
  answers: Incident,
  audited: true,
  async run({ caller, work, parameters: { id = '' } }) {
    const kept = await incidentWithId(work, id);
    if (!kept || !maySee(caller, kept)) throw nothingThere;
    return { body: shownTo(caller, kept) };
  },
});

export const incidentOperations = [reportIncident, newestReports, readIncident];

const alreadyKept = new Refusal(
  409,
  'already-kept',
  'A report with this id is kept already. A correction is a new report that names it in "replaces".',
);

const seesAll = (caller: Caller): boolean => isAny(caller, ['safety-officer', 'monitoring-officer']);
const seesFigures = (caller: Caller): boolean => isAny(caller, ['viewer']);

/** Record by record: officers see all, others what they sent, viewers of figures something of each. */
function maySee(caller: Caller, { reporter }: KeptIncident): boolean {
  return seesAll(caller) || seesFigures(caller) || reporter === caller.id;
}

/** Field by field: whoever sees figures alone sees no words of anybody, no person and no place. */
function shownTo(caller: Caller, kept: KeptIncident): z.infer<typeof Incident> {
  if (seesAll(caller) || kept.reporter === caller.id) return whole(kept);
  const { report } = kept;
  const counted = countedFields.flatMap((field) =>
    field in report ? [[field, report[field]] as const] : [],
  );
  return { received: kept.received.toISOString(), report: Object.fromEntries(counted) };
}

function whole({ received, report }: KeptIncident): z.infer<typeof Whole> {
  return { received: received.toISOString(), report };
}

function acceptedReport(body: unknown): IncidentReport {
  const read = readIncidentRecord(body);
  if (read.kind === 'refused') {
    throw notReport(read.refusals.map(({ pointer, says }) => ({ pointer: `#${pointer}`, detail: says.en })));
  }
  if (read.record.layer === 'report') return read.record;
  throw notReport([{ pointer: '#/layer', detail: 'A report was expected.' }]);
}

function notReport(errors: readonly PartError[]): Refusal {
  return new Refusal(422, 'invalid-body', 'The body is no incident report of the form expected.', errors);
}
