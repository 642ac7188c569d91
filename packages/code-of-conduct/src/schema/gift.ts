import * as z from 'zod';
import { poundsForm } from '../pounds.js';
import { Answer } from './answer.js';
import { day } from './field.js';

/** From which value on a gift is registered; "at least" and "more than" are not the same. */
export interface GiftThreshold {
  readonly operator: 'at-least' | 'more-than';
  readonly GBP: string;
  readonly authority: 'model-code' | 'local-code';
}

/** A gift or hospitality, as it was offered. */
export interface Gift {
  readonly kind: 'gift' | 'hospitality';
  readonly estimatedValueGBP?: string;
  readonly alsoFromSameSourceGBP: readonly string[];
  readonly receivedOn?: string;
  readonly connectedWithRole: Answer;
  readonly refused: boolean;
  readonly significant: Answer;
  readonly madeToAndKeptByCouncil: boolean;
  readonly giverSeeksBusinessOrPermission: Answer;
  readonly personalGainOrSuspicionOfInfluence: Answer;
}

/** What `giftDuty` takes. */
export interface GiftFacts {
  readonly on: string;
  readonly threshold: GiftThreshold;
  readonly gift: Gift;
}

const pounds = z.string().regex(poundsForm);

const GiftThreshold: z.ZodType<GiftThreshold> = z.strictObject({
  operator: z.enum(['at-least', 'more-than']).describe('Whether the value itself is within.'),
  GBP: pounds.describe('The value in pounds, such as 50.00.'),
  authority: z
    .enum(['model-code', 'local-code'])
    .describe("The Model Code's threshold, or the council's own."),
});

const Gift: z.ZodType<Gift> = z.strictObject({
  kind: z
    .enum(['gift', 'hospitality'])
    .describe('hospitality: food, drink, accommodation or entertainment, free or heavily discounted.'),
  estimatedValueGBP: pounds
    .exactOptional()
    .describe('Value or estimate of what was offered, in pounds; left out while nobody has estimated it.'),
  alsoFromSameSourceGBP: z
    .array(pounds)
    .max(200)
    .describe('Values of other gifts from the same source that the council takes together with it.'),
  receivedOn: day.exactOptional().describe('The day of receipt, YYYY-MM-DD.'),
  connectedWithRole: Answer.describe('Whether it is connected with the role of councillor.'),
  refused: z.boolean().describe('Whether it was offered and refused.'),
  significant: Answer.describe('Whether a refused offer was significant.'),
  madeToAndKeptByCouncil: z.boolean().describe('Whether it was made to the council, which keeps it.'),
  giverSeeksBusinessOrPermission: Answer.describe(
    'Whether the giver seeks to acquire, develop or do business with the authority, or may apply to it for a permission, licence or other significant advantage.',
  ),
  personalGainOrSuspicionOfInfluence: Answer.describe(
    'Whether it could give real personal gain, or a reasonable suspicion of influence.',
  ),
});

/**
 * A gift or hospitality, and the threshold of the council's code.
 *
 * @example
 * ```ts
 * import { GiftFacts } from '@lga/code-of-conduct/schema';
 *
 * GiftFacts.safeParse({ on: '2026-03-03' }).success; // => false
 * ```
 */
export const GiftFacts: z.ZodType<GiftFacts> = z
  .strictObject({
    on: day.describe('The day on which the rules are read, YYYY-MM-DD.'),
    threshold: GiftThreshold.describe("The threshold of the council's code on that day."),
    gift: Gift.describe('The gift or hospitality.'),
  })
  .meta({ title: 'Gift or hospitality offered to a councillor in England' });
