import { addDays, DomainError, daysBetween, unsettledSteps } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotificationEvent } from '../schema.js';
import { notificationDeadlines } from './notification-deadlines.js';

const events = NotificationEvent.options;
const days = fc
  .integer({ min: 0, max: daysBetween({ from: '2020-12-23', to: '2120-12-31' }) })
  .map((count) => addDays('2020-12-23', count));
const cases = { event: fc.constantFrom(...events), on: days };

describe('laws of the last day', () => {
  test('the Act ends 27 days on and the Code 28, whatever the event and the day', () => {
    fc.assert(
      fc.property(fc.record(cases), ({ event, on }) => {
        for (const { statutoryDeadline, codeDeadline } of notificationDeadlines({ event, on }).value) {
          if (statutoryDeadline) expect(daysBetween({ from: on, to: statutoryDeadline })).toBe(27);
          if (codeDeadline) expect(daysBetween({ from: on, to: codeDeadline })).toBe(28);
        }
      }),
    );
  });

  test('the day reported is never later than either, and rests on what it is said to rest on', () => {
    fc.assert(
      fc.property(fc.record(cases), (facts) => {
        for (const duty of notificationDeadlines(facts).value) {
          const { deadline, statutoryDeadline, codeDeadline } = duty;
          expect(deadline <= (statutoryDeadline ?? deadline)).toBe(true);
          expect(deadline <= (codeDeadline ?? deadline)).toBe(true);
          expect(duty.authority === 'statute' ? statutoryDeadline : codeDeadline).toBe(deadline);
        }
      }),
    );
  });

  test('a day later, every last day is a day later', () => {
    fc.assert(
      fc.property(fc.record(cases), ({ event, on }) => {
        const later = notificationDeadlines({ event, on: addDays(on, 1) }).value;
        expect(later.map(({ deadline }) => addDays(deadline, -1))).toEqual(
          notificationDeadlines({ event, on }).value.map(({ deadline }) => deadline),
        );
      }),
    );
  });
});

describe('what each event starts', () => {
  test.each([
    ['took-office', ['dpis: Act and Code, must', 'other-registrable-interests: Code, should']],
    [
      're-elected',
      [
        'dpis-not-entered: Act and Code, must',
        'dpis-entered: Code, must',
        'other-registrable-interests: Code, should',
      ],
    ],
    ['disclosed-at-meeting', ['dpis-not-entered: Act, must']],
    ['became-aware-acting-alone', ['dpis-in-the-matter: Act, must']],
    ['interest-new-or-changed', ['new-or-changed-interests: Code, must']],
    ['gift-received', ['gifts-and-hospitality: Code, must']],
  ] as const)('%s', (event, duties) => {
    const started = notificationDeadlines({ event, on: '2024-05-06' }).value.map((duty) => {
      const sources = [duty.statutoryDeadline && 'Act', duty.codeDeadline && 'Code'].filter(Boolean);
      return `${duty.interests}: ${sources.join(' and ')}, ${duty.obligation}`;
    });
    expect(started).toEqual(duties);
  });

  test('the table above has every event', () => {
    expect(events).toHaveLength(6);
  });
});

describe('the reasons', () => {
  test('each provision that was applied is cited', () => {
    const provisions = events.map((event) => {
      const { because } = notificationDeadlines({ event, on: '2024-05-06' });
      return because.filter(({ facts }) => facts?.['lastDay']).map(({ source }) => source?.provision);
    });
    expect(provisions).toEqual([
      ['s. 30(1)', 'Appendix B, paragraph 1'],
      ['s. 30(2)', 'Appendix B, paragraph 1'],
      ['s. 31(3)'],
      ['s. 31(7)'],
      ['Appendix B, paragraph 2'],
      ['10.2 (9.2 in the Guidance)'],
    ]);
  });

  test("that the Code leaves out the day of the event is unverified wherever the Code's day is given", () => {
    for (const event of events) {
      const { value, because } = notificationDeadlines({ event, on: '2024-05-06' });
      const unverified = because.filter(({ confidence }) => confidence === 'unverified');
      const hasCodeDay = value.some(({ codeDeadline }) => codeDeadline);
      expect(unverified.map(({ rule }) => rule)).toEqual(
        hasCodeDay ? ['england.model-code.registration-period.counted'] : [],
      );
    }
  });

  test('that the last day is not moved on to a working day is inferred for the Act', () => {
    const { because } = notificationDeadlines({ event: 'disclosed-at-meeting', on: '2024-05-06' });
    expect(unsettledSteps(because).map(({ rule, confidence }) => [rule, confidence])).toEqual([
      ['england.interests.notification-period.last-day-not-working', 'inferred'],
    ]);
  });

  test('before the Model Code was published it sets no date, and a reason says so', () => {
    const before = notificationDeadlines({ event: 're-elected', on: '2020-12-22' });
    expect(before.value).toEqual([
      {
        interests: 'dpis-not-entered',
        obligation: 'must',
        deadline: '2021-01-18',
        authority: 'statute',
        statutoryDeadline: '2021-01-18',
        codeDeadline: null,
      },
    ]);
    expect(before.because.at(-1)?.says).toContain('2020-12-23');
    expect(notificationDeadlines({ event: 're-elected', on: '2020-12-23' }).value).toHaveLength(3);
  });
});

describe('what is refused', () => {
  test.each(events)('%s on the day before the Act came into force', (event) => {
    expect(codeOf(() => notificationDeadlines({ event, on: '2012-06-30' }))).toBe('not-in-force');
  });

  test('the first day on which the Act was in force is answered', () => {
    const [duty] = notificationDeadlines({ event: 'took-office', on: '2012-07-01' }).value;
    expect(duty?.deadline).toBe('2012-07-28');
  });

  test.each(['interest-new-or-changed', 'gift-received'] as const)(
    '%s before there was a Model Code',
    (event) => {
      expect(codeOf(() => notificationDeadlines({ event, on: '2020-12-22' }))).toBe('not-in-force');
    },
  );

  const noDates = ['', '2023-02-29', '2023-5-1', '__proto__', '\u202E2023-05-01', '2'.repeat(100_000)];
  test.each(events.flatMap((event) => noDates.map((on, index) => [event, index, on] as const)))(
    '%s on no real day, %i',
    (event, _, on) => {
      expect(codeOf(() => notificationDeadlines({ event, on }))).toBe('invalid-date');
    },
  );

  test('a last day after the year 9999', () => {
    expect(codeOf(() => notificationDeadlines({ event: 'took-office', on: '9999-12-31' }))).toBe(
      'invalid-count',
    );
  });
});

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    return error instanceof DomainError ? error.code : undefined;
  }
  return undefined;
}
