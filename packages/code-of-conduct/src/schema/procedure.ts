import * as z from 'zod';
import type * as held from '../complaints/procedure.js';
import { deadlineIds, periodUnits, procedureOptions } from '../complaints/procedure.js';
import { day, text } from './field.js';

const words = text(1000);

const Basis = z.strictObject({
  authority: z
    .enum(['statute', 'model-code', 'local-code', 'standing-orders', 'articles', 'guidance', 'practice'])
    .describe('What kind of text it rests on.'),
  source: z
    .strictObject({
      instrument: words.describe('The text, by its own title.'),
      provision: words.exactOptional().describe('The place inside it.'),
      edition: words.exactOptional().describe('Its edition or date.'),
      url: z
        .url({ protocol: /^https?$/ })
        .max(1000)
        .exactOptional()
        .describe('Its address.'),
    })
    .describe('Where it is written.'),
  confidence: z.enum(['seen', 'part', 'computed', 'inferred', 'unverified']).describe('How it is known.'),
  rule: words.exactOptional().describe('The id of the rule in the register, where it is one.'),
});

const Period = z.strictObject({
  count: z.int().min(1).max(1000).describe('How many; the day of the event does not count.'),
  unit: z.enum(periodUnits).describe('Of what.'),
  basis: Basis.describe('What the length rests on.'),
});

const each = <Name extends string, Schema extends z.ZodType>(names: readonly Name[], schema: Schema) =>
  z.strictObject(
    Object.fromEntries(names.map((name) => [name, schema.exactOptional()])) as {
      [Each in Name]: z.ZodExactOptional<Schema>;
    },
  );

const Arrangements = z.strictObject({
  id: words.describe('Id of the arrangements.'),
  nation: z.enum(['england', 'wales']).describe('Whose regime they come under.'),
  from: day.nullable().describe('The first day on which they apply, YYYY-MM-DD; null where it is not known.'),
  deadlines: each(deadlineIds, Period.describe('How long there is for it.')).describe(
    'Lengths of time; what is left out is not known, and nothing falls due by it.',
  ),
  options: each(procedureOptions, z.boolean().describe('Whether the arrangements provide for it.')).describe(
    'What the arrangements provide for; what is left out is not known.',
  ),
  anonymous: z
    .enum(['considered', 'refused-unless-compelling', 'refused'])
    .exactOptional()
    .describe('How complaints are treated when nobody knows who complained.'),
  ageLimit: Period.exactOptional().describe('How old conduct may be when the complaint is received.'),
});

/**
 * A council's or an ombudsman's arrangements for complaints, as `replay` takes them.
 *
 * @example
 * ```ts
 * import { Procedure } from '@lga/code-of-conduct/complaints-schema';
 *
 * const ours = { id: 'ours', nation: 'england', from: '2026-04-01', options: { review: false } };
 * Procedure.safeParse({ ...ours, deadlines: {} }).success; // => true
 * Procedure.safeParse({ ...ours, deadlines: { hearing: 30 } }).success; // => false
 * ```
 */
export const Procedure = Arrangements.meta({
  title: 'Arrangements of a council for complaints',
}) as z.ZodType<held.Procedure>;
export type Procedure = held.Procedure;
