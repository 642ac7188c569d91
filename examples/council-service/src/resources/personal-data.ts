import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { Refusal } from '../http/refusal.js';
import { digestOf } from '../storage/audit.js';
import { erasePerson, recordsOfPerson, removeIncidentsBefore } from '../storage/personal-data.js';

const Person = z.string().min(1).max(200).describe("The issuer's id of the person, as tokens carry it.");
const Count = z.int().min(0);
const leastDaysKept = 30;

export const personalDataOperations = [
  councilOperation({
    id: 'subject-access',
    method: 'post',
    path: '/v1/subject-access',
    summary: 'Everything that is kept of a person, to be read by an officer before it is handed over',
    allowed: ['monitoring-officer'],
    body: z.strictObject({ person: Person }),
    example: { person: 'member-a' },
    status: 200,
    answers: z.strictObject({ incidents: z.array(z.unknown()), records: z.array(z.unknown()) }),
    audited: true,
    async run({ work, body: { person } }) {
      return { body: await recordsOfPerson(work, person), subject: 'person' };
    },
  }),
  councilOperation({
    id: 'erase-person',
    method: 'post',
    path: '/v1/erasures',
    summary:
      'Remove what is kept of a person; complaints stay without the person, and the audit keeps that it was done',
    allowed: ['monitoring-officer'],
    body: z.strictObject({
      person: Person,
      ground: z
        .enum(['request', 'kept-in-error'])
        .describe('Why it may be removed; whether it must is for a person.'),
    }),
    example: { person: 'member-a', ground: 'request' },
    status: 201,
    answers: z.strictObject({
      erased: Count,
      toRead: z
        .array(z.strictObject({ kind: z.string(), id: z.string() }))
        .describe("Records that others answer for: they stay without the person's id. Read their words."),
      on: z.iso.datetime(),
      ground: z.string(),
      person: z.string(),
    }),
    audited: true,
    async run({ work, body: { person, ground } }) {
      const { erased, toRead } = await erasePerson(work, person);
      // Whoever has the id can find the record of its erasure; nobody finds the id in it.
      const digest = digestOf([work.council, person]);
      return {
        body: { erased, toRead, on: work.now.toISOString(), ground, person: digest },
        subject: `person/${digest}`,
      };
    },
  }),
  councilOperation({
    id: 'run-retention',
    method: 'post',
    path: '/v1/retention-runs',
    summary: 'Remove reports received before a day, or say how many it would be',
    allowed: ['monitoring-officer'],
    body: z.strictObject({
      before: z.iso
        .date()
        .describe(`Reports received before this day (UTC) go; it is at least ${leastDaysKept} days ago.`),
      rehearsal: z.boolean().describe('Whether they are only counted.'),
    }),
    example: { before: '2020-01-01', rehearsal: true },
    status: 200,
    answers: z.strictObject({ removed: Count, rehearsal: z.boolean() }),
    audited: true,
    async run({ work, body: { before, rehearsal } }) {
      const day = new Date(`${before}T00:00:00Z`);
      if (work.now.getTime() - day.getTime() < leastDaysKept * 86_400_000) throw tooNew;
      return {
        body: { removed: await removeIncidentsBefore(work, day, { rehearsal }), rehearsal },
        subject: `before/${before}`,
      };
    },
  }),
];

const tooNew = new Refusal(422, 'too-new', `A day at least ${leastDaysKept} days ago was expected.`);
