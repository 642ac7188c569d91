import { disclosableSecurities, notificationDeadlines } from '@lga/code-of-conduct';
import { NotificationFacts, SecuritiesFacts } from '@lga/code-of-conduct/schema';
import { question } from '../http/operation.js';

export const interestQuestions = [
  question({
    id: 'notification-deadlines',
    path: '/v1/notification-deadlines',
    summary: 'The last days for a member in England to notify interests after an event',
    body: NotificationFacts,
    answer: notificationDeadlines,
    example: { event: 'took-office', on: '2023-05-01' },
  }),
  question({
    id: 'securities-test',
    path: '/v1/securities-test',
    summary: 'Whether a holding is a disclosable pecuniary interest in England, as securities',
    body: SecuritiesFacts,
    answer: disclosableSecurities,
    example: {
      on: '2026-01-15',
      holding: { subject: 'securities', holder: 'member', nominalValueGBP: '25000.01', bodyInArea: true },
    },
  }),
];
