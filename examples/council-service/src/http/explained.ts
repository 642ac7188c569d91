import * as z from 'zod';

/** A value with its reasons, as every package gives it: what says so, and how that is known. */
export const Explained = z.looseObject({
  value: z.unknown(),
  because: z.array(
    z.looseObject({
      says: z.string().describe('The reason in a sentence.'),
      confidence: z.string().exactOptional().describe('How it is known; left out where the facts say so.'),
    }),
  ),
});
