import { actOfReport, patternsIn } from '@lga/incident-schema/patterns';
import { publishedTable, tallied } from '@lga/incident-schema/statistics';
import { factsOf, triage } from '@lga/incident-schema/triage';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { councilOperation } from '../http/operation.js';
import { standing, wholeIncident } from '../incident/layers.js';
import { newestIncidents } from '../storage/kept-incidents.js';

const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .refine((text) => Number(text) >= least && Number(text) <= most);
const mostRead = 10_000;
const newest = { before: undefined, reporter: undefined, most: mostRead };

/** What is found in incidents. The most that is read at once are the newest ten thousand. */
export const incidentFindingOperations = [
  councilOperation({
    id: 'triage-incident',
    method: 'get',
    path: '/v1/incidents/{id}/triage',
    summary:
      'What the decision table makes of the report and the assessment that stands, and which answers would change it',
    allowed: ['safety-officer'],
    query: z.strictObject({
      restricted: z.enum(['yes', 'no']).describe("Whether the council restricts the actor's contact."),
    }),
    status: 200,
    answers: Explained,
    audited: true,
    async run({ work, parameters: { id = '' }, query: { restricted } }) {
      const { report, assessments } = await wholeIncident(work, id);
      const assessment = standing(assessments);
      const facts = factsOf({ report, restricted: restricted === 'yes', ...(assessment && { assessment }) });
      return { body: triage({ facts, on: work.now.toISOString().slice(0, 10) }) };
    },
  }),
  councilOperation({
    id: 'incident-patterns',
    method: 'get',
    path: '/v1/incident-patterns',
    summary: 'Patterns among reports whose day and target are known; a person judges what they mean',
    allowed: ['safety-officer'],
    query: z.strictObject({
      senders: whole(2, 10_000).describe('From how many senders acts are told of as of many.'),
      withinDays: whole(1, 3660).describe('Within how many days.'),
    }),
    status: 200,
    answers: z.strictObject({
      patterns: z.array(z.unknown()),
      left: z.int().describe('Reports without a day or a target.'),
    }),
    audited: true,
    async run({ work, query }) {
      const read = (await newestIncidents(work, newest)).map(({ report }) => actOfReport(report, {}));
      const acts = read.flatMap((each) => (each.kind === 'act' ? [each.act] : []));
      const many = { senders: Number(query.senders), withinDays: Number(query.withinDays) };
      const patterns = patternsIn({ acts, burst: { by: 'london-day' }, many });
      return { body: { patterns, left: read.length - acts.length }, subject: 'all' };
    },
  }),
  councilOperation({
    id: 'incident-statistics',
    method: 'get',
    path: '/v1/incident-statistics',
    summary: 'Incidents by channel and setting, fit to publish: no small count can be found by subtracting',
    allowed: ['viewer', 'safety-officer', 'monitoring-officer'],
    query: z.strictObject({
      from: z.iso.date(),
      to: z.iso.date(),
      threshold: whole(2, 1000).describe(
        'The least count that is shown; the data protection officer sets it.',
      ),
      zeros: z.enum(['shown', 'hidden']),
    }),
    status: 200,
    answers: z.looseObject({}),
    audited: false,
    async run({ work, query: { from, to, threshold, zeros } }) {
      const reports = (await newestIncidents(work, newest)).map(({ report }) => report);
      const within = reports.filter(
        ({ reportedAt }) => reportedAt.slice(0, 10) >= from && reportedAt.slice(0, 10) <= to,
      );
      const head = {
        measure: 'incidents',
        question: { wording: null, asked: 'incidents reported to the council' },
        base: 'incidents',
        period: { from, to },
        prompted: null,
        taxonomyVersion: '0.2.0',
      };
      const together = (codes: readonly string[]) => [...codes].sort().join(' and ');
      const records = within.map(({ channels, settings }) => ({
        channel: together(channels),
        setting: together(settings),
      }));
      const tally = tallied({ head, source: work.council, facets: ['channel', 'setting'], records });
      const shown = { rows: 'channel', columns: 'setting', threshold: Number(threshold), zeros } as const;
      return { body: publishedTable({ tally, ...shown }) };
    },
  }),
];
