import { readdirSync, readFileSync } from 'node:fs';
import { readIncidentRecord } from '../read-incident-record.js';
import type { IncidentRecord } from '../record/incident-record.js';
import { recordTables } from '../tables/record-table.js';

const cases = new URL('../../cases/accepts/', import.meta.url);

/** Holds the character zero, which no text of PostgreSQL holds: the builder refuses it, as a test shows. */
const holdsZero = 'any-characters.json';

/** Every accepted case but one, all of one council, and for what a case refers to, a case of that layer under that id. */
export function acceptedRecords(): readonly IncidentRecord[] {
  const given = readdirSync(cases)
    .filter((file) => file !== holdsZero)
    .map((file) => JSON.parse(readFileSync(new URL(file, cases), 'utf8')).given);
  const records = given.flatMap((each, place): IncidentRecord[] => {
    const read = readIncidentRecord({ ...each, id: idAt(place), council: { site: 'gss', id: 'E07000000' } });
    return read.kind === 'accepted' ? [read.record] : [];
  });
  const first = (layer: string) => records.find((record) => record.layer === layer)?.id ?? '';
  return [...records, ...filledUp(records)].map(
    (record) =>
      ({
        ...record,
        ...(record.layer !== 'report' && { report: first('report') }),
        ...(record.layer === 'decision' && { assessment: first('assessment') }),
        ...('replaces' in record && { replaces: first(record.layer) }),
      }) as IncidentRecord,
  );
}

export function idAt(place: number): string {
  return `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
}

const person = { site: 'staff.example', id: "o'neil" };
const extension = { name: 'uk.gov.example.diary', version: '1', data: { a: [1, null, '"'], __proto: 1.5 } };
const note = { to: 'schema 0.2.0', pointer: '/a', was: null, needsRecode: ['threat.urging-others'] };
const added = { extensions: [extension], upgradeNotes: [note], replaces: 'the first of the layer' };
const noAnswers: Readonly<Record<string, string>> = Object.fromEntries(
  (recordTables.find(({ name }) => name === 'assessment')?.columns ?? [])
    .filter(({ path }) => path.startsWith('answers.'))
    .map(({ path }) => [path.slice('answers.'.length), 'unknown']),
);

/** Records with what no case has, so that every column is filled at least once. */
function filledUp(records: readonly IncidentRecord[]): readonly IncidentRecord[] {
  const like = (layer: string, place: number, more: object) => ({
    ...records.find((record) => record.layer === layer && (layer !== 'decision' || 'marker' in record)),
    id: idAt(place),
    ...more,
  });
  const at = '2026-03-02T10:15:30.5+01:00';
  const place = { toldTo: { role: 'members-services', person }, place: 'On the step', ward: person };
  const decided = records.find((record) => 'marker' in record);
  return [
    like('report', 100, {
      ...added,
      ...place,
      began: { precision: 'month', month: '2026-01' },
      ended: { precision: 'exact', at },
    }),
    like('report', 101, {
      began: { precision: 'unknown' },
      ended: { precision: 'month', month: '2026-02' },
      messages: null,
    }),
    like('assessment', 102, {
      ...added,
      assessedBy: { role: 'monitoring-officer', person },
      answers: noAnswers,
      orders: [],
    }),
    like('decision', 103, {
      ...added,
      decidedBy: { role: 'monitoring-officer', person },
      police: { recorded: 'yes', references: [{ force: 'Dyfed', kind: 'crime', number: '1', at }] },
      marker: { ...(decided as { marker?: object }).marker, removedOn: '2026-04-01' },
    }),
  ] as unknown as IncidentRecord[];
}
