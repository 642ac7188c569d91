import * as z from 'zod';
import { fractionForm } from './fraction.js';
import { poundsForm } from './pounds.js';

export { Answer, Judgement } from './schema/answer.js';
export { DeclarationFacts } from './schema/declaration.js';
export { Dispensation } from './schema/dispensation.js';
export { DisqualificationFacts } from './schema/disqualification.js';
export { GiftFacts } from './schema/gift.js';
export { Interest, Sensitivity } from './schema/interest.js';
export { PublicationPolicy, RegisterOfInterests } from './schema/register-of-interests.js';
export { WelshDeclarationFacts } from './schema/welsh-declaration.js';

/**
 * What starts a period for notifying or registering an interest in England.
 *
 * @example
 * ```ts
 * import { NotificationEvent } from '@lga/code-of-conduct/schema';
 *
 * NotificationEvent.safeParse('took-office').success; // => true
 * ```
 */
export const NotificationEvent = z
  .enum([
    'took-office',
    're-elected',
    'disclosed-at-meeting',
    'became-aware-acting-alone',
    'interest-new-or-changed',
    'gift-received',
  ])
  .describe(
    'took-office: the day of becoming a member or co-opted member, not the day of election. ' +
      're-elected: the same for somebody re-elected or re-appointed. ' +
      'disclosed-at-meeting: a disclosable pecuniary interest was disclosed at a meeting. ' +
      'became-aware-acting-alone: a member who may decide alone learnt of such an interest in the matter. ' +
      'interest-new-or-changed: a member became aware of a new interest, or of a change to a registered one. ' +
      'gift-received: a gift or hospitality that has to be registered was received.',
  );
export type NotificationEvent = z.infer<typeof NotificationEvent>;

/**
 * An event and its day, as `notificationDeadlines` takes them.
 *
 * @example
 * ```ts
 * import { NotificationFacts } from '@lga/code-of-conduct/schema';
 *
 * NotificationFacts.safeParse({ event: 'took-office', on: '2023-02-30' }).success; // => false
 * ```
 */
export const NotificationFacts = z.strictObject({
  event: NotificationEvent,
  on: z.iso.date().describe('The day of the event, YYYY-MM-DD.'),
});
export type NotificationFacts = z.infer<typeof NotificationFacts>;

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
export const SecuritiesHolding = z.strictObject({
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
export type SecuritiesHolding = z.infer<typeof SecuritiesHolding>;

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
export const SecuritiesFacts = z.strictObject({
  on: z.iso.date().describe('The day on which the rules are read, YYYY-MM-DD.'),
  holding: SecuritiesHolding.describe('What is known of the holding.'),
});
export type SecuritiesFacts = z.infer<typeof SecuritiesFacts>;
