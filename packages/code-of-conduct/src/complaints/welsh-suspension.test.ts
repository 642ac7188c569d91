import { addDays, addMonths } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaintOf, happened, judged } from './complaint.fixture.js';
import type { ComplaintEvent } from './complaint.js';
import { procedures } from './procedures.js';
import { replay } from './replay.js';
import { welshComplaints } from './wales.js';
import { type WelshSuspensionFacts, welshSuspension } from './welsh-suspension.js';

const none = { kind: 'none' } as const;
const facts: WelshSuspensionFacts = {
  determinedOn: '2026-02-02',
  months: 2,
  noticeReceivedOn: '2026-02-06',
  appeal: none,
  reconsideration: none,
  termEndsOn: '2027-05-05',
};
const asked = (more: Partial<WelshSuspensionFacts>, on = '2026-12-31') =>
  welshSuspension({ facts: { ...facts, ...more }, on }).value;
const { noticeReceivedOn: _, ...withoutNotice } = facts;
const { termEndsOn: __, ...withoutTerm } = facts;
const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });

describe('the start', () => {
  test('is the day after the 21 days for appeal, and open on the last of them', () => {
    expect(asked({}, '2026-02-27')).toEqual({
      kind: 'undetermined',
      open: ['time-for-appeal'],
      notBefore: '2026-02-28',
    });
    expect(asked({}, '2026-02-28')).toMatchObject({ kind: 'starts', firstDay: '2026-02-28' });
  });

  test('is open without a notice, from which the days would run', () => {
    const { value } = welshSuspension({ facts: withoutNotice, on: '2026-12-31' });
    expect(value).toEqual({ kind: 'undetermined', open: ['notice-of-determination'], notBefore: null });
  });

  test('says that a further determination opens no new time only where there is one, and that it is inferred', () => {
    const rulesOf = (reconsideration: WelshSuspensionFacts['reconsideration']) =>
      welshSuspension({ facts: { ...facts, reconsideration }, on: '2026-12-31' }).because.filter(
        ({ rule }) => rule === 'wales.sanctions.suspension.further-determination',
      );
    expect(rulesOf(none)).toEqual([]);
    const day = facts.determinedOn;
    expect(rulesOf({ kind: 'decided', on: day }).map(({ confidence }) => confidence)).toEqual(['inferred']);
  });

  test('is open while an appeal or a reconsideration is', () => {
    expect(asked({ appeal: { kind: 'open' } })).toEqual({
      kind: 'undetermined',
      open: ['appeal'],
      notBefore: '2026-02-28',
    });
    const back = {
      appeal: { kind: 'decided', on: '2026-06-01' },
      reconsideration: { kind: 'open' },
    } as const;
    expect(asked(back)).toEqual({
      kind: 'undetermined',
      open: ['reconsideration'],
      notBefore: '2026-06-02',
    });
  });

  test.each([
    ['2026-02-20', '2026-02-28'],
    ['2026-02-27', '2026-02-28'],
    ['2026-02-28', '2026-03-01'],
  ])('with an appeal that ended on %s is %s: whichever is last', (on, firstDay) => {
    expect(asked({ appeal: { kind: 'decided', on } })).toMatchObject({ firstDay });
  });

  test('after a refusal of permission rests on an inference, which the reasons show', () => {
    const appeal = { kind: 'permission-refused', on: '2026-03-20' } as const;
    const { value, because } = welshSuspension({ facts: { ...facts, appeal }, on: '2026-12-31' });
    expect(value).toMatchObject({ firstDay: '2026-03-21' });
    const inferred = because.filter(({ confidence }) => confidence === 'inferred').map(({ rule }) => rule);
    expect(inferred).toEqual([
      'wales.sanctions.suspension.refused-permission',
      'wales.sanctions.suspension.months',
    ]);
  });
});

