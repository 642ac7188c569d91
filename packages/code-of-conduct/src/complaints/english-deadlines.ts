import type { DeadlineRule } from './life-cycle.js';

const assessed = [
  'reject',
  'take-no-further-action',
  'try-informal-resolution',
  'find-breach-without-investigation',
  'decide-to-investigate',
] as const;

export const englishDeadlines: readonly DeadlineRule[] = [
  {
    id: 'acknowledge',
    title: { en: 'Acknowledge the complaint' },
    kind: 'by',
    startedBy: ['receive'],
    metBy: ['acknowledge'],
    for: 'monitoring-officer',
  },
  {
    id: 'member-comments',
    title: { en: "Member's comments" },
    kind: 'by',
    startedBy: ['notify-member'],
    metBy: ['comment'],
    for: 'subject-member',
  },
  {
    id: 'jurisdiction-test',
    title: { en: 'Initial test' },
    kind: 'by',
    startedBy: ['begin-jurisdiction-test'],
    metBy: ['reject', 'take-to-assessment'],
    for: 'monitoring-officer',
  },
  {
    id: 'assess',
    title: { en: 'Assessment' },
    kind: 'by',
    startedBy: ['receive'],
    metBy: assessed,
    for: 'monitoring-officer',
  },
  {
    id: 'investigate',
    title: { en: 'Report of the investigation' },
    kind: 'by',
    startedBy: ['decide-to-investigate'],
    metBy: ['send-draft-report'],
    for: 'investigator',
  },
  {
    id: 'hearing',
    title: { en: 'Hearing' },
    kind: 'by',
    startedBy: ['send-final-report'],
    metBy: ['hear', 'find-no-breach', 'settle-locally'],
    for: 'hearing-panel',
  },
  {
    id: 'hearing-not-before',
    title: { en: 'Hearing, not before' },
    kind: 'not-before',
    startedBy: ['send-final-report'],
    metBy: ['hear'],
    for: 'hearing-panel',
  },
  {
    id: 'ask-for-review',
    title: { en: 'Ask for a review' },
    kind: 'by',
    startedBy: ['take-no-further-action'],
    metBy: ['ask-for-review'],
    for: 'complainant',
    right: true,
  },
];
