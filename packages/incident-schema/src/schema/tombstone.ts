import * as z from 'zod';
import type { Tombstone as Erased } from '../privacy/erasure.js';
import { Day } from './moment.js';
import { RecordId } from './record-id.js';

const code = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);

/** What is left of a record that was erased, as `tombstone` makes it. */
export const Tombstone = z.strictObject({
  layer: z.literal('tombstone'),
  id: RecordId,
  erasedOn: Day,
  by: z.strictObject({ role: code }),
  under: code,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .exactOptional(),
}) as unknown as z.ZodType<Erased>;