describe('the end', () => {
  test('is that of the months, or of the term if it is shorter', () => {
    expect(asked({ termEndsOn: '2026-04-28' })).toMatchObject({ lastDay: '2026-04-27' });
    expect(asked({ termEndsOn: '2026-04-26' })).toMatchObject({
      lastDay: '2026-04-26',
      atTheLatest: '2026-04-27',
    });
    expect(asked({ termEndsOn: '2026-02-27' })).toEqual({
      kind: 'term-ends-first',
      firstDay: '2026-02-28',
      termEndsOn: '2026-02-27',
    });
  });

  test('is a question while nobody has said when the term ends', () => {
    const { value } = welshSuspension({ facts: withoutTerm, on: '2026-12-31' });
    expect(value).toMatchObject({ lastDay: null, atTheLatest: '2026-04-27', open: ['term-ends-on'] });
  });

  test('before 1 April 2016 was not cut short by the term', () => {
    const before = { determinedOn: '2016-03-31', noticeReceivedOn: '2016-04-01', termEndsOn: '2016-05-05' };
    expect(asked(before)).toMatchObject({ firstDay: '2016-04-23', lastDay: '2016-06-22', open: [] });
    const since = { ...before, determinedOn: '2016-04-01' };
    expect(asked(since)).toMatchObject({ lastDay: '2016-05-05' });
  });
});

test.each([
  [{ months: 7 }, 'invalid-months'],
  [{ months: 0 }, 'invalid-months'],
  [{ months: 1.5 }, 'invalid-months'],
  [{ determinedOn: '2008-04-17' }, 'not-in-force'],
  [{ noticeReceivedOn: '2026-02-01' }, 'invalid-order'],
  [{ appeal: { kind: 'decided', on: '2027-01-01' } }, 'invalid-order'],
  [{ determinedOn: '2026-02-30' }, 'invalid-date'],
  [{ termEndsOn: 'soon' }, 'invalid-date'],
] as const)('%j is refused', (more, code) => {
  expect(() => asked(more)).toThrow(refusal(code));
});

test('it starts after everything that it waits for, and never lasts longer than six months', () => {
  const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(facts.determinedOn, days));
  let settled = 0;
  fc.assert(
    fc.property(day, day, day, fc.integer({ min: 1, max: 6 }), day, (notice, end, again, months, term) => {
      const value = asked(
        {
          noticeReceivedOn: notice,
          months,
          appeal: { kind: 'decided', on: end },
          reconsideration: { kind: 'decided', on: again },
          termEndsOn: term,
        },
        '2028-01-01',
      );
      if (value.kind === 'undetermined') throw new Error('A settled answer was expected.');
      settled += 1;
      const [last] = [addDays(notice, 21), end, again].sort().reverse() as [string, ...string[]];
      expect(value.firstDay).toBe(addDays(last, 1));
      const lastDay = value.kind === 'starts' ? (value.lastDay ?? '') : term;
      expect(lastDay <= term).toBe(true);
      expect(lastDay < value.firstDay).toBe(value.kind === 'term-ends-first');
      expect(lastDay <= addMonths(value.firstDay, 6)).toBe(true);
    }),
  );
  expect(settled).toBe(100);
});

