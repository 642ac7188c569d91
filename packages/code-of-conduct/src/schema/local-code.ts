import * as z from 'zod';
import type { Adoption as HeldAdoption } from '../local-code/code-in-force.js';
import type { LocalCode as HeldCode } from '../local-code/local-code.js';
import { poundsForm } from '../pounds.js';
import { day, id, text } from './field.js';

const words = text(5000);

const Wording = z.union([
  z.strictObject({ en: words.describe('English.') }),
  z.strictObject({
    en: words.describe('English.'),
    cy: words.describe('Welsh.'),
    reviewed: z.boolean().describe('Whether a translator has signed the Welsh.'),
  }),
]);

const Threshold = z.strictObject({
  operator: z.enum(['at-least', 'more-than']).describe('Whether the amount itself counts.'),
  GBP: z.string().regex(poundsForm).describe('Pounds and pence: 50.00.'),
});

const Source = z.strictObject({
  instrument: words.describe('The text, by its own title.'),
  provision: words.exactOptional().describe('The place inside it.'),
  edition: words.exactOptional().describe('Its edition or date.'),
  url: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .exactOptional()
    .describe('Its address.'),
});

const Provision = z.strictObject({
  id: id.describe('Permanent, whatever its number.'),
  number: id.describe('Its number in this code.'),
  kind: z
    .enum(['obligation', 'explanation', 'principle', 'recommendation'])
    .describe('Only an obligation can be broken.'),
  paraphrase: Wording.describe('What it asks for.'),
  threshold: Threshold.exactOptional().describe('An amount that it turns on.'),
  statute: Source.exactOptional().describe('The statutory provision that it restates.'),
  aliases: z
    .array(z.strictObject({ number: id.describe('A number.'), in: words.describe('The text that uses it.') }))
    .max(50)
    .describe('Other numbers under which it is cited.'),
  confidence: z.enum(['seen', 'part', 'computed', 'inferred', 'unverified']).describe('How it is known.'),
});

const target = id.describe('Id of the provision that is changed.');

const Amendment = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), provision: Provision.describe('The provision that is added.') }),
  z.strictObject({
    kind: z.literal('set-threshold'),
    provision: target,
    threshold: Threshold.describe('The amount and its operator.'),
  }),
  z.strictObject({
    kind: z
      .enum(['replace', 'tighten', 'loosen'])
      .describe('tighten asks more of members than the base, loosen less; replace leaves that open.'),
    provision: target,
    paraphrase: Wording.describe('What it asks for now.'),
  }),
  z.strictObject({ kind: z.literal('renumber'), provision: target, number: id.describe('Its number now.') }),
  z.strictObject({ kind: z.literal('remove'), provision: target }),
]);

const Code = z.strictObject({
  id: id.describe('Id of the code.'),
  title: Wording.describe('Its title.'),
  base: z
    .strictObject({
      id: id.describe('Id of the text it starts from.'),
      hash: z
        .string()
        .regex(/^sha256-[0-9a-f]{64}$/)
        .describe('The hash of that text, by codeHash.'),
    })
    .describe('The text that the amendments are upon.'),
  amendments: z.array(Amendment).max(1000).describe('The changes, each to one provision.'),
});

/**
 * A council's own code: typed amendments upon a text, anchored to its hash.
 *
 * @example
 * ```ts
 * import { LocalCode } from '@lga/code-of-conduct/complaints-schema';
 *
 * const base = { id: 'lga-later', hash: 'sha256-not-a-hash' };
 * LocalCode.safeParse({ id: 'ours', title: { en: 'Our code' }, base, amendments: [] }).success; // => false
 * ```
 */
export const LocalCode = Code.meta({ title: 'Code of a council, as amendments' }) as z.ZodType<HeldCode>;
export type LocalCode = HeldCode;

const Adopted = z.strictObject({
  council: id.describe("The caller's id of the council."),
  from: day.describe('The first day on which it binds, YYYY-MM-DD.'),
  code: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('own'), id: id.describe('Id of the code.') }),
      z.strictObject({ kind: z.literal('principal'), council: id.describe('Id of the principal council.') }),
    ])
    .describe('A code of its own, or that of the principal council.'),
});

/**
 * A council's adoption of a code from a day on.
 *
 * @example
 * ```ts
 * import { Adoption } from '@lga/code-of-conduct/complaints-schema';
 *
 * const code = { kind: 'principal', council: 'district' };
 * Adoption.safeParse({ council: 'parish', from: '2013-01-10', code }).success; // => true
 * ```
 */
export const Adoption = Adopted.meta({ title: 'Adoption of a code' }) as z.ZodType<HeldAdoption>;
export type Adoption = HeldAdoption;
