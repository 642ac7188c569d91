import * as z from 'zod';

const percentText = /^\d{1,3}(\.\d{1,9})?$/;

/** Ids are any text of at most 200 characters. */
const GroupId = z
  .string()
  .min(1)
  .max(200)
  .describe('Id of a group, as the caller keeps it; shown back and never read.');

/** A share as printed: `{ id, percent }`, the percentage as decimal text. */
export const PrintedShare = z
  .strictObject({
    id: GroupId,
    percent: z
      .string()
      .regex(percentText, 'A percentage is decimal text from 0 to 100, such as "38.7".')
      .describe('Per cent as printed, as text, so that its precision survives: "38.7".'),
  })
  .describe('The share of one group.');
export type PrintedShare = z.infer<typeof PrintedShare>;

const Seats = z.int().min(0).max(Number.MAX_SAFE_INTEGER);

/** Members or seats of one group: `{ id, count }`. */
export const Count = z
  .strictObject({ id: GroupId, count: Seats.describe('How many, a whole number from 0.') })
  .describe('Members or seats of one group.');
export type Count = z.infer<typeof Count>;

const StructureId = z
  .string()
  .min(1)
  .max(200)
  .describe('Id of a structure of the LGA, as in the table: "city-regions".');

/** Percentages of one structure of its own. */
export const OwnShares = z
  .strictObject({
    structure: StructureId,
    shares: z
      .array(PrintedShare)
      .min(1)
      .max(100)
      .describe('Shares of the councils that the structure is drawn from.'),
  })
  .describe('Shares of a structure that does not follow the general ones.');
export type OwnShares = z.infer<typeof OwnShares>;

/** A row that the groups agreed in place of the rule's, or to settle a tie. */
export const Agreement = z
  .strictObject({
    structure: StructureId,
    seats: z
      .array(Count)
      .min(1)
      .max(100)
      .describe('Agreed seats of every group of the row, filling its places.'),
    reason: z.string().min(1).max(2000).describe('Why, in the words of the record.'),
  })
  .describe('A row that the groups agreed.');
export type Agreement = z.infer<typeof Agreement>;

/** The facts of a year's LGA balance, in the form that `lgaBalance` takes. */
export const LgaBalanceFacts = z
  .strictObject({
    on: z.iso.date().describe('A day of the meeting year, YYYY-MM-DD.'),
    shares: z
      .array(PrintedShare)
      .min(1)
      .max(100)
      .describe('Shares of the weighted electorate; they add up to 100 within print rounding.'),
    ownShares: z
      .array(OwnShares)
      .max(20)
      .exactOptional()
      .describe('Shares of structures that have their own.'),
    tolerance: z
      .string()
      .regex(percentText, 'A tolerance is decimal text, such as "0.4".')
      .exactOptional()
      .describe(
        'How far shares may be off 100, in percentage points, at most 1; print rounding if left out.',
      ),
    dividedBy: z
      .enum(['hundred', 'sum'])
      .exactOptional()
      .describe('What shares are divided by; the rule in force if left out.'),
    minimumSeatReading: z
      .enum(['guaranteed-seats-first', 'last-seat-given-up', 'one-each-first'])
      .exactOptional()
      .describe('How the guarantee of a seat on each policy board is read; the rule in force if left out.'),
    agreements: z
      .array(Agreement)
      .max(20)
      .exactOptional()
      .describe('Rows that the groups agreed, each with its reason.'),
  })
  .describe("The facts of a year's political balance of the LGA.");
export type LgaBalanceFacts = z.infer<typeof LgaBalanceFacts>;

export { AllocationFacts, SeatTable } from './schema/allocation-facts.js';
export { CouncilReview } from './schema/council-review.js';
export { CouncilEvent } from './schema/membership-events.js';
