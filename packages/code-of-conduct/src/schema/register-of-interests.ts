import * as z from 'zod';
import { day, id, text } from './field.js';
import { Sensitivity } from './interest.js';

const kinds = ['disclosable-pecuniary', 'other-registrable', 'gift-or-hospitality', 'other'] as const;

/** One field of an entry, under the heading that the council's form has for it. */
export interface EntryField {
  readonly heading: string;
  readonly text: string;
}

/** An entry of a register, as the monitoring officer keeps it. */
export interface RegisterEntry {
  readonly id: string;
  readonly kind: (typeof kinds)[number];
  readonly category: string;
  readonly holder: 'member' | 'partner';
  readonly fields: readonly EntryField[];
  readonly enteredOn: string;
  readonly endedOn?: string;
  readonly sensitive?: Sensitivity;
  readonly homeAddress?: string;
  readonly homeDivision?: string;
  readonly homeAddressWithheldOnRequest: boolean;
}

/** A member's register of interests in England. */
export interface RegisterOfInterests {
  readonly member: string;
  readonly authority: 'principal' | 'parish';
  readonly parishHasWebsite: boolean;
  readonly entries: readonly RegisterEntry[];
}

/** What a council has settled on publishing, where the law leaves it to settle. */
export interface PublicationPolicy {
  readonly whileSensitivityIsUndecided: 'hold-back' | 'publish';
  readonly homeAddresses: 'publish' | 'withhold' | 'withhold-on-request';
}

const words = text(1000);

export const EntryField: z.ZodType<EntryField> = z.strictObject({
  heading: text(200).describe("Heading of the field on the council's form."),
  text: words.describe('What the member stated.'),
});

const RegisterEntry: z.ZodType<RegisterEntry> = z.strictObject({
  id: id.describe("The caller's id of the entry; it is never published."),
  kind: z.enum(kinds).describe('Under which duty it was notified.'),
  category: words.describe('Heading of the register under which it stands: Land.'),
  holder: z.enum(['member', 'partner']).describe('Whose interest it is.'),
  fields: z.array(EntryField).max(12).describe('What was stated.'),
  enteredOn: day.describe('The day of entry, YYYY-MM-DD.'),
  endedOn: day.exactOptional().describe('The last day of the interest, YYYY-MM-DD.'),
  sensitive: Sensitivity.exactOptional().describe('Who considers it sensitive (section 32).'),
  homeAddress: words
    .exactOptional()
    .describe("The member's usual residential address, as the fields have it."),
  homeDivision: words.exactOptional().describe('Electoral division or ward to show in its place.'),
  homeAddressWithheldOnRequest: z
    .boolean()
    .describe('Whether the member asked for the address to be withheld under local policy.'),
});

/**
 * A member's register of interests in England, as the monitoring officer keeps it.
 *
 * @example
 * ```ts
 * import { RegisterOfInterests } from '@lga/code-of-conduct/schema';
 *
 * const register = { member: 'member-1', authority: 'principal', parishHasWebsite: false, entries: [] };
 * RegisterOfInterests.safeParse(register).success; // => true
 * ```
 */
export const RegisterOfInterests: z.ZodType<RegisterOfInterests> = z
  .strictObject({
    member: id.describe('Name or id under which the register is published.'),
    authority: z.enum(['principal', 'parish']).describe('Of which kind of authority the person is a member.'),
    parishHasWebsite: z.boolean().describe('Whether the parish council has a website.'),
    entries: z.array(RegisterEntry).max(200).describe('Entries, in the order of the register.'),
  })
  .meta({ title: "Member's register of interests in England" });

/**
 * What a council has settled on publishing registers.
 *
 * @example
 * ```ts
 * import { PublicationPolicy } from '@lga/code-of-conduct/schema';
 *
 * PublicationPolicy.safeParse({ homeAddresses: 'publish' }).success; // => false
 * ```
 */
export const PublicationPolicy: z.ZodType<PublicationPolicy> = z
  .strictObject({
    whileSensitivityIsUndecided: z
      .enum(['hold-back', 'publish'])
      .describe('What happens to an entry while only one of the two people has considered it sensitive.'),
    homeAddresses: z
      .enum(['publish', 'withhold', 'withhold-on-request'])
      .describe('Local practice for home addresses; it is not section 32 and has no risk test.'),
  })
  .meta({ title: 'Policy for publishing registers of interests in England' });
