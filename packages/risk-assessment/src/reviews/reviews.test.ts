import { addDays, isWorkingDay } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../assessment/assess.js';
import { anyRequest, assessmentOf, byLevels, hazardOf, requestOf } from '../assessment/assessment.fixture.js';
import { eastDevonReviewInterval } from '../matrices/east-devon-review-interval.js';
import type { Assessment } from '../schema.js';
import { direction, recency } from './recency.js';
import { reviewDue } from './review-due.js';
import { callsForReview, madeStale, type ReviewEvent } from './review-event.js';
import { reviewPolicies } from './review-policy.js';
import { reviewState } from './review-state.js';
import { triggers } from './trigger.js';

const policy = (named: string) => {
  const found = reviewPolicies.find(({ id }) => id === named);
  if (!found) throw new Error(`No policy ${named}.`);
  return found;
};

describe('the day of a review', () => {
  const due = (on: string, closed: readonly string[] = []) =>
    reviewDue({ policy: policy('lincolnshire-flags'), kind: 'member-of-the-public', bands: {}, on, closed })
      .value;

  it('is the last working day that is not after the last day in date', () => {
    expect(due('2025-06-25')).toEqual({ expiresOn: '2025-12-25', reviewBy: '2025-12-24' });
    expect(due('2025-06-28')).toEqual({ expiresOn: '2025-12-28', reviewBy: '2025-12-24' });
    expect(due('2025-06-25', ['2025-12-24', '2025-12-23']).reviewBy).toBe('2025-12-22');
    expect(due('2025-08-31').expiresOn).toBe('2026-02-28');
  });

  it('is always a working day, never after expiry, and no later one is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const { expiresOn, reviewBy } = due(addDays('2014-01-01', days));
        expect(reviewBy <= expiresOn).toBe(true);
        expect(isWorkingDay(reviewBy).value).toBe(true);
        for (let day = addDays(reviewBy, 1); day <= expiresOn; day = addDays(day, 1)) {
          expect(isWorkingDay(day).value).toBe(false);
        }
      }),
    );
  });

  it('by East Devon goes by the inherent band of its own matrix, in every cell', () => {
    const months = { annually: 12, 'twice-a-year': 6, quarterly: 3, monthly: 1 } as const;
    let seen = 0;
    for (const { band } of eastDevonReviewInterval.cells.flat()) {
      if (!band) continue;
      const ask = { policy: policy('east-devon'), kind: 'event', on: '2025-01-15', closed: [] } as const;
      const { expiresOn } = reviewDue({ ...ask, bands: { inherent: band } }).value;
      const month = String(1 + (months[band.id as keyof typeof months] % 12)).padStart(2, '0');
      expect(expiresOn).toBe(band.id === 'annually' ? '2026-01-15' : `2025-${month}-15`);
      const later = { ...band, matrix: { ...band.matrix, version: '2' } };
      for (const bands of [{}, { current: band }, { inherent: later }]) {
        expect(() => reviewDue({ ...ask, bands })).toThrow(expect.objectContaining({ code: 'no-interval' }));
      }
      seen += 1;
    }
    expect(seen).toBe(16);
  });

  it('by a rule in no known form is refused', () => {
    const own = { ...policy('safelives'), rules: [{ kind: null, band: null, every: 'monthly' }] };
    const ask = { kind: 'home', bands: {}, on: '2025-01-15', closed: [] } as const;
    expect(reviewDue({ ...ask, policy: policy('safelives') }).value.expiresOn).toBe('2025-02-26');
    expect(() => reviewDue({ ...ask, policy: own })).toThrow(
      expect.objectContaining({ code: 'invalid-interval' }),
    );
  });
});

const hazard = hazardOf('a', [byLevels('inherent', 5, 4), byLevels('current', 2, 2, ['S10'])], {
  S10: 'in-place',
});
const given: Assessment = { ...assessmentOf([hazard]), considered: ['old'] };
const incident: ReviewEvent = { id: 'e1', trigger: 'incident', on: '2026-04-01', subject: 'member-17' };
const calls = (event: Partial<ReviewEvent>) => callsForReview(given, { ...incident, ...event }, triggers);

