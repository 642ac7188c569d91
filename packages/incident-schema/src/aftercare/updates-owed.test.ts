import { addDays, DomainError, isWorkingDay } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { triageCases } from '../triage/triage-case.fixture.js';
import { type UpdateSchedule, victimsCodeEnhancedUpdates, victimsCodeUpdates } from './update-schedule.js';
import { type UpdatesGiven, updatesOwed } from './updates-owed.js';

const schedule: UpdateSchedule = {
  acknowledgement: { workingDays: 1 },
  decision: { workingDays: 2 },
  'police-reference': { workingDays: 1 },
  outcome: { workingDays: 5 },
  review: { workingDays: 5 },
  end: null,
  regular: { days: 28 },
};
const given: UpdatesGiven = {
  report: { id: 'r', reportedAt: '2026-03-02T09:15:00Z' },
  decisions: [],
  sent: [],
  schedule,
  closedOn: null,
  on: '2026-03-03',
};
const lines = (more: Partial<UpdatesGiven>) =>
  updatesOwed({ ...given, ...more }).value.map(
    ({ what, about, by, state }) => `${what} ${about} ${by} ${state}`,
  );

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('updates owed', () => {
  test('an acknowledgement is due, overdue, sent or sent late', () => {
    const only = { ...schedule, regular: null };
    const sent = (on: string) => [{ what: 'acknowledgement', about: 'r', on }] as const;
    expect(lines({ schedule: only })).toEqual(['acknowledgement r 2026-03-03 due']);
    expect(lines({ schedule: only, on: '2026-03-04' })).toEqual(['acknowledgement r 2026-03-03 overdue']);
    expect(lines({ schedule: only, sent: sent('2026-03-03') })).toEqual([
      'acknowledgement r 2026-03-03 sent',
    ]);
    expect(lines({ schedule: only, on: '2026-03-05', sent: sent('2026-03-04') })).toEqual([
      'acknowledgement r 2026-03-03 sent-late',
    ]);
    expect(lines({ schedule: only, sent: sent('2026-03-04') })).toEqual(['acknowledgement r 2026-03-03 due']);
    expect(lines({ schedule: only, sent: [{ ...sent('2026-03-03')[0], about: 'other' }] })).toEqual([
      'acknowledgement r 2026-03-03 due',
    ]);
  });

  test('a decision brings its own: the reference and outcome of the police, its review, the end of a restriction', () => {
    const decision = {
      id: 'd',
      decidedAt: '2026-03-04T12:00:00Z',
      reviewOn: '2026-06-01',
      police: {
        recorded: 'yes',
        references: [{ force: 'Example', kind: 'crime', number: '1', at: '2026-03-05T08:00:00Z' }],
        outcome: 'No further action.',
      },
      restriction: { endsOn: '2026-09-04' } as never,
    } as const;
    expect(lines({ decisions: [decision], on: '2026-03-06' })).toEqual([
      'acknowledgement r 2026-03-03 overdue',
      'decision d 2026-03-06 due',
      'police-reference d 2026-03-06 due',
      'outcome d 2026-03-11 due',
      'regular r 2026-03-30 due',
      'review d 2026-06-08 to-come',
      'end d null to-come',
    ]);
    expect(lines({ decisions: [decision], on: '2026-09-04' }).at(-1)).toBe('end d null owed');
  });

  test('a regular update is due after the last of any kind, until the case is closed', () => {
    const sent = [{ what: 'acknowledgement', about: 'r', on: '2026-03-03' }] as const;
    expect(lines({ sent, on: '2026-04-01' })).toContain('regular r 2026-03-31 overdue');
    const more = [...sent, { what: 'regular', about: 'r', on: '2026-03-20' }] as const;
    expect(lines({ sent: more, on: '2026-04-01' })).toContain('regular r 2026-04-17 due');
    expect(lines({ sent, on: '2026-04-01', closedOn: '2026-03-31' })).toHaveLength(1);
    expect(lines({ sent, on: '2026-03-30', closedOn: '2026-03-31' })).toHaveLength(2);
  });

  test('an instant late in the evening of UTC is the next day in a London summer', () => {
    const report = { id: 'r', reportedAt: '2026-07-01T23:30:00Z' };
    expect(updatesOwed({ ...given, report, on: '2026-07-02' }).value[0]?.day).toBe('2026-07-02');
  });

  test('closed days of the council are no working days', () => {
    expect(lines({ added: ['2026-03-03'] })[0]).toBe('acknowledgement r 2026-03-04 due');
  });

  test.each([0, 1.5, 20_000])('refuses a time of %d', (count) => {
    const times = [{ days: count }, { workingDays: count }];
    for (const acknowledgement of times) {
      expect(codeOf(() => updatesOwed({ ...given, schedule: { ...schedule, acknowledgement } }))).toBe(
        'invalid-count',
      );
    }
  });

  test('refuses a time of a record that is none, and a day', () => {
    expect(codeOf(() => updatesOwed({ ...given, report: { id: 'r', reportedAt: 'soon' } }))).toBe(
      'invalid-instant',
    );
    expect(codeOf(() => updatesOwed({ ...given, on: '2026-02-30' }))).toBe('invalid-date');
  });

  test('counts working days as one would with a calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 15 }), (start, workingDays) => {
        const day = addDays('2025-01-01', start);
        const [first] = updatesOwed({
          ...given,
          report: { id: 'r', reportedAt: `${day}T12:00:00Z` },
          schedule: { ...schedule, acknowledgement: { workingDays }, regular: null },
        }).value;
        let [end, left] = [day, workingDays];
        while (left > 0) {
          end = addDays(end, 1);
          if (isWorkingDay(end).value) left -= 1;
        }
        expect(first?.by).toBe(end);
      }),
      { numRuns: 200 },
    );
  });

  test('published times are of the police and leave open what they do not speak of', () => {
    for (const [rule, workingDays] of [
      [victimsCodeUpdates, 5],
      [victimsCodeEnhancedUpdates, 1],
    ] as const) {
      const [{ value, note }] = rule.history;
      expect(value?.acknowledgement).toEqual({ workingDays });
      expect([value?.decision, value?.review, value?.end, value?.regular]).toEqual([null, null, null, null]);
      expect(note).toContain('binds the police');
    }
  });

  /** Events in which the police or the CPS took no action: the outcome is owed all the same. */
  test('an outcome of the police is told in published events, whatever it was', () => {
    const ended = triageCases.filter((each) => 'policeOutcome' in each.given);
    expect(ended).toHaveLength(3);
    for (const each of ended) {
      const outcome = String((each.given as { policeOutcome?: unknown }).policeOutcome);
      const police = { recorded: 'yes', references: [], outcome } as const;
      const decisions = [{ id: 'd', decidedAt: '2026-03-02T12:00:00Z', police }];
      expect(lines({ decisions })).toContain('outcome d 2026-03-09 due');
    }
  });
});
