import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlCatalogue } from './catalogue.js';
import { ladderLevel } from './ladder-level.js';
import { isTheMembersToDecline, type Offer, type OfferState, offerAfter, offersToRepeat } from './offer.js';
import { supportFor } from './support-for.js';
import { supportPresets } from './support-preset.js';

const step = (state: OfferState, on = '2026-03-02') => ({ state, on, by: 'officer', reason: null });
const fresh: Offer = { control: 'T08', life: [], offerAgainOn: ['incident'] };
const lived = (...states: OfferState[]) =>
  states.reduce((offer, state) => offerAfter(offer, step(state)), fresh);

describe('the life of an offer', () => {
  it.each<OfferState[][]>([
    [['offered', 'accepted', 'in-place', 'lapsed', 'in-place']],
    [['offered', 'declined', 'offered', 'accepted', 'declined']],
    [['offered', 'deferred', 'accepted', 'unavailable', 'offered', 'withdrawn', 'offered']],
  ])('may run %j', (states) => {
    expect(lived(...states).life.map(({ state }) => state)).toEqual(states);
  });

  it.each<OfferState[][]>([
    [['accepted']],
    [['offered', 'in-place']],
    [['offered', 'declined', 'in-place']],
    [['offered', 'accepted', 'accepted']],
    [['offered', 'withdrawn', 'accepted']],
  ])('may not run %j', (states) => {
    expect(() => lived(...states)).toThrow(expect.objectContaining({ code: 'invalid-step' }));
  });

  it('never reaches in-place but through accepted or lapsed', () => {
    const all: OfferState[] = [
      'offered',
      'accepted',
      'declined',
      'deferred',
      'withdrawn',
      'unavailable',
      'in-place',
      'lapsed',
    ];
    let [lives, reached] = [0, 0];
    const live = (offer: Offer, left: number): void => {
      lives += 1;
      if (left === 0) return;
      for (const state of all) {
        const before = offer.life.at(-1)?.state;
        let after: Offer;
        try {
          after = offerAfter(offer, step(state));
        } catch {
          continue;
        }
        if (state === 'in-place') {
          reached += 1;
          expect(['accepted', 'lapsed']).toContain(before);
        }
        live(after, left - 1);
      }
    };
    live(fresh, 6);
    expect([lives, reached]).toEqual([335, 17]);
  });

  it('refuses a step back in time, one by nobody and one on no day', () => {
    const offered = lived('offered');
    const refused = (change: object, code: string) =>
      expect(() => offerAfter(offered, { ...step('declined'), ...change })).toThrow(
        expect.objectContaining({ code }),
      );
    refused({ on: '2026-03-01' }, 'step-before-last');
    refused({ by: ' ' }, 'missing-person');
    refused({ on: '2026-02-30' }, 'invalid-date');
  });

  it('refuses to decline what is not the member’s to decline', () => {
    const venue = offerAfter({ ...fresh, control: 'S14' }, step('offered'));
    expect(() => offerAfter(venue, step('declined'))).toThrow(
      expect.objectContaining({ code: 'not-to-decline' }),
    );
  });

  it('is taken up again after an event that it names', () => {
    const offers = [lived('offered', 'declined'), lived('offered', 'accepted'), lived('offered', 'deferred')];
    expect(offersToRepeat(offers, 'incident')).toEqual([offers[0], offers[2]]);
    expect(offersToRepeat([...offers, fresh], 'new-role')).toEqual([]);
  });
});

describe('what is the member’s to decline', () => {
  it('is everything but the council’s duty to others', () => {
    const councils = controlCatalogue.map(({ id }) => id).filter((id) => !isTheMembersToDecline(id));
    expect(councils).toEqual(
      expect.arrayContaining(['S04', 'S06', 'S14', 'S15', 'K01', 'K07', 'N05', 'N06']),
    );
    expect(councils.every((id) => /^[SKN]/.test(id))).toBe(true);
    expect(['H02', 'T01', 'T08', 'A06', 'our-own', '__proto__'].map(isTheMembersToDecline)).toEqual(
      Array(6).fill(true),
    );
  });
});

