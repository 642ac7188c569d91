import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { secondOf, spanOf } from './span.js';

const dates = fc.date({
  min: new Date('1900-01-02T00:00:00Z'),
  max: new Date('2199-12-30T00:00:00Z'),
  noInvalidDate: true,
});

describe('the second of an instant', () => {
  test('is the one that the platform reads, whatever the offset', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -14 * 60, max: 14 * 60 }), (date, offset) => {
        const local = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
        const two = (count: number) => String(count).padStart(2, '0');
        const sign = offset < 0 ? '-' : '+';
        const minutes = Math.abs(offset);
        const text = `${local}${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
        expect(secondOf(text)).toBe(Math.floor(date.getTime() / 1000));
      }),
    );
  });

  test.each([
    ['1970-01-01T00:00:00Z', 0],
    ['1970-01-01T00:00Z', 0],
    ['1970-01-01T01:00:00.999+01:00', 0],
    ['1969-12-31T23:59:59Z', -1],
  ])('%s: %d', (text, second) => expect(secondOf(text)).toBe(second));
});

describe('what a moment may mean', () => {
  const at = '2026-03-01T22:40:35Z';
  const second = secondOf(at);

  test.each([
    ['exact', { from: second, to: second }],
    ['minute', { from: second - 35, to: second + 24 }],
    ['hour', { from: second - 40 * 60 - 35, to: second + 19 * 60 + 24 }],
  ] as const)('an instant to the %s', (precision, span) => expect(spanOf({ precision, at })).toEqual(span));

  test('an hour before 1970 is cut the same way', () => {
    expect(spanOf({ precision: 'hour', at: '1969-12-31T22:30:00Z' })).toEqual({ from: -7200, to: -3601 });
  });

  test.each([
    [{ precision: 'day', on: '2026-03-01' }, '2026-02-28T10:00:00Z', '2026-03-02T11:59:59Z'],
    [{ precision: 'week', on: '2026-03-01' }, '2026-02-28T10:00:00Z', '2026-03-08T11:59:59Z'],
    [{ precision: 'month', month: '2024-02' }, '2024-01-31T10:00:00Z', '2024-03-01T11:59:59Z'],
  ] as const)('%o, anywhere on Earth', (moment, first, last) => {
    expect(spanOf(moment)).toEqual({ from: secondOf(first), to: secondOf(last) });
  });

  test('nobody knows', () => expect(spanOf({ precision: 'unknown' })).toBeNull());
});
