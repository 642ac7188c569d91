import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlCatalogue } from '../controls/catalogue.js';
import { MarkerEntry } from '../schema.js';
import { operationFordCover } from './ford-cover.js';
import { isOverdue, markerFaults } from './marker-entry.js';
import { policeNoticeBy } from './police-notice.js';
import type { Office } from './police-rules.js';
import { visitAdvice } from './visit-advice.js';

const entry: MarkerEntry = {
  id: 'm1',
  person: 'p9',
  category: 'not-alone',
  reason: 'Threatened an officer with a tool.',
  decidedBy: 'area manager',
  approvedBy: 'health and safety',
  decidedOn: '2026-01-05',
  reviewOn: '2026-07-05',
  notifiedOn: '2026-01-08',
  notNotifiedBecause: null,
  advice: 'visit-with-conditions',
  conditions: ['V04'],
};

describe('an entry of a register', () => {
  it('that says who decided, why, who approved, until when and whether the person was told is sound', () => {
    expect(markerFaults(entry)).toEqual([]);
    expect(MarkerEntry.parse(entry)).toEqual(entry);
  });

  it.each<[string, Partial<MarkerEntry>]>([
    ['missing-decision-maker', { decidedBy: ' ' }],
    ['missing-reason', { reason: '' }],
    ['missing-notification', { notifiedOn: null }],
    ['not-approved', { approvedBy: null }],
    ['approved-by-same-person', { approvedBy: 'area manager' }],
    ['invalid-date', { reviewOn: '2026-13-01' }],
    ['review-before-decision', { reviewOn: '2026-01-04' }],
    ['no-condition', { conditions: [] }],
  ])('has the fault %s', (fault, change) => {
    expect(markerFaults({ ...entry, ...change })).toContain(fault);
  });

  it('is overdue from the day after its review date, and its advice stands', () => {
    expect(isOverdue(entry, '2026-07-05')).toBe(false);
    expect(isOverdue(entry, '2026-07-06')).toBe(true);
  });

  it('has no field for a diagnosis', () => {
    expect(MarkerEntry.safeParse({ ...entry, diagnosis: 'x' }).success).toBe(false);
  });
});

describe('advice before a visit', () => {
  const advice = (entries: readonly MarkerEntry[], looked = true) =>
    visitAdvice({ looked, entries, always: ['V12'] });
  const never: MarkerEntry = { ...entry, id: 'm2', advice: 'do-not-visit', conditions: [] };

  it('is the strictest of the entries', () => {
    expect(advice([]).value).toEqual({ advice: 'visit', conditions: ['V12'] });
    expect(advice([entry]).value).toEqual({ advice: 'visit-with-conditions', conditions: ['V04', 'V12'] });
    expect(advice([entry, never]).value).toEqual({ advice: 'do-not-visit', conditions: [] });
  });

  it('is no leave to go while nobody has looked', () => {
    expect(advice([], false).value.advice).toBe('not-checked');
    expect(advice([never], false).value.advice).toBe('do-not-visit');
  });

  it('says nothing of the person: its reasons are the same whatever the register holds', () => {
    const secret = fc.string({ minLength: 12, maxLength: 40 }).map((text) => `secret ${text}`);
    const plain = JSON.stringify(advice([]).because);
    fc.assert(
      fc.property(secret, secret, secret, (reason, person, decidedBy) => {
        const told = JSON.stringify(advice([{ ...entry, reason, person, decidedBy }]));
        expect(told).not.toContain('secret');
        expect(JSON.stringify(advice([{ ...entry, reason, person, decidedBy }]).because)).toBe(plain);
      }),
    );
  });

  it('names controls that the catalogue has', () => {
    const known = new Set(controlCatalogue.map(({ id }) => id));
    expect(advice([entry]).value.conditions.every((id) => known.has(id))).toBe(true);
  });

  it('of an unsound entry is not given', () => {
    expect(() => advice([{ ...entry, approvedBy: null }])).toThrow(
      expect.objectContaining({ code: 'unsound-entry' }),
    );
  });
});

describe('notice to the police', () => {
  it.each([
    ['2026-05-07T18:30:00+01:00', '2026-05-05T18:30:00+01:00'],
    ['2026-03-30T10:00+01:00', '2026-03-28T10:00+01:00'],
    ['2024-03-01T00:00:00Z', '2024-02-28T00:00:00Z'],
    ['2026-01-01T23:59:59-05:00', '2025-12-30T23:59:59-05:00'],
  ])('of an event at %s is due by %s', (start, by) => {
    expect(policeNoticeBy(start).value).toBe(by);
  });

  it('is 48 hours before as a clock counts them, in every zone', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('2024-03-02T00:00:00Z'),
          max: new Date('2090-01-01T00:00:00Z'),
          noInvalidDate: true,
        }),
        fc.constantFrom('Z', '+01:00', '-11:30', '+14:00'),
        (date, offset) => {
          const start = `${date.toISOString().slice(0, 19)}${offset}`;
          const by = policeNoticeBy(start).value;
          expect(Date.parse(start) - Date.parse(by)).toBe(48 * 3600 * 1000);
        },
      ),
    );
  });

  it.each(['2026-05-07', '2026-05-07T18:30:00', '2026-05-07T25:00:00Z', '2026-05-07T18:30:00+99:00', ''])(
    'of an event at %j is refused',
    (start) => {
      expect(() => policeNoticeBy(start)).toThrow(expect.objectContaining({ code: 'invalid-instant' }));
    },
  );

  it('of a day that is none, or before the protocol, is refused', () => {
    expect(() => policeNoticeBy('2026-02-30T10:00:00Z')).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
    expect(() => policeNoticeBy('2024-02-27T10:00:00Z')).toThrow(
      expect.objectContaining({ code: 'not-in-force' }),
    );
  });
});

describe('Operation Ford', () => {
  const cover = (office: Office) => operationFordCover(office, '2026-05-07').value;

  it.each<[Office, string]>([
    ['councillor', 'covered'],
    ['elected-mayor', 'covered'],
    ['police-and-crime-commissioner', 'covered'],
    ['candidate-for-council', 'covered'],
    ['parish-councillor', 'not-covered'],
    ['town-councillor', 'not-covered'],
    ['community-councillor', 'not-covered'],
    ['member-of-parliament', 'other-operation'],
    ['parliamentary-candidate', 'other-operation'],
  ])('of a %s: %s', (office, kind) => expect(cover(office).kind).toBe(kind));

  it('says nothing of an office that its source says nothing of', () => {
    expect(cover('toString' as Office)).toEqual({ kind: 'undetermined' });
  });

  it('puts 999 first for everybody', () => {
    for (const office of ['councillor', 'parish-councillor'] as const) {
      expect(operationFordCover(office, '2026-05-07').because[0]?.says).toMatch(/call 999 first/);
    }
  });

  it('is not assumed before it began', () => {
    expect(() => operationFordCover('councillor', '2025-03-30')).toThrow(
      expect.objectContaining({ code: 'not-in-force' }),
    );
  });
});