describe('the support of a band', () => {
  const [telford, cardiff, durham] = supportPresets;
  if (!telford || !cardiff || !durham) throw new Error('Three presets.');

  it('by Telford is open until the council says which offer goes with which band', () => {
    const { value, because } = supportFor({ preset: telford, band: 'low', setting: null });
    expect(value.unassigned).toHaveLength(3);
    expect(because.at(-1)?.says).toBe('The source does not say which band gets 3 of the offers.');
    const setting = new Map([['doorbell', ['medium', 'high']]]);
    const set = supportFor({ preset: telford, band: 'medium', setting });
    expect(set.value.bySetting.map(({ id }) => id)).toEqual(['doorbell']);
    expect(set.value.unassigned.map(({ id }) => id)).toEqual(['home', 'advice']);
    expect(set.because.some(({ confidence }) => confidence === 'inferred')).toBe(true);
    const low = supportFor({ preset: telford, band: 'low', setting }).value;
    expect([...low.bySetting, ...low.unassigned].map(({ id }) => id)).toEqual(['home', 'advice']);
  });

  it('by Durham is what the source ties to the level', () => {
    const at = (band: string) =>
      supportFor({ preset: durham, band, setting: null }).value.bySource.flatMap(({ controls }) => controls);
    expect([at('low'), at('more-serious'), at('serious')]).toEqual([['O01', 'O02'], ['N09', 'N11'], ['N13']]);
  });

  it('by Cardiff needs the council’s own bands', () => {
    expect(() => supportFor({ preset: cardiff, band: 'high', setting: null })).toThrow(
      expect.objectContaining({ code: 'unknown-band' }),
    );
    const bands = telford.bands;
    const setting = new Map([['lanyard', ['high']]]);
    const own = supportFor({ preset: { ...cardiff, bands }, band: 'high', setting }).value;
    expect([own.bySetting, own.unassigned].map((list) => list.map(({ id }) => id))).toEqual([
      ['lanyard'],
      ['app'],
    ]);
  });

  it('refuses a setting for an offer or a band that there is not', () => {
    const refused = (setting: Map<string, string[]>, code: string) =>
      expect(() => supportFor({ preset: telford, band: 'low', setting })).toThrow(
        expect.objectContaining({ code }),
      );
    refused(new Map([['castle', ['low']]]), 'unknown-offer');
    refused(new Map([['home', ['highest']]]), 'unknown-band');
  });
});

describe('the ladder', () => {
  it('never drops a level because something is not known', () => {
    const tri = fc.constantFrom(true, false, null);
    const facts = fc.record({ criminal: tri, threat: tri, repeated: tri, immediateSafety: tri });
    const field = fc.constantFrom('criminal', 'threat', 'repeated', 'immediateSafety');
    const order = ['low', 'more-serious', 'serious'];
    fc.assert(
      fc.property(facts, field, (given, name) => {
        const before = ladderLevel(given).value;
        const after = ladderLevel({ ...given, [name]: null }).value;
        const high = (levels: readonly string[]) => order.indexOf(levels.at(-1) ?? '');
        expect(high(after.possible)).toBeGreaterThanOrEqual(high(before.possible));
        expect(after.possible).toEqual(expect.arrayContaining([...before.possible]));
      }),
    );
  });

  it('keeps immediate safety beside the levels', () => {
    const calm = { criminal: false, threat: false, repeated: false };
    expect(ladderLevel({ ...calm, immediateSafety: true }).value).toEqual({
      possible: ['low'],
      register: 'decide',
    });
    expect(ladderLevel({ ...calm, repeated: true, immediateSafety: null }).value).toEqual({
      possible: ['more-serious'],
      register: 'unknown',
    });
  });
});
