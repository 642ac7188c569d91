import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fraction, isGreater } from './fraction.js';

const hostile: readonly unknown[] = [
  '',
  '1',
  '1/0',
  '0/0',
  '1/00',
  '01/100',
  '1/-100',
  '-1/100',
  '1 / 100',
  '1/100\n',
  '1/100/2',
  '1.5/100',
  '1%',
  '1e2/100',
  '__proto__',
  '001\u202E/1',
  '１/１００',
  `${'9'.repeat(100_000)}/1`,
  `1/${'9'.repeat(100_000)}`,
  0.01,
  null,
  ['1/100'],
];

test.each(hostile.map((text, index) => [index, text] as const))(
  'hostile fraction %i is refused',
  (_, text) => {
    // A caller without types can pass anything at all.
    expect(() => fraction(text as string)).toThrow(expect.objectContaining({ code: 'invalid-fraction' }));
  },
);

test('there are 22 hostile fractions', () => {
  expect(hostile).toHaveLength(22);
});

test('a fraction is not greater than itself in other terms', () => {
  const whole = fc.integer({ min: 1, max: 10 ** 7 });
  fc.assert(
    fc.property(fc.nat(10 ** 7), whole, whole, (part, of, times) => {
      const same = [fraction(`${part}/${of}`), fraction(`${part * times}/${of * times}`)] as const;
      expect([isGreater(...same), isGreater(same[1], same[0])]).toEqual([false, false]);
    }),
  );
});

test('fractions apart by one part in 10^15 are told apart', () => {
  const hundredth = fraction('1/100');
  expect(isGreater(fraction('9999999999999/999999999999900'), hundredth)).toBe(false);
  expect(isGreater(fraction('9999999999999/999999999999899'), hundredth)).toBe(true);
});
