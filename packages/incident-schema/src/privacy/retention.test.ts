import { addDays } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../register.js';
import { tombstone } from './erasure.js';
import { pseudonym } from './pseudonym.js';
import { type Hold, retention } from './retention.js';
import {
  cheltenhamRemovedEntry,
  newForestVerbalMarker,
  proposedPoliceOrInjunction,
  welwynHatfieldRestriction,
} from './retention-rules.js';
import { subjectExport } from './subject-export.js';

const days = { lastLinkedIncident: '2026-12-01', decision: '2026-12-05', endOfOrder: null, removal: null };
const asked = {
  rule: newForestVerbalMarker,
  months: 12,
  days,
  live: false,
  holds: [] as Hold[],
  on: '2027-06-01',
};
const hold: Hold = { reason: 'claim', by: { role: 'head-of-legal' }, from: '2027-01-01', to: null };

describe('retention', () => {
  test.each([
    ['2027-12-05', { kind: 'keep', to: '2027-12-05' }],
    ['2027-12-06', { kind: 'due', since: '2027-12-06', atEnd: 'delete' }],
  ])('on %s', (on, value) => expect(retention({ ...asked, on }).value).toEqual(value));

  test('a later linked incident moves the end', () => {
    const moved = { ...asked, on: '2028-01-01', days: { ...days, lastLinkedIncident: '2027-11-30' } };
    expect(retention(moved).value).toEqual({ kind: 'keep', to: '2028-11-30' });
  });

  test('a hold keeps what is due, and lets go on the day after its last', () => {
    const due = { ...asked, on: '2029-01-01' };
    expect(retention({ ...due, holds: [hold] }).value).toEqual({ kind: 'held', holds: [hold] });
    expect(retention({ ...due, holds: [{ ...hold, to: '2028-12-31' }] }).value.kind).toBe('due');
    expect(retention({ ...due, live: true }).value).toEqual({ kind: 'live' });
  });

  test('a period that runs from an order or a removal waits for its end', () => {
    const order = { ...asked, rule: proposedPoliceOrInjunction, months: 72 };
    expect(retention(order).value).toEqual({ kind: 'not-started', missing: 'end-of-order' });
    const removed = {
      ...asked,
      rule: cheltenhamRemovedEntry,
      months: 6,
      days: { ...days, removal: '2027-01-01' },
    };
    expect(retention({ ...removed, on: '2027-07-02' }).value.kind).toBe('due');
    expect(retention({ ...asked, rule: welwynHatfieldRestriction, on: '2028-01-01' }).value).toMatchObject({
      atEnd: 'review',
    });
  });

  test('holds and links only ever keep longer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1500 }),
        fc.array(fc.integer({ min: 0, max: 1500 })),
        (offset, ends) => {
          const on = addDays('2026-12-05', offset);
          const holds = ends.map((end) => ({ ...hold, from: '2026-12-01', to: addDays('2026-12-05', end) }));
          const without = retention({ ...asked, on }).value.kind;
          const withHolds = retention({ ...asked, on, holds }).value.kind;
          if (without !== 'due') expect(withHolds).not.toBe('due');
        },
      ),
    );
  });

  test('proposals say that they are, and nothing is signed', () => {
    const own = rules.filter(({ id }) => id.includes('.retention.'));
    expect(own).toHaveLength(11);
    for (const { id, history } of own) {
      expect(history[0].checked).toBeNull();
      expect(history[0].confidence).toBe(id.includes('.proposed.') ? 'inferred' : 'seen');
    }
  });

  test.each([11, 25, 12.5, Number.NaN])('%s months are outside the schedule', (months) => {
    expect(() => retention({ ...asked, months })).toThrow(
      expect.objectContaining({ code: 'outside-schedule' }),
    );
  });
});

describe('pseudonyms', () => {
  const key = new Uint8Array(32).fill(1);

  test('are one a key, a purpose and a value, of 32 bytes', async () => {
    const one = await pseudonym({ key, purpose: 'sender', value: 'a' });
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(one).toBe(await pseudonym({ key, purpose: 'sender', value: 'a' }));
    expect(one).not.toBe(
      await pseudonym({ key: key.map((byte) => byte + 1), purpose: 'sender', value: 'a' }),
    );
    expect(await pseudonym({ key, purpose: 'a"', value: 'b' })).not.toBe(
      await pseudonym({ key, purpose: 'a', value: '"b' }),
    );
    expect(await pseudonym({ key, purpose: 'p', value: 'e\u0301' })).toBe(
      await pseudonym({ key, purpose: 'p', value: '\u00e9' }),
    );
  });

  test('a short key is refused', async () => {
    await expect(pseudonym({ key: key.slice(1), purpose: 'p', value: 'v' })).rejects.toMatchObject({
      code: 'weak-key',
    });
  });
});

describe('a tombstone', () => {
  const id = '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49';
  const given = { id, erasedOn: '2028-12-01', by: { role: 'records-manager' }, under: 'right-to-erasure' };

  test('has codes alone', () => {
    expect(tombstone(given)).toEqual({ layer: 'tombstone', ...given });
    const words = { ...given, by: { role: 'records-manager', name: 'Ann Example' } };
    expect(JSON.stringify(tombstone(words))).not.toContain('Ann');
  });

  test.each([
    [{ ...given, under: 'Because Ann asked' }, 'not-a-code'],
    [{ ...given, by: { role: '' } }, 'not-a-code'],
    [{ ...given, sha256: 'x' }, 'not-a-code'],
    [{ ...given, id: 'Ann Example' }, 'invalid-id'],
    [{ ...given, erasedOn: 'today' }, 'invalid-date'],
  ])('%o is refused', (bad, code) => expect(() => tombstone(bad)).toThrow(expect.objectContaining({ code })));
});

describe('an export for one subject', () => {
  const person = fc.constantFrom('a', 'b', 'c');
  const people = [
    { key: 'a', names: ['Ann Example'] },
    { key: 'b', names: ['Bob Sample'] },
    { key: 'c', names: ['Cyd Specimen'] },
  ];

  test('has only what is about them or from them, and no other name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ aboutWhom: fc.uniqueArray(person), providedBy: fc.option(person) })),
        (all) => {
          const text = people.map(({ names }) => names[0]).join(', ');
          const statements = all.map((each, index) => ({ ...each, id: String(index), text }));
          const found = subjectExport({ statements, subject: 'a', people });
          expect(found.statements.length + found.leftOut).toBe(all.length);
          for (const { id, text: masked, mixed } of found.statements) {
            const own = all[Number(id)];
            expect(own?.aboutWhom.includes('a') || own?.providedBy === 'a').toBe(true);
            expect(masked).toBe('Ann Example, [name], [name]');
            if (own?.providedBy !== 'a') expect(mixed).toBe(true);
          }
        },
      ),
    );
  });
});
