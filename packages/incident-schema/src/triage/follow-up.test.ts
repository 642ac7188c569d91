import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { IncidentDecision } from '../record/incident-decision.js';
import { dueDates } from './due-dates.js';
import { type RestrictionSeen, restrictionShown } from './restriction-shown.js';
import { checklistLeft, receiptOfThreat, stalkingScreen } from './threat-checklist.js';

const decision = (file: string): IncidentDecision =>
  JSON.parse(readFileSync(new URL(`../../cases/accepts/${file}.json`, import.meta.url), 'utf8')).given;

describe('what falls due', () => {
  test('after a restriction are its review, its end and the review of the decision, earliest first', () => {
    const { value, because } = dueDates({ decision: decision('decision-restricts-contact') });
    expect(value).toEqual([
      { what: 'decision-review', by: '2026-03-16' },
      { what: 'restriction-review', by: '2026-09-20' },
      { what: 'restriction-end', by: '2027-03-19' },
    ]);
    expect(because).toHaveLength(3);
  });

  test('after a marker is its review, unless it was taken off', () => {
    const marked = decision('decision-enters-a-marker');
    if (!marked.marker) throw new Error('no marker');
    const what = (one: IncidentDecision) => dueDates({ decision: one }).value.map((each) => each.what);
    expect(what(marked)).toEqual(['decision-review', 'marker-review']);
    expect(what({ ...marked, marker: { ...marked.marker, removedOn: '2026-06-01' } })).toEqual([
      'decision-review',
    ]);
  });

  test('by hours is at the same time of day, in the same offset', () => {
    const { value, because } = dueDates({
      breachKnownAt: '2026-03-27T23:30:00+01:00',
      eventAt: '2026-03-30T19:00Z',
    });
    expect(value).toEqual([
      { what: 'police-told-of-event', by: '2026-03-28T19:00Z' },
      { what: 'breach-notified', by: '2026-03-30T23:30:00+01:00' },
    ]);
    expect(because.map(({ confidence }) => confidence)).toEqual(['part', 'unverified']);
  });

  test.each(['', '2026-03-27', '2026-02-30T10:00:00Z', '2026-03-27T10:00:00'])('%j is no instant', (at) => {
    expect(() => dueDates({ eventAt: at })).toThrow(expect.objectContaining({ code: 'invalid-instant' }));
  });

  test('after nothing is nothing', () => expect(dueDates({}).value).toEqual([]));
});

describe('a checklist', () => {
  test.each([
    ['receipt of a threat', receiptOfThreat, 10],
    ['stalking', stalkingScreen, 8],
  ])('on %s says what is left, with its source', (_, list, items) => {
    const all = checklistLeft({ list, done: [], on: '2026-11-22' });
    expect(all.value).toHaveLength(items);
    const done = all.value.map(({ id }) => id);
    expect(new Set(done).size).toBe(items);
    expect(checklistLeft({ list, done: [...done, 'something-else'], on: '2026-11-22' }).value).toEqual([]);
    expect(all.because[0]?.source?.instrument).toBeTruthy();
  });
});

describe('a restriction made elsewhere', () => {
  const whole: RestrictionSeen = {
    country: 'England',
    policyFollowed: true,
    safetyReason: null,
    elements: {
      policy: true,
      'prior-warning': true,
      'written-reasons': true,
      scope: true,
      'end-or-review': true,
      appeal: true,
      ombudsman: true,
    },
  };
  const shown = (seen: Partial<RestrictionSeen>) => restrictionShown({ ...whole, ...seen }).value;

  test('that shows everything is fair as far as papers go', () => {
    expect(shown({})).toEqual({ fair: 'yes', missing: [], notShown: [], ombudsman: 'lgsco' });
  });

  test('without a warning is fair only with a reason of safety', () => {
    const elements = { ...whole.elements, 'prior-warning': false };
    expect(shown({ elements })).toMatchObject({ fair: 'no', missing: ['prior-warning'] });
    expect(shown({ elements, safetyReason: true })).toMatchObject({ fair: 'yes', missing: [] });
  });

  test('that did not follow the policy is not fair, whatever else it shows', () => {
    expect(shown({ policyFollowed: false }).fair).toBe('no');
  });

  test('of which something is not shown stays open', () => {
    expect(shown({ elements: { ...whole.elements, appeal: null } })).toMatchObject({
      fair: 'undetermined',
      notShown: ['appeal'],
    });
  });
});
