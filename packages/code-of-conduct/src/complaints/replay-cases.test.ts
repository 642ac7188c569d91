import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Complaint } from '../schema/complaints.js';
import { englishComplaints } from './england.js';
import { procedures } from './procedures.js';
import { replay } from './replay.js';
import { welshComplaints } from './wales.js';

interface Case {
  readonly name: string;
  readonly regime: 'england' | 'wales';
  readonly on: string;
  readonly given: { readonly procedure: keyof typeof procedures; readonly complaint: unknown };
  readonly expect: Readonly<Record<string, unknown>>;
}

const folder = new URL('../../cases/replays/', import.meta.url);
const cases = readdirSync(folder).map(
  (file): Case => JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
);
const lifeCycles = { england: englishComplaints, wales: welshComplaints };

test('7 whole complaints are replayed', () => expect(cases).toHaveLength(7));

test.each(cases.map((each) => [each.name, each] as const))(
  '%s',
  (_, { regime, on, given, expect: expected }) => {
    const complaint = Complaint.parse(given.complaint);
    const asked = { lifeCycle: lifeCycles[regime], complaint, procedure: procedures[given.procedure], on };
    const { allegations, due, guarded } = replay(asked).value;
    const answers: Readonly<Record<string, unknown>> = {
      states: Object.fromEntries(allegations.map(({ id, state }) => [id, state])),
      outcomes: Object.fromEntries(allegations.map(({ id, outcome }) => [id, outcome])),
      due: due.map(({ deadline, day, status, workingDays }) => [deadline, day, status, workingDays]),
      guarded: guarded.map(({ event, allegation, effect, findings }) => [
        event,
        allegation,
        effect,
        findings.map(({ guard }) => guard),
      ]),
    };
    const keys = Object.keys(expected);
    expect(keys.length).toBeGreaterThanOrEqual(3);
    expect(Object.fromEntries(keys.map((key) => [key, answers[key]]))).toEqual(expected);
  },
);
