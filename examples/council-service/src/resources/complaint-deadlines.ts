import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { Words } from '../http/words.js';
import { recordsOfKind } from '../storage/kept-records.js';
import { complaintKind, type KeptComplaint, standing } from './kept-complaint.js';

export const DueInComplaint = z.strictObject({
  complaint: z.string().describe('Id of the complaint.'),
  reference: z.string(),
  deadline: z.string(),
  title: Words,
  day: z.iso.date(),
  status: z.enum(['running', 'overdue', 'held']),
  workingDays: z.int().nullable().describe('Still to go, or by which it is late.'),
});
type ByDay = { readonly day: string };

/** A deadline that is still open, as it comes in an answer. */
export type DueInComplaint = Omit<z.infer<typeof DueInComplaint>, 'title'> & {
  readonly title: ReturnType<typeof standing>['value']['due'][number]['title'];
};

export const complaintDeadlines = councilOperation({
  id: 'complaint-deadlines',
  method: 'get',
  path: '/v1/complaint-deadlines',
  summary: 'What is due in complaints today, the earliest day first, a hundred complaints read at a time',
  allowed: ['monitoring-officer', 'independent-person'],
  query: z.strictObject({
    after: z.string().max(64).exactOptional().describe('The last id of the page before.'),
  }),
  status: 200,
  answers: z.strictObject({ due: z.array(DueInComplaint), next: z.string().nullable() }),
  audited: false,
  async run({ work, query: { after = '' } }) {
    const page = await recordsOfKind<KeptComplaint>(work, { kind: complaintKind, after });
    const on = work.now.toISOString().slice(0, 10);
    const due = page.flatMap(({ id, body }) => openDays(id, standing(body, on).value));
    const sorted = due.sort((one: ByDay, other: ByDay) => (one.day < other.day ? -1 : 1));
    return { body: { due: sorted, next: page.length === 100 ? (page.at(-1)?.id ?? null) : null } };
  },
});

export function openDays(
  complaint: string,
  { reference, due }: ReturnType<typeof standing>['value'],
): DueInComplaint[] {
  return due.flatMap(({ deadline, title, kind, day, status, workingDays }) => {
    const isOpen = status === 'running' || status === 'overdue' || status === 'held';
    return isOpen && kind === 'by'
      ? [{ complaint, reference, deadline, title, day, status, workingDays }]
      : [];
  });
}
