import * as z from 'zod';
import { poundsForm } from '../pounds.js';
import { Answer } from './answer.js';
import { day, id, text } from './field.js';
import { EntryField } from './register-of-interests.js';

const duties = ['on-taking-office', 'new-or-changed', 'first-disclosure', 'gift'] as const;
const offices = ['county', 'community', 'other'] as const;

/** What became of a member's request that information be treated as sensitive (paragraph 16). */
export interface WelshSensitivity {
  readonly monitoringOfficerAgrees: Answer;
  readonly ceasedOn?: string;
}

/** An entry of a register in Wales, as the authority keeps it. */
export interface WelshRegisterEntry {
  readonly id: string;
  readonly duty: (typeof duties)[number];
  readonly category: string;
  readonly fields: readonly EntryField[];
  readonly enteredOn: string;
  readonly endedOn?: string;
  readonly receivedOn?: string;
  readonly valueGBP?: string;
  readonly sensitive?: WelshSensitivity;
}

/** A value from which on gifts are notified, by a resolution of the authority. */
export interface GiftResolution {
  readonly from: string;
  readonly moreThanGBP: string;
}

/** A member's register of interests in Wales. */
export interface WelshRegisterOfInterests {
  readonly member: string;
  readonly office: (typeof offices)[number];
  readonly giftResolutions: readonly GiftResolution[];
  readonly entries: readonly WelshRegisterEntry[];
}

/** What an authority in Wales has settled on publishing registers. */
export interface WelshPublicationPolicy {
  readonly whileAgreementIsOpen: 'hold-back' | 'publish';
  readonly gifts: 'publish' | 'leave-out';
  readonly notRequired: 'publish' | 'leave-out';
}

const words = text(1000);

const WelshRegisterEntry: z.ZodType<WelshRegisterEntry> = z.strictObject({
  id: id.describe("The caller's id of the entry; it is never published."),
  duty: z
    .enum(duties)
    .describe(
      'on-taking-office: paragraph 15(1) and (2). new-or-changed: since then. first-disclosure: after disclosing it at a meeting, 15(6). gift: paragraph 17.',
    ),
  category: words.describe('Heading of the register under which it stands.'),
  fields: z.array(EntryField).max(12).describe('What was stated.'),
  enteredOn: day.describe('The day of entry, YYYY-MM-DD.'),
  endedOn: day.exactOptional().describe('The last day of the interest, YYYY-MM-DD.'),
  receivedOn: day.exactOptional().describe('Gift: the day of receipt, YYYY-MM-DD.'),
  valueGBP: z
    .string()
    .regex(poundsForm)
    .exactOptional()
    .describe('Gift: its value in pounds, such as 25.01; left out while it is not known.'),
  sensitive: z
    .strictObject({
      monitoringOfficerAgrees: Answer.describe('Whether the monitoring officer agrees that it is sensitive.'),
      ceasedOn: day
        .exactOptional()
        .describe('The day from which the register has it as no longer sensitive, YYYY-MM-DD.'),
    })
    .exactOptional()
    .describe('The member asked for it to be treated as sensitive; left out, nobody has.'),
});

/**
 * A member's register of interests in Wales, as the authority keeps it.
 *
 * @example
 * ```ts
 * import { WelshRegisterOfInterests } from '@lga/code-of-conduct/welsh-register-schema';
 *
 * const register = { member: 'member-1', office: 'community', giftResolutions: [], entries: [] };
 * WelshRegisterOfInterests.safeParse(register).success; // => true
 * WelshRegisterOfInterests.safeParse({ ...register, office: 'parish' }).success; // => false
 * ```
 */
export const WelshRegisterOfInterests: z.ZodType<WelshRegisterOfInterests> = z
  .strictObject({
    member: id.describe('Name or id under which the register is published.'),
    office: z.enum(offices).describe('Of which kind of authority the person is a member, as such.'),
    giftResolutions: z
      .array(
        z.strictObject({
          from: day.describe('The first day on which it applies, YYYY-MM-DD.'),
          moreThanGBP: z
            .string()
            .regex(poundsForm)
            .describe('Gifts above it are notified, in pounds: 25.00.'),
        }),
      )
      .max(100)
      .describe("The authority's resolutions on the value of gifts, in any order."),
    entries: z.array(WelshRegisterEntry).max(500).describe('Entries, in the order of the register.'),
  })
  .meta({ title: "Member's register of interests in Wales" });

/**
 * What an authority in Wales has settled on publishing registers.
 *
 * @example
 * ```ts
 * import { WelshPublicationPolicy } from '@lga/code-of-conduct/welsh-register-schema';
 *
 * WelshPublicationPolicy.safeParse({ gifts: 'publish' }).success; // => false
 * ```
 */
export const WelshPublicationPolicy: z.ZodType<WelshPublicationPolicy> = z
  .strictObject({
    whileAgreementIsOpen: z
      .enum(['hold-back', 'publish'])
      .describe(
        'What happens to an entry while the monitoring officer has not said whether it is sensitive.',
      ),
    gifts: z
      .enum(['publish', 'leave-out'])
      .describe('Whether gifts notified under paragraph 17 are in the public view.'),
    notRequired: z
      .enum(['publish', 'leave-out'])
      .describe('Whether entries that the code does not require are in the public view.'),
  })
  .meta({ title: 'Policy for publishing registers of interests in Wales' });
