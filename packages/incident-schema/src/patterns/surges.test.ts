import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { surges } from './surges.js';

/** The chance of `count` or more of `all` in one of `periods` periods, by going through every arrangement. */
function enumerated(all: number, count: number, periods: number): { ways: number; of: number } {
  const of = periods ** all;
  let ways = 0;
  for (let arrangement = 0; arrangement < of; arrangement += 1) {
    let [inFirst, rest] = [0, arrangement];
    for (let item = 0; item < all; item += 1) {
      if (rest % periods === 0) inFirst += 1;
      rest = Math.floor(rest / periods);
    }
    if (inFirst >= count) ways += 1;
  }
  return { ways, of };
}

describe('surges', () => {
  test('the chance is that of counting every arrangement', () => {
    let seen = 0;
    for (const [baseline, count, periods] of [
      [1, 3, 2],
      [2, 4, 2],
      [0, 5, 3],
      [3, 5, 2],
      [1, 6, 3],
    ] as const) {
      const counts = [baseline, ...Array.from({ length: periods - 1 }, () => 0), count];
      const { value } = surges({ counts, baselinePeriods: periods, oneFalseAlarmIn: 1, least: 1 });
      const { ways, of } = enumerated(baseline + count, count, periods + 1);
      expect(value.at(-1)?.rarerThanOneIn).toBe(String(Math.floor(of / ways)));
      seen += 1;
    }
    expect(seen).toBe(5);
  });

  test('where nothing changes, false alarms keep to the stated rate', () => {
    let state = 7;
    const draw = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const poisson = (mean: number) => {
      let [count, product] = [0, draw()];
      for (; product > Math.exp(-mean); count += 1) product *= draw();
      return count;
    };
    const counts = Array.from({ length: 4000 }, () => poisson(3));
    const { value } = surges({ counts, baselinePeriods: 8, oneFalseAlarmIn: 100, least: 1 });
    expect(value.length).toBeLessThanOrEqual(40 + 3 * 6);
    expect(value.length).toBeGreaterThan(4);
  });

  test('what the stated rate lets through is always rarer than it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 100_000 }),
        (counts, baselinePeriods, oneFalseAlarmIn) => {
          const { value } = surges({ counts, baselinePeriods, oneFalseAlarmIn, least: 1 });
          for (const { rarerThanOneIn } of value) {
            expect(BigInt(rarerThanOneIn) >= BigInt(oneFalseAlarmIn)).toBe(true);
          }
        },
      ),
    );
  });

  test('the reasons state the rate, and that nobody has read the source again', () => {
    const { because } = surges({ counts: [1, 2], baselinePeriods: 1, oneFalseAlarmIn: 500, least: 1 });
    expect(because[0]).toMatchObject({ confidence: 'unverified', checked: null });
    expect(because[0]?.says).toContain('one in 500');
  });

  test.each([
    [{ counts: [1.5], baselinePeriods: 1, oneFalseAlarmIn: 10, least: 1 }, 'invalid-count'],
    [{ counts: [1, -1], baselinePeriods: 1, oneFalseAlarmIn: 10, least: 1 }, 'invalid-count'],
    [{ counts: [1], baselinePeriods: 0, oneFalseAlarmIn: 10, least: 1 }, 'invalid-count'],
    [{ counts: [1], baselinePeriods: 1, oneFalseAlarmIn: 0, least: 1 }, 'invalid-count'],
    [{ counts: [1, 1e9], baselinePeriods: 1, oneFalseAlarmIn: 10, least: 1 }, 'too-many'],
  ])('%o is refused', (input, code) => {
    expect(() => surges(input)).toThrow(expect.objectContaining({ code }));
  });
});
