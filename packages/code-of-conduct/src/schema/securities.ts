import * as z from 'zod';
import { fractionForm } from '../fraction.js';
import { poundsForm } from '../pounds.js';
import { day } from './field.js';

/** What is known of a holding; a fact left out is a fact not known. */
export interface SecuritiesHolding {
  readonly subject: 'securities' | 'building-society-deposit';
  readonly holder: 'member' | 'partner';
  readonly memberAware?: boolean;
  readonly bodyInArea?: boolean;
  readonly nominalValueGBP?: string;
  readonly classesOfShare?: number;
  readonly shareOfTotalIssued?: string;
  readonly shareOfLargestHeldClass?: string;
}

/** A holding, and the day on which the rules are read. */
export interface SecuritiesFacts {
  readonly on: string;
  readonly holding: SecuritiesHolding;
}

/**
 * What is known of one person's holding in one body. A fact left out is a fact not known.
 *
 * @example
 * ```ts
 * import { SecuritiesHolding } from '@lga/code-of-conduct/schema';
 *
 * SecuritiesHolding.safeParse({ subject: 'securities', holder: 'member' }).success; // => true
 * SecuritiesHolding.safeParse({ subject: 'securities', holder: 'member', nominalValueGBP: '1e5' }).success; // => false
 * ```
 */
export const SecuritiesHolding: z.ZodType<SecuritiesHolding> = z.strictObject({
  subject: z
    .enum(['securities', 'building-society-deposit'])
    .describe('Securities of any description, or money deposited with a building society.'),
  holder: z
    .enum(['member', 'partner'])
    .describe(
      'Who has the beneficial interest; partner: spouse, civil partner or person lived with as such.',
    ),
  memberAware: z
    .boolean()
    .exactOptional()
    .describe(
      'Whether the member is aware that the partner has the interest; it decides nothing for a member.',
    ),
  bodyInArea: z
    .boolean()
    .exactOptional()
    .describe("Whether, to the member's knowledge, the body has a place of business or land in the area."),
  nominalValueGBP: z
    .string()
    .regex(poundsForm)
    .exactOptional()
    .describe(
      'Total nominal value of the securities in pounds, such as 25000.00. A part of a penny is rounded up, ' +
        'which never changes the answer.',
    ),
  classesOfShare: z.int().min(1).exactOptional().describe("How many classes the body's share capital has."),
  shareOfTotalIssued: z
    .string()
    .regex(fractionForm)
    .exactOptional()
    .describe(
      'Total nominal value of the securities as a fraction of the total issued share capital of the body, such ' +
        'as 1/200; it may pass 1, as loan stock counts.',
    ),
  shareOfLargestHeldClass: z
    .string()
    .regex(fractionForm)
    .exactOptional()
    .describe(
      'Greatest part held of any one class, as a fraction of that class, such as 101/10000; read only where ' +
        'there are several classes.',
    ),
});

/**
 * A holding and the day on which the rules are read, as `disclosableSecurities` takes them.
 *
 * @example
 * ```ts
 * import { SecuritiesFacts } from '@lga/code-of-conduct/schema';
 *
 * const holding = { subject: 'building-society-deposit', holder: 'member' };
 * SecuritiesFacts.safeParse({ on: '2026-01-15', holding }).success; // => true
 * ```
 */
export const SecuritiesFacts: z.ZodType<SecuritiesFacts> = z.strictObject({
  on: day.describe('The day on which the rules are read, YYYY-MM-DD.'),
  holding: SecuritiesHolding.describe('What is known of the holding.'),
});
