import { addDays, DomainError } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeLists } from '../code-lists.js';
import type { SingleContact } from '../record/single-contact.js';
import { AftercareEntry } from '../schema/aftercare-entry.js';
import { SingleContact as SingleContactSchema } from '../schema/single-contact.js';
import { triage } from '../triage/triage.js';
import { factsGiven, triageCases } from '../triage/triage-case.fixture.js';
import { aftercareOffers } from './aftercare-offers.js';
import { type AftercareGiven, aftercareOwed } from './aftercare-owed.js';
import { contactRules } from './contact-rules.js';
import { contactFaults, contactOn } from './single-contacts.js';

const on = '2026-11-22';
const given: AftercareGiven = {
  band: 'high',
  rules: ['B1', 'G1'],
  actions: ['aftercare-offer'],
  entries: [],
  askAgainAfterDays: 28,
  on,
};
const support = (more: Partial<AftercareGiven>) =>
  aftercareOwed({ ...given, ...more }).value.find(({ offer }) => offer === 'support');

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}

describe('aftercare', () => {
  test('offers every kind of the code list', () => {
    const kinds = new Set(aftercareOffers.history[0].value?.flatMap((offer) => offer.kinds));
    for (const { id } of codeLists.lists['aftercareKind']?.terms ?? []) expect(kinds).toContain(id);
  });

  test.each(triageCases)('$file: is owed from medium on, and may be offered below', (each) => {
    const { rules, actions } = triage({ facts: factsGiven(each), on }).value;
    const { band } = each.expect;
    const owed = each.expect.actions.includes('aftercare-offer');
    expect(['critical', 'high', 'medium'].includes(band)).toBe(owed);
    const { value } = aftercareOwed({ ...given, band, rules, actions: actions.map(({ what }) => what) });
    const states = new Map(value.map(({ offer, state }) => [offer, state]));
    for (const offer of ['named-contact', 'update-schedule', 'support']) {
      expect(states.get(offer), offer).toBe(owed ? 'to-offer' : 'may-be-offered');
    }
    const home = each.expect.actions.includes('home-security-review');
    if (home) expect(states.get('home-security')).toBe('to-offer');
  });

  test('waits for an answer, keeps a refusal, and asks again when the council says so', () => {
    const offered = { kind: 'counselling', state: 'offered', on: '2026-11-01' } as const;
    const declined = { ...offered, state: 'declined' } as const;
    expect(support({ entries: [offered] })?.state).toBe('awaiting-answer');
    expect(support({ entries: [offered, declined] })).toMatchObject({
      state: 'declined',
      since: '2026-11-01',
      askAgainFrom: '2026-11-29',
    });
    expect(support({ entries: [offered, declined], on: '2026-11-29' })?.state).toBe('to-ask-again');
    expect(support({ entries: [declined], on: '2026-12-31', askAgainAfterDays: null })?.state).toBe(
      'declined',
    );
    const again = { ...offered, state: 'asked-again', on: '2026-11-29' } as const;
    expect(support({ entries: [again, declined], on: '2026-11-30' })?.state).toBe('awaiting-answer');
  });

  test('one kind accepted is help, though another was declined later', () => {
    const entries = [
      { kind: 'counselling', state: 'accepted', on: '2026-11-01' },
      { kind: 'wellbeing-cafe', state: 'declined', on: '2026-11-02' },
    ] as const;
    expect(support({ entries })).toMatchObject({ state: 'accepted', kind: 'counselling' });
    const ended = [...entries, { kind: 'counselling', state: 'declined', on: '2026-11-03' }] as const;
    expect(support({ entries: ended })?.state).toBe('declined');
  });

  test('what comes after the day is left out', () => {
    expect(support({ entries: [{ kind: 'counselling', state: 'accepted', on: '2026-11-23' }] })?.state).toBe(
      'to-offer',
    );
  });

  test.each([0, 1.5, Number.NaN, 4000])('refuses %d days', (days) => {
    expect(codeOf(() => aftercareOwed({ ...given, askAgainAfterDays: days }))).toBe('invalid-days');
  });

  test('a higher band never owes less', () => {
    const order = ['not-abuse', 'low', 'medium', 'high', 'critical'] as const;
    const owed = order.map(
      (band) =>
        aftercareOwed({ ...given, band, rules: [], actions: [] }).value.filter((each) => each.owed).length,
    );
    expect(owed).toEqual([0, 0, 4, 4, 4]);
  });

  test('an entry holds no clinical content', () => {
    const entry = {
      schemaVersion: '0.1.0',
      id: '7a1c2d3e-0b4f-4c5d-8e6f-1a2b3c4d5e6f',
      report: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
      kind: 'counselling',
      state: 'asked-again',
      on: '2026-03-04',
      by: { role: 'members-services' },
    };
    expect(AftercareEntry.safeParse(entry).success).toBe(true);
    for (const more of [{ notes: 'x' }, { state: 'better' }, { kind: 'Feels low' }, { on: '2026-02-30' }]) {
      expect(AftercareEntry.safeParse({ ...entry, ...more }).success).toBe(false);
    }
  });
});

