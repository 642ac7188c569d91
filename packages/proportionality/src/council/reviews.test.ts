import { describe, expect, test } from 'vitest';
import type { CouncilEvent, ReviewRequested } from './events.js';
import { elected, formed, ordinaryEvents, people } from './example-council.fixture.js';
import { reviewsDue } from './reviews.js';
import { type Section17Arrangement, section17Standing } from './section-17.js';

const open = (more: readonly CouncilEvent[], on = '2026-01-01') =>
  reviewsDue({ events: [...ordinaryEvents, ...more], on }).value.open.map(
    ({ kind, reason, endsSection17 }) => [kind, reason, endsSection17],
  );
const required = (reason: string, ends = 'yes') => [['required', reason, ends]];
const permitted = (reason: string) => [['permitted', reason, 'no']];
const request = (on: string, signed: ReviewRequested['signed'], joining?: string): ReviewRequested => ({
  kind: 'review-requested',
  on,
  signed,
  ...(joining !== undefined && { joining }),
});
const joins = (on: string, person: string): CouncilEvent => ({
  kind: 'joined',
  on,
  person,
  group: 'A',
  countersignedBy: ['a1'],
});

describe('when a review is due', () => {
  test('nothing is open after the annual review', () => {
    const { value } = reviewsDue({ events: ordinaryEvents, on: '2023-05-17' });
    expect(value.inLaw).toBe('not-needed');
    expect(value.dealtWith.map(({ reason }) => reason)).toEqual([
      'membership-changed',
      'division',
      'new-group',
      'annual-meeting',
    ]);
    expect(value.dealtWith[0]?.events).toHaveLength(20);
  });

  test('the annual meeting requires one, and does not end section 17', () => {
    expect(open([{ kind: 'annual-meeting', on: '2024-05-15' }])).toEqual(required('annual-meeting', 'no'));
  });

  test('members who first divide into groups require one; without groups there is nothing to review', () => {
    const undivided: CouncilEvent[] = [
      ...elected(people('p', 4)),
      { kind: 'annual-meeting', on: '2023-05-17' },
    ];
    const kinds = (events: CouncilEvent[]) =>
      reviewsDue({ events, on: '2024-01-01' }).value.open.map(({ kind, reason }) => `${kind} ${reason}`);
    expect(kinds(undivided)).toEqual(['permitted membership-changed', 'not-needed no-bearing']);
    expect(kinds([...undivided, formed('P', ['p1', 'p2'], '2023-09-01')])[0]).toBe('required division');
  });

  test('a new group requires one from the day after one month since the annual review', () => {
    const group = (on: string) => open([formed('D', ['a10', 'b7'], on)]);
    expect(group('2023-06-17')).toEqual(permitted('new-group'));
    expect(group('2023-06-18')).toEqual(required('new-group'));
  });

  test('without a recorded annual review a second group cannot be answered', () => {
    const events = [
      ...elected(people('p', 6)),
      formed('P', ['p1', 'p2']),
      formed('Q', ['p3', 'p4'], '2023-09-01'),
    ];
    const { value } = reviewsDue({ events, on: '2023-10-01' });
    expect(value.open.map(({ kind, question }) => [kind, question])).toContainEqual([
      'undetermined',
      'When was the last annual review?',
    ]);
  });

  test('a joining requires one with a request signed as for joining, and not without', () => {
    expect(open([joins('2024-01-10', 'u')])).toEqual(permitted('joining-without-request'));
    const asked = (signed: ReviewRequested['signed'], on = '2024-01-10') =>
      open([joins(on, 'u'), request(on, signed, 'u')])[0];
    expect(asked('as-regulation-9b-requires')).toEqual(required('joining-with-request')[0]);
    expect(asked('as-regulation-9b-requires', '2023-06-17')?.[0]).toBe('permitted');
    expect(asked('by-the-joining-member')?.[0]).toBe('permitted');
    expect(asked('otherwise')?.[0]).toBe('permitted');
  });

  test('where another review came within a month, “the last such review” has two meanings and neither is assumed', () => {
    const soon: CouncilEvent[] = [
      { kind: 'review-held', on: '2024-01-05', annual: false },
      joins('2024-01-10', 'u'),
      request('2024-01-10', 'as-regulation-9b-requires', 'u'),
    ];
    expect(open(soon)[0]).toEqual(['undetermined', 'joining-with-request', 'undetermined']);
  });

  test('a member elected at a by-election requires one by request within one month of the election', () => {
    const byElection = (asked: string): CouncilEvent[] => [
      { kind: 'took-office', on: '2024-02-02', electedOn: '2024-02-01', person: 'n', by: 'by-election' },
      joins(asked, 'n'),
      request(asked, 'by-the-joining-member', 'n'),
    ];
    expect(open(byElection('2024-03-01'))[0]).toEqual(required('by-election-member-joins')[0]);
    expect(open(byElection('2024-03-02')).map(([kind]) => kind)).toEqual([
      'permitted',
      'permitted',
      'permitted',
    ]);
  });

  test.each<[string, CouncilEvent]>([
    ['by-election', { kind: 'took-office', on: '2024-02-02', person: 'n', by: 'by-election' }],
    ['left-group', { kind: 'left-group', on: '2024-02-02', person: 'a1' }],
    ['left-group', { kind: 'removed-from-group', on: '2024-02-02', person: 'a1', signedBy: people('a', 9) }],
    ['group-ended', { kind: 'left-group', on: '2024-02-02', person: 'c1' }],
    ['membership-changed', { kind: 'left-office', on: '2024-02-02', person: 'a1' }],
    ['request-alone', request('2024-02-02', 'otherwise')],
  ])('%s by itself is permitted and never required', (reason, event) => {
    expect(open([event])).toEqual(permitted(reason));
  });

  test('a committee whose members a determination changed reviews the bodies it appoints to', () => {
    const changed: CouncilEvent = { kind: 'committee-changed', on: '2024-02-02', body: 'planning' };
    const { value } = reviewsDue({ events: [...ordinaryEvents, changed], on: '2024-03-01' });
    expect(value.open).toMatchObject([{ kind: 'required', by: 'planning' }]);
    const byCouncil = reviewsDue({
      events: [...ordinaryEvents, changed, { kind: 'review-held', on: '2024-02-20', annual: false }],
      on: '2024-03-01',
    });
    expect(byCouncil.value.open).toHaveLength(1);
    const byItself = reviewsDue({
      events: [
        ...ordinaryEvents,
        changed,
        { kind: 'review-held', on: '2024-02-20', annual: false, by: 'planning' },
      ],
      on: '2024-03-01',
    });
    expect(byItself.value.open).toEqual([]);
  });

  test('an authority without annual meetings reviews after May, which by its words ends section 17', () => {
    expect(open([{ kind: 'first-meeting-after-may', on: '2024-06-12' }])).toEqual(
      required('first-meeting-after-may'),
    );
  });

  test('the council decides with a reason, beside what the law asks for', () => {
    const events: CouncilEvent[] = [...ordinaryEvents, { kind: 'annual-meeting', on: '2024-05-15' }];
    const decision = { review: false, reason: 'Nothing has changed.' };
    const { value, because } = reviewsDue({ events, on: '2024-05-16', decision });
    expect(value).toMatchObject({
      inLaw: 'required',
      decision: { review: false, departs: true },
      daysForWishes: 21,
    });
    expect(because.some(({ says }) => says.includes('although the law requires one'))).toBe(true);
    expect(() => reviewsDue({ events, on: '2024-05-16', decision: { review: true, reason: ' ' } })).toThrow(
      'reason',
    );
  });

  test('every answer rests on a rule or says that it has no bearing', () => {
    const { value } = reviewsDue({ events: ordinaryEvents, on: '2026-01-01' });
    for (const { because } of [...value.open, ...value.dealtWith]) expect(because.length).toBeGreaterThan(0);
  });
});

