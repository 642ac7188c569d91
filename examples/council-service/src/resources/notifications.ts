import { randomUUID } from 'node:crypto';
import { notificationDeadlines } from '@lga/code-of-conduct';
import { NotificationFacts } from '@lga/code-of-conduct/schema';
import * as z from 'zod';
import { Explained } from '../http/explained.js';
import { councilOperation } from '../http/operation.js';
import { refuseOthers } from '../http/own-records.js';
import { addRecord, nextAfter, recordsOfKind } from '../storage/kept-records.js';

const kind = 'notification';
const Notification = z.strictObject({
  facts: NotificationFacts.describe('What happened, and on which day: from it the days are counted.'),
  notifiedOn: z.iso.date().describe('The day on which the monitoring officer had the notification.'),
  interests: z
    .array(
      z.strictObject({
        category: z.string().min(1).max(1000).describe('Heading of the register: Land.'),
        holder: z.enum(['member', 'partner']).describe('Whose interest it is.'),
        words: z.string().min(1).max(1000).describe('What the member states.'),
        memberConsidersSensitive: z
          .boolean()
          .describe('Whether the member considers its details sensitive (section 32).'),
      }),
    )
    .min(1)
    .max(100),
});
type Notification = z.infer<typeof Notification>;
const InTime = z.enum(['yes', 'no']).nullable().describe('Null where no last day is set.');
const Kept = z.strictObject({
  id: z.uuid(),
  notification: Notification,
  deadlines: Explained.describe('The last days, one for each duty.'),
  inTime: z.array(z.strictObject({ interests: z.string(), statute: InTime, modelCode: InTime })),
});

/** Interests that a member notifies. The monitoring officer enters them in the register. */
export const notificationOperations = [
  councilOperation({
    id: 'notify-interest',
    method: 'post',
    path: '/v1/registers/{id}/notifications',
    summary: 'Notify interests in England to the monitoring officer; the last days come back',
    allowed: ['member', 'monitoring-officer'],
    body: Notification,
    example: {
      facts: { event: 'interest-new-or-changed', on: '2026-03-02' },
      notifiedOn: '2026-03-09',
      interests: [
        {
          category: 'Land',
          holder: 'member',
          words: 'A lease of an allotment.',
          memberConsidersSensitive: false,
        },
      ],
    },
    status: 201,
    answers: Kept,
    audited: true,
    async run({ caller, work, parameters: { id: member = '' }, body }) {
      refuseOthers(caller, member);
      const id = randomUUID();
      const answer = told(id, body);
      await addRecord(work, { kind, id, owner: member, body });
      return { body: answer, subject: id };
    },
  }),
  councilOperation({
    id: 'notifications',
    method: 'get',
    path: '/v1/registers/{id}/notifications',
    summary: 'What a member has notified, a hundred at a time',
    allowed: ['member', 'monitoring-officer'],
    query: z.strictObject({
      after: z.string().max(64).exactOptional().describe('The last id of the page before.'),
    }),
    status: 200,
    answers: z.strictObject({ notifications: z.array(Kept), next: z.string().nullable() }),
    audited: true,
    async run({ caller, work, parameters: { id: member = '' }, query: { after = '' } }) {
      refuseOthers(caller, member);
      const page = await recordsOfKind<Notification>(work, { kind, after, owner: member });
      return { body: { notifications: page.map(({ id, body }) => told(id, body)), next: nextAfter(page) } };
    },
  }),
];

function told(id: string, notification: Notification) {
  const { facts, notifiedOn } = notification;
  const deadlines = notificationDeadlines(facts);
  const by = (last: string | null) => last && (notifiedOn <= last ? 'yes' : 'no');
  const inTime = deadlines.value.map(({ interests, statutoryDeadline, codeDeadline }) => ({
    interests,
    statute: by(statutoryDeadline),
    modelCode: by(codeDeadline),
  }));
  return { id, notification, deadlines, inTime };
}
