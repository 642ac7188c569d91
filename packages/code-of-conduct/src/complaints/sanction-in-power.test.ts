import { describe, expect, test } from 'vitest';
import { independentPerson } from './complaint.fixture.js';
import type { IndependentPerson } from './complaint.js';
import { decisionNotice } from './decision-notice.js';
import { independence } from './independence.js';
import { mayBeTold } from './may-be-told.js';
import type { SanctionKind } from './sanction.js';
import { sanctionInPower } from './sanction-in-power.js';
import { sanctionPowers } from './sanction-powers.js';
import { sanctionTitles } from './titles.js';

const asked = { on: '2026-01-15', subject: {}, options: {} } as const;
const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });

describe('sanctions', () => {
  test('in England ten are available, two are contested and five are not available', () => {
    const kinds = (Object.keys(sanctionTitles) as SanctionKind[]).map(
      (kind) => sanctionInPower({ ...asked, body: 'english-authority', sanction: { kind } }).value.kind,
    );
    const count = (of: string) => kinds.filter((kind) => kind === of).length;
    expect([count('within-power'), count('undetermined'), count('beyond-power')]).toEqual([10, 2, 5]);
  });

  test('an announced power is shown and changes nothing, on any day', () => {
    for (const on of ['2012-07-01', '2025-11-11', '2099-01-01']) {
      const sanction = { kind: 'suspension', months: 6 } as const;
      const { value } = sanctionInPower({ ...asked, on, body: 'english-authority', sanction });
      expect(value.kind).toBe('beyond-power');
      expect(value.announced).toMatchObject([{ status: 'announced', power: { mostMonths: 6 } }]);
    }
  });

  test.each([
    ['standards-committee', '2016-03-31', 6, undefined, 'within-power'],
    ['standards-committee', '2016-04-01', 6, undefined, 'undetermined'],
    ['standards-committee', '2016-04-01', 6, '2016-10-01', 'within-power'],
    ['standards-committee', '2016-04-01', 6, '2016-09-30', 'beyond-power'],
    ['standards-committee', '2016-03-31', 7, undefined, 'beyond-power'],
    ['case-tribunal', '2020-01-01', 12, '2022-05-05', 'within-power'],
    ['case-tribunal', '2020-01-01', 13, '2022-05-05', 'beyond-power'],
  ] as const)('a %s on %s suspends for %s months, term to %s: %s', (body, on, months, termEndsOn, kind) => {
    const subject = termEndsOn ? { termEndsOn } : {};
    const { value } = sanctionInPower({
      ...asked,
      on,
      subject,
      body,
      sanction: { kind: 'suspension', months },
    });
    expect(value.kind).toBe(kind);
    if (kind === 'undetermined') expect(value.open).toEqual(['termEndsOn']);
  });

  test('a length that is not given is asked for, and a wrong one refused', () => {
    const body = 'case-tribunal';
    expect(sanctionInPower({ ...asked, body, sanction: { kind: 'disqualification' } }).value.open).toEqual([
      'months',
    ]);
    for (const months of [0, 1.5, -1, Number.NaN, 1201]) {
      const sanction = { kind: 'disqualification', months } as const;
      expect(() => sanctionInPower({ ...asked, body, sanction })).toThrow(refusal('invalid-months'));
    }
    const before = {
      ...asked,
      on: '2008-04-17',
      body,
      sanction: { kind: 'disqualification', months: 1 },
    } as const;
    expect(() => sanctionInPower(before)).toThrow(refusal('not-in-force'));
  });
});

test('the powers of a body are those that each sanction is tested by', () => {
  for (const body of [
    'english-authority',
    'standards-committee',
    'case-tribunal',
    'interim-case-tribunal',
  ] as const) {
    const { value } = sanctionPowers({ body, on: asked.on });
    expect(value.map(({ kind }) => kind)).toEqual(expect.arrayContaining([expect.any(String)]));
    for (const { kind, how, mostMonths } of value) {
      expect(sanctionInPower({ ...asked, body, sanction: { kind } }).value).toMatchObject({
        how,
        mostMonths,
      });
    }
  }
  expect(sanctionPowers({ body: 'english-authority', on: asked.on }).value).toHaveLength(17);
  expect(() => sanctionPowers({ body: 'english-authority', on: '2012-06-30' })).toThrow(
    refusal('not-in-force'),
  );
});

