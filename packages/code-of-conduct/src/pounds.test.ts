import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pence, poundsInWords } from './pounds.js';

const hostile: readonly unknown[] = [
  '',
  ' 25000.00',
  '25000.00\n',
  '25,000.00',
  '£25000',
  '-1.00',
  '+1.00',
  '1.5',
  '25000.001',
  '.50',
  '1.',
  '007',
  '1e5',
  '0x10',
  'NaN',
  'Infinity',
  '__proto__',
  '\u202E00.00052',
  '２５０００',
  '٢٥٠٠٠',
  '9'.repeat(16),
  '9'.repeat(100_000),
  25000,
  25000n,
  null,
  ['25000.00'],
  { toString: () => '25000.00' },
];

test.each(hostile.map((text, index) => [index, text] as const))('hostile amount %i is refused', (_, text) => {
  // A caller without types can pass anything at all.
  expect(() => pence(text as string)).toThrow(expect.objectContaining({ code: 'invalid-amount' }));
});

test('there are 27 hostile amounts', () => {
  expect(hostile).toHaveLength(27);
});

test('an amount with or without pence is the same number of pence', () => {
  expect([pence('25000'), pence('25000.00'), pence('0.01'), pence('0')]).toEqual([
    2500000n,
    2500000n,
    1n,
    0n,
  ]);
});

test('the largest amount is exact where a floating-point number is not', () => {
  expect(pence('999999999999999.99')).toBe(99999999999999999n);
});

test('no amount is rounded', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }), (amount) => {
      expect(pence(`${amount / 100n}.${`${amount % 100n}`.padStart(2, '0')}`)).toBe(amount);
    }),
  );
});

test('an amount in words has its thousands parted, and pence only where there are any', () => {
  expect(['25000.00', '999', '1000000.05'].map(poundsInWords)).toEqual(['£25,000', '£999', '£1,000,000.05']);
});
