import { randomUUID } from 'node:crypto';
import { type CustodyEvent, custodyOf } from '@lga/incident-schema/evidence';
import * as z from 'zod';
import { councilOperation } from '../http/operation.js';
import { wholeIncident } from '../incident/layers.js';
import type { CouncilWork } from '../storage/council-work.js';
import { addLayer, layersOf } from '../storage/kept-layers.js';

const name = z.string().min(1).max(200);
const Line: z.ZodType<CustodyEvent> = z.strictObject({
  at: z.iso.datetime({ offset: true }),
  item: name.describe('The item: the original, or a copy by an id of its own.'),
  action: z.enum([
    'captured',
    'copied',
    'handed-over',
    'seen',
    'altered',
    'found-gone',
    'held-by-filter',
    'read-from-filter',
  ]),
  by: z.strictObject({ role: name }),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .describe('Of the item afterwards; null where there are no bytes.'),
  tool: name.exactOptional().describe('Tool and version, for what was captured or copied.'),
  copyOf: name.exactOptional(),
});
const Custody = z.strictObject({
  lines: z.array(Line),
  items: z.array(z.looseObject({ item: z.string() })).describe('What the log shows of each item.'),
  faults: z
    .array(z.strictObject({ kind: z.string(), line: z.int() }))
    .describe('Empty when it holds together.'),
});

/** The log of evidence upon a report. Bytes stay where they are: the log has their hashes. */
export const incidentCustodyOperations = [
  councilOperation({
    id: 'add-custody-line',
    method: 'post',
    path: '/v1/incidents/{id}/custody',
    summary: 'Add a line to the log of evidence; a line that does not fit is kept too, and shown as a fault',
    allowed: ['safety-officer'],
    body: Line,
    example: {
      at: '2026-03-02T09:00:00Z',
      item: 'email-1',
      action: 'captured',
      by: { role: 'members-services' },
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      tool: 'mail export 1',
    },
    status: 201,
    answers: Custody,
    audited: true,
    async run({ caller, work, parameters: { id = '' }, body }) {
      await wholeIncident(work, id);
      await addLayer(work, { id: randomUUID(), layer: 'custody', incident: id, actor: caller.id, body });
      return { body: await custody(work, id) };
    },
  }),
  councilOperation({
    id: 'custody',
    method: 'get',
    path: '/v1/incidents/{id}/custody',
    summary: 'The log of evidence, what it shows of each item, and where it does not hold together',
    allowed: ['safety-officer', 'monitoring-officer'],
    status: 200,
    answers: Custody,
    audited: true,
    async run({ work, parameters: { id = '' } }) {
      await wholeIncident(work, id);
      return { body: await custody(work, id) };
    },
  }),
];

async function custody(work: CouncilWork, incident: string) {
  const lines = (await layersOf<CustodyEvent>(work, { incident, layer: 'custody' })).map(({ body }) => body);
  return { lines, ...custodyOf(lines) };
}
