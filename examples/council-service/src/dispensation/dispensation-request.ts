import * as z from 'zod';

const names = (says: string) => z.array(z.string().min(1).max(200)).min(1).max(200).describe(says);
const day = z.iso.date();

/** What a dispensation is for, as a request and a decision both say it. */
export const dispensationScope = {
  from: day.describe('Its first day.'),
  toInclusive: day.describe('Its last day, which counts.'),
  lifts: z
    .array(z.enum(['discuss', 'vote', 'stay']))
    .min(1)
    .max(3)
    .describe("The bar on discussion, on voting; stay: the duty to leave, under the council's own code."),
  interests: names('Ids of the interests; it reaches no others.'),
  matters: names('Matters or topics; it reaches no others.'),
};

/** A member's written request to the proper officer. */
export const DispensationRequest = z.strictObject({
  requestedOn: day.describe('The day of the request.'),
  ...dispensationScope,
  reasons: z.string().min(1).max(5000).describe('Why the member asks.'),
});
export type DispensationRequest = z.infer<typeof DispensationRequest>;
