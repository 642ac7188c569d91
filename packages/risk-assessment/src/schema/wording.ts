import * as z from 'zod';

/** A line of text: a word, a title, a source. */
export const words = z.string().min(1).max(1000);

/** An id or a version. */
export const name = z.string().min(1).max(200);

/** What a person writes in a box. */
export const prose = z.string().min(1).max(4000);

/** Words in English and, where there are any, in Welsh. */
export const Wording = z.union([
  z.strictObject({ en: words.describe('English.') }),
  z.strictObject({
    en: words.describe('English.'),
    cy: words.describe('Welsh.'),
    reviewed: z.boolean().describe('Whether a translator has signed the Welsh.'),
  }),
]);

/** Where something was read. */
export const Source = z.strictObject({
  instrument: words.describe('The paper or page, by its own title.'),
  provision: words.exactOptional().describe('The place inside it.'),
  edition: words.exactOptional().describe('The edition or date that was read.'),
  url: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .exactOptional()
    .describe('Its address.'),
});

/** How something is known. */
export const Known = z
  .enum(['seen', 'part', 'computed', 'inferred', 'unverified'])
  .describe('How it is known; "seen" is read in the source.');

/** A thing by its id and version. */
export const Reference = z.strictObject({
  id: name.describe('Its id.'),
  version: name.describe('Its version.'),
});
