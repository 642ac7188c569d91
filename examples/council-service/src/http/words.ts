import * as z from 'zod';

/** Words of a package in English and, where there are any, in Welsh. */
export const Words = z.strictObject({
  en: z.string(),
  cy: z.string().exactOptional(),
  reviewed: z.boolean().exactOptional().describe('Whether a translator has signed the Welsh.'),
});
