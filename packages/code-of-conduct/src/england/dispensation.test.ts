import { describe, expect, test } from 'vitest';
import type { Dispensation } from '../schema/dispensation.js';
import { checkDispensation } from './dispensation.js';
import { covers } from './dispensation-faults.js';
import { dispensationOf } from './england-cases.fixture.js';

const check = (given: Partial<Dispensation>) =>
  checkDispensation(dispensationOf({ lifts: ['vote'], ...given })).value;

describe('section 33', () => {
  test.each([
    ['2024-06-01', '2028-05-31', 'yes'],
    ['2024-06-01', '2028-06-01', 'no'],
    ['2024-02-29', '2028-02-28', 'yes'],
    ['2024-02-29', '2028-02-29', 'no'],
    ['2096-02-29', '2100-02-28', 'yes'],
  ])('from %s to %s', (from, toInclusive, valid) => {
    expect(check({ from, toInclusive }).valid).toBe(valid);
  });

  test.each([
    [{ requestedInWriting: false }, 'not-requested-in-writing'],
    [{ grantedByOwnAuthority: false }, 'granted-by-another-authority'],
    [{ grounds: [] }, 'no-ground'],
    [{ lifts: [] }, 'lifts-nothing'],
    [{ lifts: ['stay'] }, 'lifts-what-section-33-does-not'],
  ] as const)('%j is a fault', (given, fault) => {
    expect(check(given)).toMatchObject({ valid: 'no', faults: [fault] });
  });

  test('every fault is told at once', () => {
    expect(check({ requestedInWriting: false, grounds: [], lifts: [] }).faults).toHaveLength(3);
  });

  test("what a council's own code takes is not for this to say", () => {
    expect(check({ power: 'local-code', grounds: [] })).toEqual({
      valid: 'undetermined',
      faults: [],
      latestLastDay: null,
    });
  });

  test('a period that ends before it begins, and a false day, are refused', () => {
    const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });
    expect(() => check({ from: '2026-01-02', toInclusive: '2026-01-01' })).toThrow(refusal('invalid-period'));
    expect(() => check({ from: '2026-02-30' })).toThrow(refusal('invalid-date'));
  });
});

describe('what a dispensation reaches', () => {
  const item = { id: 'item', topics: ['general-housing-policy'] };
  const reaches = (given: Partial<Dispensation>, on = '2026-01-15', interest = 'i0') =>
    covers(dispensationOf(given), { on, interest, item });

  test('the days from its first to its last', () => {
    const days = ['2025-05-31', '2025-06-01', '2027-05-31', '2027-06-01'].map((on) => reaches({}, on));
    expect(days).toEqual([false, true, true, false]);
  });

  test('the interests and matters that it names, and none that it leaves out', () => {
    expect(reaches({}, '2026-01-15', 'i1')).toBe(false);
    expect(reaches({ matters: ['general-housing-policy'] })).toBe(true);
    expect(reaches({ matters: ['another-item'] })).toBe(false);
    expect(reaches({ excludes: ['general-housing-policy'] })).toBe(false);
    expect(reaches({ interests: [], matters: [] })).toBe(false);
  });
});
