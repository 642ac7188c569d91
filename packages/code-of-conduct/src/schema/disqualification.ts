import * as z from 'zod';
import { Answer } from './answer.js';
import { day } from './field.js';

const appeals = ['ended', 'pending', 'not-stated'] as const;

/** A conviction, and how its appeal stands: for the five years it dates from the end of that. */
export interface Conviction {
  readonly convictedOn: string;
  readonly imprisonmentMonths: number;
  readonly optionOfFine: boolean;
  readonly appeal: (typeof appeals)[number];
  readonly appealEndedOn?: string;
}

/** Notification requirements or an order for sexual offences or risk. */
export interface SexualOffenceOrder {
  readonly becameSubjectOn: string;
  readonly stillSubject: Answer;
  readonly appeal: (typeof appeals)[number];
  readonly appealEndedOn?: string;
}

/** A disqualification that a court or tribunal ordered. */
interface OrderedDisqualification {
  readonly by: 'court' | 'adjudication-panel';
  readonly from: string;
  readonly toInclusive: string;
}

/** What is known of a person and a seat. */
export interface DisqualificationFacts {
  readonly nation: 'england' | 'wales';
  readonly on: string;
  readonly electionOn: string;
  readonly paidOfficeOrEmployment: Answer;
  readonly companyUnderControl: Answer;
  readonly restrictionsOrder: Answer;
  readonly bankruptOnly: boolean;
  readonly electoralDisqualification: Answer;
  readonly convictions: readonly Conviction[];
  readonly sexualOffenceOrders: readonly SexualOffenceOrder[];
  readonly ordered: readonly OrderedDisqualification[];
  readonly welshSectionsInForce: Answer;
}

const appeal = {
  appeal: z
    .enum(appeals)
    .describe(
      'How the ordinary period for appeal, or the appeal, stands on the day; not-stated: nobody has said.',
    ),
  appealEndedOn: day.exactOptional().describe('The day on which it ended, YYYY-MM-DD.'),
};

const Conviction: z.ZodType<Conviction> = z.strictObject({
  convictedOn: day.describe('The day of conviction, YYYY-MM-DD.'),
  imprisonmentMonths: z
    .int()
    .min(0)
    .max(1200)
    .describe('Whole months of imprisonment, suspended or not; 0 where there was none, 1200 for life.'),
  optionOfFine: z.boolean().describe('Whether there was the option of a fine.'),
  ...appeal,
});

const SexualOffenceOrder: z.ZodType<SexualOffenceOrder> = z.strictObject({
  becameSubjectOn: day.describe('The day on which the person became subject to it, YYYY-MM-DD.'),
  stillSubject: Answer.describe('Whether the person is subject to it on the day.'),
  ...appeal,
});

const OrderedDisqualification: z.ZodType<OrderedDisqualification> = z.strictObject({
  by: z.enum(['court', 'adjudication-panel']).describe('Who ordered it.'),
  from: day.describe('Its first day, YYYY-MM-DD.'),
  toInclusive: day.describe('Its last day, which counts, YYYY-MM-DD.'),
});

/**
 * What is known of a person and a seat, for the tests of disqualification.
 *
 * @example
 * ```ts
 * import { DisqualificationFacts } from '@lga/code-of-conduct/schema';
 *
 * DisqualificationFacts.safeParse({ nation: 'scotland' }).success; // => false
 * ```
 */
export const DisqualificationFacts: z.ZodType<DisqualificationFacts> = z
  .strictObject({
    nation: z.enum(['england', 'wales']).describe('Where the authority is.'),
    on: day.describe('The day on which it is asked, YYYY-MM-DD.'),
    electionOn: day.describe('The day of the election to the seat, YYYY-MM-DD.'),
    paidOfficeOrEmployment: Answer.describe(
      'Whether the person has a paid office or employment under the authority that is not excepted, such as that of chair.',
    ),
    companyUnderControl: Answer.describe('Whether the person is employed by a company under its control.'),
    restrictionsOrder: Answer.describe(
      'Whether a bankruptcy or debt relief restrictions order, or an interim one, is in force.',
    ),
    bankruptOnly: z
      .boolean()
      .describe('Whether the person is bankrupt without such an order; it disqualifies nobody.'),
    electoralDisqualification: Answer.describe(
      'Whether the person is disqualified under Part 3 of the Representation of the People Act 1983.',
    ),
    convictions: z.array(Conviction).max(100).describe('Convictions in the United Kingdom and the islands.'),
    sexualOffenceOrders: z
      .array(SexualOffenceOrder)
      .max(100)
      .describe('Notification requirements, or orders, for sexual offences or risk.'),
    ordered: z
      .array(OrderedDisqualification)
      .max(100)
      .describe('Disqualifications ordered that extend to this authority.'),
    welshSectionsInForce: Answer.describe(
      'Wales: whether sections 80A to 80C of the 1972 Act are in force on the day; ignored for England.',
    ),
  })
  .meta({ title: 'Facts for the tests of disqualification' });
