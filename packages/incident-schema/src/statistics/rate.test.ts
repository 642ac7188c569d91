import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisons, type PublishedFigure } from './comparison.js';
import { rate } from './rate.js';
import { stretchesOfSeries } from './series.js';

const file = new URL('../../data/survey.json', import.meta.url);
const survey: { figures: readonly PublishedFigure[] } = JSON.parse(readFileSync(file, 'utf8'));

describe('rates', () => {
  test('intervals are Wilson’s, rounded outwards', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 0, max: 100 }), (of, part) => {
        const count = Math.floor((of * part) / 100);
        const [p, z2] = [count / of, 1.96 ** 2];
        const spread = 1.96 * Math.sqrt((p * (1 - p)) / of + z2 / (4 * of * of));
        const [low, high] = [-1, 1].map(
          (sign) => ((p + z2 / (2 * of) + sign * spread) / (1 + z2 / of)) * 100,
        );
        const [own, top] = rate({ count, of }).interval.map(Number);
        expect(own).toBeLessThanOrEqual((low ?? 0) + 1e-9);
        expect(own).toBeGreaterThan((low ?? 0) - 0.1001);
        expect(top).toBeGreaterThanOrEqual((high ?? 0) - 1e-9);
        expect(top).toBeLessThan((high ?? 0) + 0.1001);
        expect(Number(rate({ count, of }).percent)).toBeCloseTo(p * 100, 0);
      }),
    );
  });

  test.each([
    [{ count: 0, of: 1 }, '0.0', ['0.0', '79.4']],
    [{ count: 1, of: 1 }, '100.0', ['20.6', '100.0']],
    [{ count: Number.MAX_SAFE_INTEGER, of: Number.MAX_SAFE_INTEGER }, '100.0', ['99.9', '100.0']],
  ] as const)('%o', (given, percent, interval) => {
    expect(rate(given)).toMatchObject({ percent, interval });
  });

  test.each([
    { count: 2, of: 1 },
    { count: 0, of: 0 },
    { count: 0.5, of: 1 },
    { count: -1, of: 1 },
    { count: Number.NaN, of: 1 },
  ])('%o is refused', (given) => {
    expect(() => rate(given)).toThrow(expect.objectContaining({ code: 'invalid-count' }));
  });
});

const head = (from: string, to: string) => ({
  measure: 'abuse-or-intimidation-any',
  question: { wording: 'Any abuse?', asked: 'any abuse' },
  base: 'all who answered',
  period: { from, to },
  prompted: false,
  taxonomyVersion: '1.0.0',
});

describe('series', () => {
  test('years and quarters of unequal days are one series, another length is none', () => {
    const years = [head('2023-01-01', '2023-12-31'), head('2024-01-01', '2024-12-31')].map((each) => ({
      head: each,
    }));
    expect(stretchesOfSeries(years)).toHaveLength(1);
    const half = { head: head('2025-01-01', '2025-06-30') };
    expect(stretchesOfSeries([...years, half]).map(({ brokenBy }) => brokenBy)).toEqual([[], ['period']]);
  });

  test('another wording, base, prompting or major version breaks it, a minor version does not', () => {
    const base = head('2026-01-01', '2026-12-31');
    const after = head('2027-01-01', '2027-12-31');
    const broken = (change: object) =>
      stretchesOfSeries([{ head: base }, { head: { ...after, ...change } }]).at(-1)?.brokenBy;
    expect(broken({ taxonomyVersion: '1.4.0' })).toEqual([]);
    expect(broken({ taxonomyVersion: '2.0.0' })).toEqual(['taxonomy-version']);
    expect(broken({ prompted: true })).toEqual(['prompted']);
    expect(broken({ base: 'candidates' })).toEqual(['base']);
    expect(broken({ question: { wording: 'Any abuse at all?', asked: 'any abuse' } })).toEqual(['wording']);
  });
});

describe('comparison with published figures', () => {
  test('all 108 are there, and none has its wording', () => {
    expect(survey.figures).toHaveLength(108);
    expect(survey.figures.every(({ question }) => question.wording === null)).toBe(true);
  });

  test('a prompted figure is not like one that is not', () => {
    const own = {
      head: { ...head('2026-01-01', '2026-12-31'), measure: 'harassment-any' },
      percent: '40.0',
      periodInWords: 'x',
    };
    const found = comparisons({ own, published: survey.figures });
    expect(found.map(({ difference, unlike }) => [difference, unlike.includes('prompted')])).toEqual([
      ['6.0', false],
      ['-6.0', true],
    ]);
    expect(found.every(({ unknown }) => unknown.includes('wording'))).toBe(true);
  });

  test.each(['40', '101.0', '-1.0', '4e1', ''])('the percentage %s is refused', (percent) => {
    const own = { head: head('2026-01-01', '2026-12-31'), percent, periodInWords: 'last 12 months' };
    expect(() => comparisons({ own, published: [] })).toThrow(
      expect.objectContaining({ code: 'invalid-percent' }),
    );
  });
});
