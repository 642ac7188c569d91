import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, addYears, daysBetween } from './calendar.js';
import { clearDaysBetween, monthsAfter, periodEnd } from './counting.js';
import { isIsoDate } from './iso-date.js';

const dates = fc
  .date({ min: new Date('0100-01-01T00:00:00Z'), max: new Date('9900-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  test('a day that a time zone skipped is a day like any other', () => {
    expect(addDays('1994-12-30', 1)).toBe('1994-12-31');
    expect(daysBetween({ from: '1994-12-30', to: '1995-01-01' })).toBe(2);
  });

  test('agree with counting milliseconds in UTC', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -30_000, max: 30_000 }), (on, days) => {
        const end = new Date(Date.parse(`${on}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(on, days)).toBe(end);
        expect(daysBetween({ from: on, to: end })).toBe(days);
      }),
    );
  });

  test('months and years keep the day or end on the last of the month', () => {
    expect(addMonths('2023-10-31', 1)).toBe('2023-11-30');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    fc.assert(
      fc.property(dates, fc.integer({ min: -500, max: 500 }), (on, months) => {
        const end = addMonths(on, months);
        const index = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(index(end) - index(on)).toBe(months);
        expect(end.slice(8) === on.slice(8) || addDays(end, 1).endsWith('-01')).toBe(true);
      }),
    );
  });

  test.each([
    '2023-02-29',
    '2023-13-01',
    '2023-1-1',
    '0000-01-01',
    '',
    '٢٠٢٣-٠١-٠١',
    `2023-01-01${'0'.repeat(100_000)}`,
    null,
    7,
  ])('%s is no date', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => addDays(text as string, 1)).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });

  test.each([0.5, Number.NaN, 2 ** 53, 1e300, -4_000_000, 4_000_000])(
    '%s days from 2023 are refused',
    (days) => {
      expect(() => addDays('2023-01-01', days)).toThrow(expect.objectContaining({ code: 'invalid-count' }));
    },
  );
});

describe('periods', () => {
  test('28 days beginning with 1 May end on 28 May; 28 days after it, on 29 May', () => {
    expect(periodEnd({ start: '2023-05-01', days: 28, counted: 'days-beginning-with' })).toBe('2023-05-28');
    expect(periodEnd({ start: '2023-05-01', days: 28, counted: 'days-after' })).toBe('2023-05-29');
  });

  test('five clear days lie between the notice and the meeting', () => {
    const meeting = periodEnd({ start: '2023-05-01', days: 5, counted: 'clear-days' });
    expect(clearDaysBetween({ from: '2023-05-01', to: meeting })).toBe(5);
    expect(clearDaysBetween({ from: '2023-05-02', to: '2023-05-01' })).toBe(0);
  });

  test('a month from the last of January is the last of February', () => {
    expect(monthsAfter({ start: '2023-01-31', months: 1 })).toBe('2023-02-28');
    expect(monthsAfter({ start: '2023-01-28', months: 1 })).toBe('2023-02-28');
  });

  test.each([0, -1, 1.5])('a period of %s is refused', (count) => {
    const code = { code: 'invalid-count' };
    expect(() => periodEnd({ start: '2023-05-01', days: count, counted: 'days-after' })).toThrow(
      expect.objectContaining(code),
    );
    expect(() => monthsAfter({ start: '2023-05-01', months: count })).toThrow(expect.objectContaining(code));
  });
});