describe('independence of an independent person', () => {
  const of = (changes: Partial<IndependentPerson>, on = '2026-01-15') =>
    independence({ person: { ...independentPerson, ...changes }, on }).value;

  test.each([
    [{}, 'independent', []],
    [{ everHeldOffice: true, heldOfficeUntil: '2019-05-01' }, 'independent', []],
    [
      { everHeldOffice: true, heldOfficeUntil: '2019-05-02' },
      'not-independent',
      ['out-of-office-for-five-years'],
    ],
    [{ relativeOrCloseFriend: true }, 'not-independent', ['no-relative-or-close-friend']],
    [{ approvedByMajority: false }, 'not-independent', ['approved-by-majority-of-members']],
    [{ appointedOn: '2026-01-16' }, 'not-independent', ['in-appointment']],
    [{ endedOn: '2026-01-14' }, 'not-independent', ['in-appointment']],
  ] as const)('%j is %s', (changes, kind, failed) => {
    expect(of(changes)).toMatchObject({ kind, failed });
  });

  test('what is not stated is open, and never taken for independence', () => {
    expect(independence({ person: { id: 'ip' }, on: '2026-01-15' }).value).toEqual({
      kind: 'undetermined',
      failed: [],
      open: [
        'in-appointment',
        'out-of-office-for-five-years',
        'no-relative-or-close-friend',
        'vacancy-advertised',
        'application-made',
        'approved-by-majority-of-members',
      ],
    });
    expect(of({ everHeldOffice: true }).open).toEqual(['out-of-office-for-five-years']);
  });
});

describe('a decision notice', () => {
  const whole = { facts: 'F', provisions: 'P', independentPersonView: 'V', reasoning: 'R', sanction: 'S' };

  test('has five parts in their order, with headings in both languages', () => {
    const { value } = decisionNotice(whole);
    if (value.kind !== 'complete') throw new Error('a complete notice was expected');
    expect(value.sections.map(({ text }) => text).join('')).toBe('FPVRS');
    expect(value.sections.every(({ heading }) => heading.cy && heading.reviewed === false)).toBe(true);
  });

  test.each(Object.keys(whole))('is not complete without %s', (part) => {
    expect(decisionNotice({ ...whole, [part]: ' \n' }).value).toEqual({
      kind: 'incomplete',
      missing: [part],
    });
  });
});

describe('what may be told', () => {
  const visit = (state: string) => ({ state, on: '2026-01-05', event: 'e' });
  const allegation = { state: 'draft-report', path: [visit('member-notified'), visit('draft-report')] };
  const told = { identity: 'known', allegation, on: '2026-01-15' } as const;

  test('the public learns nothing before it is published; both sides see the draft', () => {
    const nothing = {
      thatThereIsOne: false,
      whoComplained: false,
      draftReport: false,
      decisionNotice: false,
    };
    expect(mayBeTold({ ...told, to: 'public' }).value).toMatchObject({ ...nothing, exemptUnder: ['1', '2'] });
    for (const to of ['complainant', 'subject-member'] as const) {
      expect(mayBeTold({ ...told, to }).value).toMatchObject({ draftReport: true, whoComplained: true });
    }
    const published = { state: 'published', path: [visit('published')] };
    expect(mayBeTold({ ...told, allegation: published, to: 'public' }).value.decisionNotice).toBe(true);
  });

  test('a withheld name stays withheld, and an anonymous one is not known', () => {
    expect(mayBeTold({ ...told, identity: 'withheld', to: 'subject-member' }).value.whoComplained).toBe(
      false,
    );
    expect(mayBeTold({ ...told, identity: 'anonymous', to: 'subject-member' }).value.whoComplained).toBe(
      'not-known',
    );
  });
});
