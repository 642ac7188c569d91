import * as z from 'zod';
import type { AftercareEntry as Entry } from '../record/aftercare-entry.js';
import { openCode } from './code.js';
import { Day } from './moment.js';
import { RecordId } from './record-id.js';

/**
 * One line of what was offered to a councillor and what became of it: the kind of help and a day, never clinical content.
 *
 * @example
 * ```ts
 * import { AftercareEntry } from '@lga/incident-schema/schema';
 *
 * const entry = {
 *   schemaVersion: '0.1.0', id: '7a1c2d3e-0b4f-4c5d-8e6f-1a2b3c4d5e6f', report: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
 *   kind: 'counselling', state: 'declined', on: '2026-03-04', by: { role: 'members-services' },
 * };
 * AftercareEntry.safeParse(entry).success; // => true
 * AftercareEntry.safeParse({ ...entry, diagnosis: 'x' }).success; // => false
 * ```
 */
export const AftercareEntry = z
  .strictObject({
    schemaVersion: z.literal('0.1.0').describe('Version of this schema.'),
    id: RecordId,
    report: RecordId.describe('The report that it is about.'),
    kind: openCode('aftercareKind', 'Kind of help, or id of an offer; never clinical content.'),
    state: z
      .enum(['offered', 'accepted', 'declined', 'asked-again'])
      .describe('What was done or answered on the day.'),
    on: Day.describe('The day of that.'),
    by: z
      .strictObject({ role: openCode('councilRole', 'The role that made or took it.') })
      .describe('Who offered, or heard the answer, by role.'),
  })
  .meta({
    title: 'Aftercare entry',
    description: 'One line of what was offered to a councillor and what became of it.',
  }) satisfies z.ZodType<Entry>;
export type AftercareEntry = Entry;
