import * as z from 'zod';
import { type Output, outputs } from '../codes.js';
import { schemaOf } from './schema-of.js';
import { name, words } from './wording.js';

const common = {
  id: name.describe('Id of the setting.'),
  atLeast: name.describe('Id of the band below which it does not let fall.'),
  because: words.describe('Why the council has it.'),
};

const ByAnswer = z.strictObject({
  kind: z.literal('answer'),
  ...common,
  output: z.enum(outputs).describe('Which result it holds up.'),
  question: name.describe('Id of the question that, answered by yes, brings it in.'),
});

const BySeverity = z.strictObject({
  kind: z.literal('severity'),
  ...common,
  severity: z.int().min(0).describe('Number of the lowest level of severity that brings it in.'),
});

/**
 * A council's own setting that keeps a band from falling below a point. No published matrix has one.
 *
 * @example
 * ```ts
 * import { Floor } from '@lga/risk-assessment/schema';
 *
 * Floor.parse({ kind: 'severity', id: 'death', severity: 5, atLeast: 'high', because: 'A death is grave.' }).id; // => 'death'
 * ```
 */
export const Floor: z.ZodType<Floor> = schemaOf<Floor>()(
  z.discriminatedUnion('kind', [ByAnswer, BySeverity]),
);
export type Floor = {
  readonly id: string;
  readonly atLeast: string;
  readonly because: string;
} & (
  | { readonly kind: 'answer'; readonly output: Output; readonly question: string }
  | { readonly kind: 'severity'; readonly severity: number }
);