describe('in a replay', () => {
  const ombudsman = 'public-services-ombudsman';
  const committee = 'standards-committee';
  const suspended = { sanctions: [{ kind: 'suspension', months: 2 }] } as const;
  const route: readonly ComplaintEvent[] = [
    happened('receive', '2025-06-02', 'complainant'),
    happened('begin-evidence-test', '2025-06-03', ombudsman),
    happened('pass-evidence-test', '2025-06-10', ombudsman, { judgements: [judged('direct-evidence')] }),
    happened('decide-to-investigate', '2025-06-11', ombudsman, { judgements: [judged('public-interest')] }),
    happened('end-investigation', '2025-10-01', ombudsman),
    happened('refer-to-standards-committee', '2025-10-10', ombudsman),
    happened('hold-initial-meeting', '2025-11-10', committee),
    happened('invite-representations', '2025-11-11', committee),
    happened('find-breach', '2026-02-01', committee),
    happened('impose-sanction', '2026-02-02', committee, suspended),
  ];
  const notice = happened('receive-notice', '2026-02-06', 'subject-member');
  const ask = happened('ask-permission-to-appeal', '2026-02-20', 'subject-member');
  const grant = happened('grant-permission', '2026-03-06', 'adjudication-panel-president', {
    judgements: [judged('reasonable-prospect')],
  });
  const recommend = happened('recommend-another-penalty', '2026-06-01', 'appeals-tribunal');
  const again = happened('decide-again', '2026-07-01', committee, {
    sanctions: [{ kind: 'suspension', months: 1 }],
  });

  function at(events: readonly ComplaintEvent[], on = '2026-12-31') {
    const subject = { office: 'community-council', termEndsOn: '2027-05-05' } as const;
    const complaint = complaintOf([...route, ...events], { nation: 'wales', subject });
    const procedure = procedures.ombudsmanForWalesNewer;
    return replay({ lifeCycle: welshComplaints, complaint, procedure, on });
  }
  const suspension = (events: readonly ComplaintEvent[], on?: string) =>
    at(events, on).value.allegations[0]?.suspension;

  test('nothing is said of it before it is determined', () => {
    expect(suspension([], '2026-02-01')).toBeNull();
    expect(suspension([], '2026-02-02')).toMatchObject({ open: ['notice-of-determination'] });
  });

  test('it runs once the time for appeal is over', () => {
    expect(suspension([notice], '2026-02-27')).toMatchObject({ open: ['time-for-appeal'] });
    expect(suspension([notice], '2026-02-28')).toMatchObject({
      firstDay: '2026-02-28',
      lastDay: '2026-04-27',
    });
    expect(at([notice]).because.some(({ rule }) => rule === 'wales.sanctions.suspension.start')).toBe(true);
  });

  test('it waits for permission, the appeal and the reconsideration, and takes the months of the last', () => {
    expect(suspension([notice, ask])).toMatchObject({ open: ['appeal'] });
    expect(suspension([notice, ask, grant])).toMatchObject({ open: ['appeal'] });
    expect(suspension([notice, ask, grant, recommend])).toMatchObject({ open: ['reconsideration'] });
    expect(suspension([notice, ask, grant, recommend, again])).toMatchObject({
      firstDay: '2026-07-02',
      lastDay: '2026-08-01',
    });
  });

  test('notice of the further determination opens no new time for it', () => {
    const told = { ...notice, id: 'again', on: '2026-07-03' };
    expect(suspension([notice, ask, grant, recommend, again, told], '2026-07-04')).toMatchObject({
      firstDay: '2026-07-02',
    });
  });

  test('a refusal of permission and a decision that upholds end the wait', () => {
    const refuse = happened('refuse-permission', '2026-03-10', 'adjudication-panel-president', {
      judgements: [judged('reasonable-prospect', 'no')],
    });
    expect(suspension([notice, ask, refuse])).toMatchObject({ firstDay: '2026-03-11' });
    const uphold = happened('uphold-on-appeal', '2026-06-01', 'appeals-tribunal');
    expect(suspension([notice, ask, grant, uphold])).toMatchObject({ firstDay: '2026-06-02' });
  });

  test('only a determination sets its length, whatever else a record carries', () => {
    const odd = { ...notice, sanctions: [{ kind: 'suspension', months: 900 }] } as const;
    expect(suspension([odd])).toMatchObject({ firstDay: '2026-02-28', lastDay: '2026-04-27' });
  });

  test('there is none once the tribunal overturned it, and none for a censure', () => {
    const overturn = happened('overturn-on-appeal', '2026-06-01', 'appeals-tribunal');
    expect(suspension([notice, ask, grant, overturn])).toBeNull();
    const censure = happened('decide-again', '2026-07-01', committee, { sanctions: [{ kind: 'censure' }] });
    expect(suspension([notice, ask, grant, recommend, censure])).toBeNull();
  });
});
