import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { checkedAudit } from '../storage/audit.js';

export const auditOperations = [
  councilOperation({
    id: 'check-audit',
    method: 'get',
    path: '/v1/audit/check',
    summary: 'Whether every entry of the audit is there as it was written',
    allowed: ['monitoring-officer'],
    status: 200,
    answers: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('whole'), entries: z.int().min(0), hash: z.string() }),
      z.strictObject({ kind: z.literal('broken'), at: z.int().min(1) }),
    ]),
    audited: false,
    run: async ({ work }) => ({ body: await checkedAudit(work) }),
  }),
];
