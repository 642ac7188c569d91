import * as z from 'zod';
import type { Moment as MomentAsKnown } from '../record/moment.js';

/** Years in which something that is still reported can have happened, so that no slip of the pen passes. */
const thisAge = /^(?:19|20|21)/;

export const Day = z.iso.date().regex(thisAge).describe('YYYY-MM-DD, from 1900 to 2199.');

export const Instant = z.iso
  .datetime({ offset: true })
  .max(40)
  .regex(thisAge)
  .describe('Date and time with the offset from UTC, RFC 3339: 2026-03-01T14:30:00Z.');

export const Moment = z
  .discriminatedUnion('precision', [
    z.strictObject({
      precision: z.enum(['exact', 'minute', 'hour']).describe('To the second, the minute or the hour.'),
      at: Instant,
    }),
    z.strictObject({
      precision: z
        .enum(['day', 'week'])
        .describe('day: on that day. week: in the week that begins on that day.'),
      on: Day,
    }),
    z.strictObject({
      precision: z.literal('month').describe('Some time in a month.'),
      month: z
        .string()
        .regex(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/)
        .describe('YYYY-MM.'),
    }),
    z.strictObject({ precision: z.literal('unknown').describe('Nobody knows when.') }),
  ])
  .describe('A time as precisely as it is known, and no more.');
export type Moment = MomentAsKnown;