describe('arrangements under section 17', () => {
  const arrangement: Section17Arrangement = {
    bodies: ['urgency'],
    approvedOn: '2023-05-17',
    noticeToEveryMember: true,
    votesAgainst: 0,
    abstentions: 4,
  };
  const after = (
    more: readonly CouncilEvent[],
    on = '2024-12-31',
    changed: Partial<Section17Arrangement> = {},
  ) => {
    const { value } = reviewsDue({ events: [...ordinaryEvents, ...more], on });
    return section17Standing({
      arrangement: { ...arrangement, ...changed },
      answers: [...value.open, ...value.dealtWith],
      on,
      appointers: new Map([['urgency', 'policy']]),
    }).value;
  };

  test('last through the annual review and what is merely permitted', () => {
    expect(
      after([
        { kind: 'left-group', on: '2023-10-01', person: 'a1' },
        { kind: 'annual-meeting', on: '2024-05-15' },
        { kind: 'review-held', on: '2024-05-15', annual: true },
      ]),
    ).toEqual({ kind: 'in-effect' });
  });

  test('cease on the day on which another duty to review arises, held or not', () => {
    const group = formed('D', ['a10', 'b7'], '2023-09-01');
    const ceased = { kind: 'ceased', on: '2023-09-01', reason: 'new-group' };
    expect(after([group])).toEqual(ceased);
    expect(after([group, { kind: 'review-held', on: '2023-09-20', annual: false }])).toEqual(ceased);
    expect(after([group], '2023-08-31')).toEqual({ kind: 'in-effect' });
  });

  test('of a body cease by the duty of the committee that appoints it, and of no other', () => {
    const changed = (body: string): CouncilEvent => ({ kind: 'committee-changed', on: '2024-01-15', body });
    expect(after([changed('planning')])).toEqual({ kind: 'in-effect' });
    expect(after([changed('policy')])).toMatchObject({ kind: 'ceased', reason: 'committee-changed' });
  });

  test('need notice to every member and nobody against; abstentions do not block', () => {
    expect(after([], '2024-01-01', { votesAgainst: 1 })).toEqual({
      kind: 'not-approved',
      why: ['votes-against'],
    });
    expect(after([], '2024-01-01', { noticeToEveryMember: false })).toEqual({
      kind: 'not-approved',
      why: ['no-notice'],
    });
    expect(after([], '2023-05-16')).toEqual({ kind: 'not-yet' });
    expect(() => after([], '2024-01-01', { votesAgainst: 0.5 })).toThrow('whole numbers');
  });

  test('stay open where the event that would end them is open, or came on the day of the approval', () => {
    const soon: CouncilEvent[] = [
      { kind: 'review-held', on: '2024-01-05', annual: false },
      joins('2024-01-10', 'u'),
      request('2024-01-10', 'as-regulation-9b-requires', 'u'),
    ];
    expect(after(soon)).toMatchObject({ kind: 'undetermined', on: '2024-01-10' });
    expect(
      after([formed('D', ['a10', 'b7'], '2023-09-01')], '2024-01-01', { approvedOn: '2023-09-01' }),
    ).toMatchObject({
      kind: 'undetermined',
      question: expect.stringContaining('before the approval'),
    });
  });
});
