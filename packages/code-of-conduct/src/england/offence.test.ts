import { expect, test } from 'vitest';
import { maximumFine, prosecutionLimit, prosecutionTimes } from './offence.js';

const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });

test('level 5 is £5,000 for acts before 12 March 2015, and of any amount from then on', () => {
  const fines = ['2012-07-01', '2015-03-11', '2015-03-12', '2026-01-15'].map(
    (on) => maximumFine(on).value.GBP,
  );
  expect(fines).toEqual(['5000.00', '5000.00', null, null]);
  expect(() => maximumFine('2012-06-30')).toThrow(refusal('not-in-force'));
});

test('twelve months begin with the day of the evidence, and three years from the act end everything', () => {
  const limit = (evidenceKnownOn?: string) =>
    prosecutionLimit({ actOn: '2022-06-15', ...(evidenceKnownOn ? { evidenceKnownOn } : {}) }).value;
  expect(limit('2023-01-10')).toEqual({ lastDay: '2024-01-09', limit: 'twelve-months-from-evidence' });
  expect(limit('2024-06-15')).toEqual({ lastDay: '2025-06-14', limit: 'twelve-months-from-evidence' });
  expect(limit('2024-06-16')).toEqual({ lastDay: '2025-06-15', limit: 'three-years-absolute' });
  expect(limit()).toEqual({ lastDay: '2025-06-15', limit: 'three-years-absolute' });
  expect(() => limit('2022-06-14')).toThrow(refusal('invalid-order'));
});

test('the two limits stand side by side, also where the later one is the twelve months', () => {
  const facts = { actOn: '2022-06-15', evidenceKnownOn: '2025-03-01', on: '2025-06-15' };
  expect(prosecutionTimes(facts).value).toEqual({
    twelveMonthsFromEvidence: '2026-02-28',
    threeYearsFromAct: '2025-06-15',
    lastDay: '2025-06-15',
    hasPassed: 'no',
    open: [],
  });
  expect(prosecutionTimes({ ...facts, on: '2025-06-16' }).value.hasPassed).toBe('yes');
  expect(prosecutionTimes({ on: '2025-06-16' })).toEqual({
    value: {
      twelveMonthsFromEvidence: null,
      threeYearsFromAct: null,
      lastDay: null,
      hasPassed: 'undetermined',
      open: ['act-on', 'evidence-known-on'],
    },
    because: [],
  });
  expect(() => prosecutionTimes({ ...facts, evidenceKnownOn: '2022-06-14' })).toThrow(
    refusal('invalid-order'),
  );
});
