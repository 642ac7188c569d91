import { describe, expect, it } from 'vitest';
import { caadaRoutes, countedBand, dashCounts, hseLac672AnnexD } from './counted-band.js';

const elements = (...values: (number | null)[]) =>
  Object.fromEntries(values.map((value, index) => [`element-${index + 1}`, value]));
const bandOf = (...values: (number | null)[]) =>
  countedBand({ scheme: hseLac672AnnexD, counts: elements(...values), judgement: [] }).value.band;

describe('HSE LAC 67/2, Annex D', () => {
  it('gives each of the 1,296 sets of elements the band of its highest', () => {
    const published = ['C', 'C', 'B2', 'B1', 'A', 'A'];
    const values = [1, 2, 3, 4, 5, 6];
    let seen = 0;
    for (const a of values)
      for (const b of values)
        for (const c of values)
          for (const d of values) {
            seen += 1;
            expect(bandOf(a, b, c, d)).toBe(published[Math.max(a, b, c, d) - 1]);
          }
    expect(seen).toBe(1296);
  });

  it('is open while an element is not known, unless another gives the highest band', () => {
    expect(bandOf(1, 2, null, 3)).toBeNull();
    expect(bandOf(1, 5, null, 3)).toBe('A');
  });

  it('refuses what is no element', () => {
    for (const value of [7, -1, 1.5, Number.NaN]) {
      expect(() => bandOf(1, 2, 3, value)).toThrow(expect.objectContaining({ code: 'invalid-count' }));
    }
    expect(() => bandOf(1, 2, 3)).toThrow(expect.objectContaining({ code: 'invalid-count' }));
  });
});

describe('the CAADA routes', () => {
  it.each([
    [0, 0, 0, 'standard'],
    [1, 0, 0, 'medium'],
    [8, 0, 0, 'medium'],
    [9, 0, 0, 'high'],
    [13, 0, 0, 'high'],
    [14, 0, 0, 'very high'],
    [0, 2, 0, 'medium'],
    [0, 3, 0, 'high'],
    [0, 4, 0, 'very high'],
    [0, 0, 3, 'medium'],
    [0, 0, 4, 'high'],
    [0, 0, 5, 'very high'],
    [13, 2, 3, 'high'],
  ])(
    '%i ticks, %i concerns and %i call-outs are %s',
    (ticks, significantConcerns, callOutsPastMonth, band) => {
      const counts = { ticks, significantConcerns, callOutsPastMonth };
      expect(countedBand({ scheme: caadaRoutes, counts, judgement: [] }).value.band).toBe(band);
    },
  );
});

describe('the DASH count', () => {
  const counted = (indicators: number | null, judgement: string[] = []) =>
    countedBand({ scheme: dashCounts, counts: { indicators }, judgement }).value;

  it.each([
    [0, null],
    [1, 'standard'],
    [9, 'standard'],
    [10, 'medium'],
    [13, 'medium'],
    [14, 'high'],
    [24, 'high'],
  ])('of %i is %s', (indicators, band) => {
    expect(counted(indicators).band).toBe(band);
  });

  it('gives way to judgement even where it is not known, and not to reasons of somebody’s own', () => {
    expect(counted(null, ['stalking'])).toMatchObject({ band: 'high', byCount: null, by: ['judgement'] });
    expect(counted(14, ['stalking'])).toMatchObject({ band: 'high', by: ['indicators'], leadsTo: null });
    expect(() => counted(9, ['a feeling'])).toThrow(expect.objectContaining({ code: 'unknown-reason' }));
  });
});
