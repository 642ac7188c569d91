import * as z from 'zod';
import { day } from './field.js';

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

/** An event and its day. */
export interface NotificationFacts {
  readonly event: NotificationEvent;
  readonly on: string;
}

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
export const NotificationFacts: z.ZodType<NotificationFacts> = z.strictObject({
  event: NotificationEvent,
  on: day.describe('The day of the event, YYYY-MM-DD.'),
});
