import * as z from 'zod';
import type { Tombstone as Erased } from '../privacy/erasure.js';
import { openCode } from './code.js';
import { Day } from './moment.js';
import { RecordId } from './record-id.js';

/** What is left of a record that was erased, as `tombstone` makes it. */
export const Tombstone = z.strictObject({
  layer: z.literal('tombstone').describe('The place of a record that was erased.'),
  id: RecordId,
  erasedOn: Day.describe('The day on which it was erased.'),
  by: z
    .strictObject({ role: openCode('councilRole', 'In which role somebody decided it.') })
    .describe('Who decided it.'),
  under: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)
    .describe('The retention rule or the right under which it went.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional()
    .describe('SHA-256 of the record as it was.'),
}) as unknown as z.ZodType<Erased>;
