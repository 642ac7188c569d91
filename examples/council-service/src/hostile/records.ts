import { randomUUID } from 'node:crypto';
import { exampleSurgery } from '@lga/risk-assessment/assessment';
import { incidentExample } from '../incident-example.js';
import { operations } from '../operations.js';
import type { CouncilWork } from '../storage/council-work.js';
import { inCouncil } from '../storage/council-work.js';
import type { Queries } from '../storage/database.js';
import { keepIncident } from '../storage/kept-incidents.js';
import { addRecord } from '../storage/kept-records.js';

/** Ids that stand in both councils: asked for in one, the record of the other must not come. */
const shared = ['x', 'member-a', exampleSurgery.id];

/** Puts records of every kind into two councils, those of the second with a secret in them, and gives their ids. */
export async function seedRecords(queries: Queries, secret: string): Promise<readonly string[]> {
  const incidents = [randomUUID(), randomUUID()];
  await inCouncil(queries, 'example-borough', (work) => recordsIn(work, incidents[0] ?? '', 'ours'));
  await inCouncil(queries, 'example-county', (work) => recordsIn(work, incidents[1] ?? '', secret));
  return [...shared, ...incidents];
}

async function recordsIn(work: CouncilWork, incident: string, words: string): Promise<void> {
  const account = { words, language: 'en' as const };
  await keepIncident(work, 'member-county', { ...incidentExample, id: incident, account });
  for (const [kind, operation] of Object.entries(kinds)) {
    const body = operations.find(({ id }) => id === operation)?.example;
    for (const id of shared) {
      await addRecord(work, { kind, id, owner: 'member-b', body: marked(body, words) });
    }
  }
}

/** Kinds of record, each with the operation whose example is one. */
const kinds = {
  'register-of-interests': 'keep-register',
  complaint: 'open-complaint',
  'risk-assessment': 'create-risk-assessment',
} as const;

/** A body with words in every place for free text, so that whatever of it came out would be seen. */
function marked(body: unknown, words: string): unknown {
  return JSON.parse(JSON.stringify(body), (name, value) =>
    typeof value === 'string' && ['text', 'member', 'reference', 'title', 'why'].includes(name)
      ? `${value} ${words}`
      : value,
  );
}
