import * as z from 'zod';
import { day, words } from './field.js';

/**
 * An answer that only a person can give; `undetermined` until somebody has.
 *
 * @example
 * ```ts
 * import { Answer } from '@lga/code-of-conduct/schema';
 *
 * Answer.safeParse('probably').success; // => false
 * ```
 */
export const Answer: z.ZodType<Answer> = z.enum(['yes', 'no', 'undetermined']);
export type Answer = 'yes' | 'no' | 'undetermined';

/** Who answered, when and why: the same for every judgement. */
export const judged = {
  by: words.exactOptional().describe('Who judged, by office: monitoring officer.'),
  on: day.exactOptional().describe('The day of the judgement, YYYY-MM-DD.'),
  why: words.exactOptional().describe('The reasons of whoever judged.'),
};

/** A judgement and who made it. */
export interface Judgement {
  readonly answer: Answer;
  readonly by?: string;
  readonly on?: string;
  readonly why?: string;
}

export const Judgement: z.ZodType<Judgement> = z.strictObject({
  answer: Answer.describe('yes, no, or undetermined until a person has judged.'),
  ...judged,
});