describe('an event', () => {
  it('calls for review of what it touches', () => {
    expect(calls({})).toBe(true);
    expect(calls({ subject: 'member-3' })).toBe(false);
    expect(calls({ subject: 'member-3', venue: 'library-hall' })).toBe(true);
    expect(calls({ trigger: 'new-venue', venue: 'library-hall' })).toBe(true);
    expect(calls({ trigger: 'new-venue', venue: 'town-hall' })).toBe(false);
    expect(calls({ trigger: 'election', subject: 'member-3', activity: 'surgery' })).toBe(true);
    expect(calls({ trigger: 'control-lapsed', control: 'S10' })).toBe(true);
    expect(calls({ trigger: 'control-lapsed', control: 'S14' })).toBe(false);
    expect(calls({ trigger: 'national-incident', subject: 'member-3' })).toBe(true);
  });

  it('that names nothing may touch everything', () => {
    const { subject: _, ...bare } = incident;
    expect(callsForReview(given, bare, triggers)).toBe(true);
    expect(callsForReview(given, { ...bare, trigger: 'control-lapsed' }, triggers)).toBe(true);
  });

  it('on the day of the assessment calls for review unless the assessment considered it', () => {
    expect(calls({ on: '2026-03-02' })).toBe(true);
    expect(calls({ on: '2026-03-01' })).toBe(false);
    expect(calls({ on: '2026-03-02', id: 'old' })).toBe(false);
  });

  it('on no day is refused', () => {
    expect(() => calls({ on: '1 April' })).toThrow(expect.objectContaining({ code: 'invalid-date' }));
  });

  it('of a kind that the council left out calls for none', () => {
    expect(calls({ trigger: '__proto__' })).toBe(false);
    expect(callsForReview(given, incident, [])).toBe(false);
  });

  it('tells which of several assessments it makes stale', () => {
    const other = { ...given, id: 'other', subject: { kind: 'councillor', id: 'member-3' } } as const;
    const stale = madeStale({ assessments: [other, given], events: [incident], known: triggers });
    expect(stale.map(({ assessment, events }) => [assessment.id, events.length])).toEqual([[given.id, 1]]);
  });
});

describe('every trigger', () => {
  it('has a source, and the 20 of them ids of their own', () => {
    expect(new Set(triggers.map(({ id }) => id)).size).toBe(20);
    expect(triggers.filter(({ source, reach }) => source.instrument === '' || reach.length === 0)).toEqual(
      [],
    );
    expect(triggers.filter(({ confidence }) => confidence === 'inferred').map(({ id }) => id)).toEqual([
      'new-role',
      'address-exposed',
      'control-lapsed',
      'control-declined',
    ]);
  });
});