const id = (at: number) => `${at}0000000-0000-4000-8000-000000000000`;
const contact = (at: number, from: string, to?: string): SingleContact => ({
  schemaVersion: '0.1.0',
  id: id(at),
  council: { site: 'gss', id: 'E07000000' },
  for: 'councillors',
  contact: { side: 'council', role: 'members-services' },
  channels: ['phone'],
  outOfHours: 'no',
  from,
  ...(to !== undefined && { to }),
});

describe('single points of contact', () => {
  const one = contact(1, '2026-01-01', '2026-03-31');
  const police: SingleContact = {
    ...contact(3, '2026-01-01'),
    for: 'council-at-police',
    contact: { side: 'police', force: 'Example', role: 'feoa', scheme: 'operation-ford' },
  };
  const restricted: SingleContact = {
    ...contact(4, '2026-01-01'),
    for: 'restricted-person',
    decision: id(9),
  };

  test('are accepted by role, with the scheme that a role of the police stands for', () => {
    for (const each of [one, police, restricted, { ...one, handedOverTo: id(2) }]) {
      expect(SingleContactSchema.safeParse(each)).toEqual({ success: true, data: each });
    }
  });

  test.each([
    ['contact-days-in-order', { ...one, to: '2025-12-31' }],
    ['contact-handed-over-when-ended', { ...contact(1, '2026-01-01'), handedOverTo: id(2) }],
    ['contact-handed-over-when-ended', { ...one, handedOverTo: one.id }],
    ['contact-of-a-restriction', { ...one, decision: id(9) }],
    ['contact-of-a-restriction', { ...one, for: 'restricted-person' }],
    ['contact-on-the-right-side', { ...police, for: 'councillors' }],
    ['contact-on-the-right-side', { ...one, for: 'council-at-police' }],
  ])('are refused by %s', (rule, each) => {
    const { error } = SingleContactSchema.safeParse(each);
    expect(error?.issues).toMatchObject([{ code: 'custom', params: { rule } }]);
    expect(contactRules.map(({ name }) => name)).toContain(rule);
  });

  test.each([
    { ...one, telephone: '07700 900123' },
    { ...one, contact: { ...one.contact, email: 'a@example.org' } },
    { ...police, contact: { ...police.contact, force: '' } },
    { ...one, channels: [] },
    { ...one, for: 'everybody' },
  ])('have no place for %j', (each) => {
    expect(SingleContactSchema.safeParse(each).success).toBe(false);
  });

  test('who it is on a day; of restricted persons each has their own', () => {
    const contacts = [restricted, police, one];
    expect(contactOn({ contacts, for: 'councillors' }, '2026-01-01')).toEqual({ kind: 'one', contact: one });
    expect(contactOn({ contacts, for: 'councillors' }, '2026-04-01')).toEqual({
      kind: 'none',
      last: one,
      next: null,
    });
    expect(contactOn({ contacts, for: 'restricted-person' }, '2026-04-01').kind).toBe('none');
    const sought = { contacts, for: 'restricted-person', decision: id(9) } as const;
    expect(contactOn(sought, '2026-04-01')).toEqual({ kind: 'one', contact: restricted });
  });

  test('a contact that ends before it begins is refused', () => {
    const contacts = [contact(1, '2026-02-01', '2026-01-01')];
    expect(codeOf(() => contactOn({ contacts, for: 'councillors' }, on))).toBe('days-out-of-order');
    const period = { from: '2026-02-01', to: '2026-01-01' };
    expect(codeOf(() => contactFaults({ contacts: [], for: 'councillors' }, period))).toBe(
      'days-out-of-order',
    );
  });

  test('a hand-over to a contact of whom there is no record is a fault', () => {
    const [first, next] = [{ ...one, handedOverTo: id(2) }, contact(2, '2026-04-01')];
    const period = { from: '2026-03-01', to: '2026-04-30' };
    const kinds = (contacts: readonly SingleContact[]) =>
      contactFaults({ contacts, for: 'councillors' }, period).map(({ kind, from }) => `${kind} ${from}`);
    expect(kinds([first, next])).toEqual([]);
    expect(kinds([first])).toEqual(['handed-over-to-nobody 2026-03-31', 'gap 2026-04-01']);
  });

  test('gaps and overlaps are those of a count day by day', () => {
    const span = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.option(fc.integer({ min: 0, max: 20 })));
    let [gaps, overlaps] = [0, 0];
    fc.assert(
      fc.property(fc.array(span, { maxLength: 5 }), (spans) => {
        const day = (number: number) => addDays('2026-01-01', number);
        const contacts = spans.map(([start, length], at) =>
          contact(at + 1, day(start), length === null ? undefined : day(start + length)),
        );
        const period = { from: day(5), to: day(35) };
        const faults = contactFaults({ contacts, for: 'councillors' }, period);
        for (let number = 5; number <= 35; number += 1) {
          const today = day(number);
          const holding = contacts.filter(({ from, to }) => from <= today && (to ?? today) >= today).length;
          const [fault, ...more] = faults.filter(({ from, to }) => from <= today && today <= to);
          expect(more).toEqual([]);
          expect(fault?.kind).toBe(holding === 0 ? 'gap' : holding === 1 ? undefined : 'overlap');
          gaps += holding === 0 ? 1 : 0;
          overlaps += holding > 1 ? 1 : 0;
        }
      }),
      { numRuns: 100 },
    );
    expect(Math.min(gaps, overlaps)).toBeGreaterThan(50);
  });
});