describe('the state of an assessment', () => {
  const at = (on: string, events: readonly ReviewEvent[] = [], assessment = given) =>
    reviewState({
      request: requestOf(assessment),
      events,
      known: triggers,
      on,
      expiredShows: 'without-credit',
    }).value;

  it('is current up to and with the review date, and expired the day after', () => {
    expect(at('2026-09-02').state).toBe('current');
    expect(at('2026-09-03').state).toBe('expired');
    expect(at('2026-09-02').shows?.upTo.id).toBe('moderate');
  });

  it('is stale from an event on, not before, and expired wins with both reasons listed', () => {
    expect(at('2026-03-31', [incident]).state).toBe('current');
    expect(at('2026-04-01', [incident])).toMatchObject({ state: 'stale', unanswered: [incident] });
    expect(at('2026-04-01', [incident]).shows?.upTo.id).toBe('moderate');
    expect(at('2026-09-03', [incident])).toMatchObject({ state: 'expired', unanswered: [incident] });
  });

  it('keeps no credit once expired: the inherent band shows', () => {
    expect(at('2026-09-03').shows).toMatchObject({
      atLeast: { id: 'high' },
      upTo: { id: 'high' },
      credit: 'none',
    });
  });

  it('shows the last band, marked, where the council has it so', () => {
    const state = reviewState({
      request: requestOf(given),
      events: [],
      known: triggers,
      on: '2026-09-03',
      expiredShows: 'last',
    }).value;
    expect(state).toMatchObject({ state: 'expired', shows: { upTo: { id: 'moderate' }, credit: 'kept' } });
  });

  it('shows what was decided, and never less than that once expired', () => {
    const decision = (band: string) =>
      ({
        output: 'threat',
        band,
        by: 'officer',
        on: '2026-03-03',
        reason: 'x',
        proposed: { kind: 'proposed', atLeast: 'moderate', upTo: 'moderate' },
      }) as const;
    const low = { ...given, decisions: [decision('low')] };
    expect(at('2026-04-01', [], low).shows?.upTo.id).toBe('low');
    expect(at('2026-09-03', [], low).shows?.upTo.id).toBe('high');
    const bare = assessmentOf([hazardOf('a', [byLevels('current', 1, 1)])]);
    expect(at('2026-09-03', [], { ...bare, decisions: [decision('significant')] }).shows?.atLeast.id).toBe(
      'significant',
    );
  });

  it('has no expiry where it has no review date for a reason, and can still be stale', () => {
    const open = { ...given, review: { on: null, noneBecause: 'Closed.' } };
    expect(at('2099-01-01', [], open)).toMatchObject({ state: 'current', inDateTo: null });
    expect(at('2099-01-01', [incident], open).state).toBe('stale');
  });

  it('never shows a lower band for having expired', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const ask = { request, events: [], known: triggers, expiredShows: 'without-credit' } as const;
        const current = reviewState({ ...ask, on: '2026-09-02' }).value.shows;
        const expired = reviewState({ ...ask, on: '2026-09-03' }).value.shows;
        expect(current === null).toBe(expired === null);
        if (!current || !expired) return;
        expect(expired.upTo.rank).toBeGreaterThanOrEqual(current.upTo.rank);
        expect(expired.atLeast.rank).toBeGreaterThanOrEqual(current.atLeast.rank);
      }),
    );
  });

  it('leaves the record as it was', () => {
    const before = JSON.stringify(given);
    at('2026-09-03', [incident]);
    expect(JSON.stringify(given)).toBe(before);
    expect(assess(requestOf(given)).value.threat.current).toMatchObject({ band: { id: 'moderate' } });
  });
});

describe('recency', () => {
  const events = ['2026-03-30', '2026-03-01', '2026-02-28', '2025-12-31', '2025-12-30', '2026-03-31'].map(
    (on, index) => ({ id: `e${index}`, on }),
  );

  it('counts by windows whose first and last day are told, and nothing after the day', () => {
    const { windows } = recency({ events, on: '2026-03-30', windows: [1, 30, 90, 365] });
    expect(windows).toEqual([
      { days: 1, from: '2026-03-30', to: '2026-03-30', count: 1 },
      { days: 30, from: '2026-03-01', to: '2026-03-30', count: 2 },
      { days: 90, from: '2025-12-31', to: '2026-03-30', count: 4 },
      { days: 365, from: '2025-03-31', to: '2026-03-30', count: 5 },
    ]);
  });

  it('keeps an open threat to life, however old, until a person closes it', () => {
    const threats = [
      { id: 'old', on: '2001-01-01', threatToLife: 'open' },
      { id: 'closed', on: '2026-03-01', threatToLife: 'closed' },
      { id: 'later', on: '2026-04-01', threatToLife: 'open' },
    ] as const;
    expect(recency({ events: threats, on: '2026-03-30', windows: [] }).openThreatsToLife).toEqual(['old']);
  });

  it.each([0, -1, 1.5, Number.NaN, 40_000])('refuses a window of %d days', (days) => {
    expect(() => recency({ events, on: '2026-03-30', windows: [days] })).toThrow(
      expect.objectContaining({ code: 'invalid-window' }),
    );
  });
});

describe('direction', () => {
  const on = '2026-03-30';
  const days = (...list: string[]) => list.map((day, index) => ({ id: `e${index}`, on: day }));

  it('compares the last window with the one before, which meet and do not overlap', () => {
    const rising = direction({ events: days('2026-03-01', '2026-03-30', '2026-02-28'), on, days: 30 });
    expect(rising).toMatchObject({
      direction: 'rising',
      last: { from: '2026-03-01', count: 2 },
      before: { from: '2026-01-30', to: '2026-02-28', count: 1 },
    });
    expect(direction({ events: days('2026-02-28'), on, days: 30 }).direction).toBe('falling');
    expect(direction({ events: [], on, days: 30 }).direction).toBe('level');
  });
});
