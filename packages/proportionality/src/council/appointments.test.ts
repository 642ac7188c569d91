import { describe, expect, test } from 'vitest';
import { type AllocatedSeats, appointments } from './appointments.js';
import { chairChanges } from './chair-changes.js';
import { schemeFindings } from './chair-scheme.js';
import { committeeMakeUp, type WelshCommittee } from './committee-make-up.js';
import { districtOf, ordinaryEvents } from './example-council.fixture.js';
import { groupsOn } from './groups.js';
import { scrutinyChairs } from './scrutiny-chairs.js';
import { unfilledChairs } from './unfilled-chairs.js';
import { wishesPeriod } from './wishes.js';

const membership = groupsOn({ council: districtOf(21), events: ordinaryEvents, on: '2023-05-17' }).value;

function standing(seats: Partial<AllocatedSeats>, on = '2023-06-01') {
  const all = [{ body: 'planning', group: 'A', seats: 2, ...seats }];
  const [value] = appointments({ seats: all, membership, on }).value;
  if (!value) throw new Error('nothing came');
  return value;
}

describe('wishes of a group', () => {
  test('may come for three weeks, the day of the notice among them', () => {
    expect(wishesPeriod('2024-02-20').value).toEqual({
      first: '2024-02-20',
      last: '2024-03-11',
      openFrom: '2024-03-12',
    });
    const noticeOn = '2024-02-20';
    expect(standing({ noticeOn }, '2024-02-19').next).toEqual({ kind: 'notify' });
    expect(standing({ noticeOn }, '2024-03-11').next).toEqual({ kind: 'wait', until: '2024-03-11' });
    expect(standing({ noticeOn }, '2024-03-12').next).toEqual({ kind: 'may-appoint' });
  });

  test('bind, the latest of them, and a statement of a majority above all', () => {
    const wishes = [
      { on: '2023-05-20', by: 'majority', people: ['a3', 'a4'] },
      { on: '2023-05-25', by: 'leader', people: ['a1', 'a2'] },
    ] as const;
    expect(standing({ wishes }).next).toEqual({ kind: 'appoint', people: ['a3', 'a4'] });
    expect(standing({ wishes: [wishes[1]] }).next).toEqual({ kind: 'appoint', people: ['a1', 'a2'] });
    expect(standing({ wishes }, '2023-05-19').next).toEqual({ kind: 'notify' });
  });

  test('allocated, nominated and filled are three numbers', () => {
    const value = standing({
      seats: 3,
      wishes: [{ on: '2023-05-20', by: 'leader', people: ['a1', 'a2'] }],
      filledBy: ['a1'],
    });
    expect(value).toMatchObject({
      allocated: 3,
      nominated: 2,
      filled: 1,
      next: { kind: 'appoint', people: ['a2'] },
    });
    expect(standing({ filledBy: ['a1', 'a2'] }).next).toEqual({ kind: 'filled' });
  });

  test('names that come twice count once, and a seat is freed by the wish to end its appointment', () => {
    expect(standing({ seats: 3, filledBy: ['a1', 'a1'] })).toMatchObject({
      filled: 1,
      next: { kind: 'notify' },
    });
    const twice = [{ on: '2023-05-20', by: 'leader', people: ['a1', 'a1'] }] as const;
    expect(standing({ wishes: twice })).toMatchObject({
      nominated: 1,
      next: { kind: 'appoint', people: ['a1'] },
    });
    const change = [{ on: '2023-05-20', by: 'leader', people: ['a3'], ending: ['a2'] }] as const;
    expect(standing({ wishes: change, filledBy: ['a1', 'a2'] }).next).toEqual({
      kind: 'appoint',
      people: ['a3'],
      ending: ['a2'],
    });
    expect(standing({ wishes: [{ ...change[0], ending: [] }], filledBy: ['a1', 'a2'] }).next).toEqual({
      kind: 'filled',
    });
  });

  test('seats of no group go to members in no group, whom the authority chooses', () => {
    expect(standing({ group: null, seats: 1 }).next).toEqual({ kind: 'choose' });
    expect(standing({ group: null, seats: 1, filledBy: ['u'] })).toMatchObject({
      next: { kind: 'filled' },
      findings: [],
    });
    expect(standing({ group: null, seats: 1, filledBy: ['b1'] }).findings).toEqual([
      { kind: 'in-a-group', person: 'b1' },
    ]);
  });

  test('names that a person should look at are found', () => {
    const wishes = [{ on: '2023-05-20', by: 'leader', people: ['b1', 'gone'] }] as const;
    const value = standing({ wishes, substitutes: ['a5', 'b1', 'u'] });
    expect(value.findings).toEqual([
      { kind: 'not-a-member', person: 'gone' },
      { kind: 'not-of-the-group', person: 'b1' },
      { kind: 'substitute-not-of-the-group', person: 'b1' },
      { kind: 'substitute-not-of-the-group', person: 'u' },
      { kind: 'substitute-is-a-member', person: 'b1' },
    ]);
  });

  test('too many names, a group that is none, and seats that are no number are refused', () => {
    const wishes = [{ on: '2023-05-20', by: 'leader', people: ['a1', 'a2', 'a3'] }] as const;
    expect(() => standing({ wishes })).toThrow('No more people');
    expect(() => standing({ group: 'Z' })).toThrow('group that is in being');
    expect(() => standing({ seats: -1 })).toThrow('whole number');
  });
});

describe('chairs of scrutiny committees in Wales', () => {
  const on = '2026-05-20';
  const chairs = (
    groups: readonly (readonly [string, number, boolean])[],
    committees: number,
    members = groups.reduce((sum, [, count]) => sum + count, 0),
  ) =>
    scrutinyChairs({
      groups: groups.map(([id, count, inExecutive]) => ({ id, count, inExecutive })),
      members,
      committees,
      on,
    }).value;

  test('are appointed by the committee with one group or none, and with two alike and one committee', () => {
    expect(chairs([], 3, 30)).toEqual({ kind: 'committee' });
    expect(chairs([['A', 30, true]], 3)).toEqual({ kind: 'committee' });
    expect(
      chairs(
        [
          ['A', 30, true],
          ['B', 20, true],
        ],
        1,
      ),
    ).toEqual({ kind: 'committee' });
    expect(
      chairs(
        [
          ['A', 30, false],
          ['B', 20, false],
        ],
        1,
      ),
    ).toEqual({ kind: 'committee' });
    expect(
      chairs(
        [
          ['A', 30, true],
          ['B', 20, false],
        ],
        1,
      ),
    ).toEqual({ kind: 'group', group: 'B' });
  });

  test('the executive is rounded down by all members, the opposition to the nearest by its own', () => {
    expect(
      chairs(
        [
          ['A', 38, true],
          ['B', 23, false],
          ['C', 12, false],
        ],
        5,
        75,
      ),
    ).toMatchObject({
      executive: { chairs: 2, together: ['A'] },
      opposition: {
        kind: 'settled',
        seats: [
          { id: 'B', count: 2 },
          { id: 'C', count: 1 },
        ],
      },
      roundingFits: true,
    });
    expect(
      chairs(
        [
          ['A', 20, true],
          ['B', 19, true],
          ['C', 12, false],
        ],
        4,
      ),
    ).toMatchObject({
      executive: { chairs: 3, together: ['A', 'B'] },
      opposition: { seats: [{ id: 'C', count: 1 }] },
    });
  });

  test('totals that rounding misses are returned with their completion or their tie', () => {
    expect(
      chairs(
        [
          ['E', 2, true],
          ['A', 10, false],
          ['B', 9, false],
          ['C', 8, false],
        ],
        4,
        29,
      ),
    ).toMatchObject({
      executive: { chairs: 0 },
      rounded: [{ count: 1 }, { count: 1 }, { count: 1 }],
      roundingFits: false,
      opposition: { kind: 'settled', seats: [{ count: 2 }, { count: 1 }, { count: 1 }] },
    });
    expect(
      chairs(
        [
          ['A', 5, false],
          ['B', 5, false],
          ['C', 5, false],
        ],
        2,
      ),
    ).toMatchObject({
      roundingFits: false,
      opposition: { kind: 'tied', between: ['A', 'B', 'C'], left: 2 },
    });
    expect(
      chairs(
        [
          ['A', 6, false],
          ['B', 6, false],
        ],
        3,
      ),
    ).toMatchObject({
      roundingFits: false,
      opposition: { kind: 'tied', left: 1 },
    });
  });

  test('without an opposition the executive appoints all', () => {
    expect(
      chairs(
        [
          ['A', 20, true],
          ['B', 10, true],
        ],
        3,
        33,
      ),
    ).toMatchObject({
      executive: { chairs: 3 },
      opposition: { seats: [] },
    });
  });

  test.each([
    [[['A', 1, true]], 2, 30],
    [
      [
        ['A', 20, true],
        ['A', 2, false],
      ],
      2,
      30,
    ],
    [[['A', 20, true]], 2, 10],
    [[['A', 20, true]], 2.5, 30],
  ] as const)('facts that cannot be are refused: %j', (groups, committees, members) => {
    expect(() => chairs(groups, committees, members)).toThrow(/expected/);
  });
});

describe('chairs counted again', () => {
  const on = '2026-05-20';
  const facts = (labour: boolean) => ({
    groups: [
      { id: 'Plaid', count: 38, inExecutive: true },
      { id: 'Labour', count: 23, inExecutive: labour },
      { id: 'Ind', count: 12, inExecutive: false },
    ],
    members: 75,
    committees: 5,
    on,
  });
  const held = [
    { id: 'Plaid', count: 2 },
    { id: 'Labour', count: 2 },
    { id: 'Ind', count: 1 },
  ];

  test('give a group that enters the executive its share with the others there', () => {
    const { value } = chairChanges({ facts: facts(true), held });
    expect(value).toEqual({
      kind: 'counted-again',
      changes: [
        { group: null, held: 4, owed: { least: 4, most: 4 }, must: 0 },
        { group: 'Ind', held: 1, owed: { least: 1, most: 1 }, must: 0 },
      ],
    });
  });

  test('wait two months for a group that left it, and then remove the difference', () => {
    const now = [
      { id: 'Plaid', count: 4 },
      { id: 'Ind', count: 1 },
    ];
    const after = (leftExecutiveOn: string) =>
      chairChanges({ facts: facts(false), held: now, leftExecutiveOn }).value;
    expect(after('2026-03-21')).toEqual({ kind: 'not-yet', from: '2026-05-21' });
    expect(after('2026-03-20')).toMatchObject({
      changes: [
        { group: null, must: -2 },
        { group: 'Labour', must: 2 },
        { group: 'Ind', must: 0 },
      ],
    });
  });

  test('leave a tie open', () => {
    const groups = ['A', 'B', 'C'].map((id) => ({ id, count: 5, inExecutive: false }));
    const { value } = chairChanges({
      facts: { groups, members: 15, committees: 2, on },
      held: [{ id: 'A', count: 2 }],
    });
    expect(value).toMatchObject({
      changes: [
        { group: 'A', owed: { least: 0, most: 1 }, must: -1 },
        { group: 'B', must: 0 },
        { group: 'C', must: 0 },
      ],
    });
  });

  test('are refused for chairs that cannot be held', () => {
    for (const wrong of [[{ id: 'Z', count: 1 }], [{ id: 'Ind', count: 6 }], [{ id: 'Ind', count: 0.5 }]])
      expect(() => chairChanges({ facts: facts(false), held: wrong })).toThrow('Chairs held');
  });

  test('a scheme offers the opposition more, each at least as many, with every group behind it', () => {
    const votes = (ind: readonly [number, number]) => [
      { id: 'Plaid', for: 20, against: 18 },
      { id: 'Labour', for: 1, against: 0 },
      { id: 'Ind', for: ind[0], against: ind[1] },
    ];
    const found = (labour: number, ind: number, vote: readonly [number, number] = [7, 5]) =>
      schemeFindings({
        facts: facts(false),
        offered: [
          { id: 'Labour', count: labour },
          { id: 'Ind', count: ind },
        ],
        votes: votes(vote),
      }).value;
    expect(found(3, 1)).toEqual([]);
    expect(found(2, 1)).toEqual([{ kind: 'opposition-not-offered-more', offered: 3, owed: 3 }]);
    expect(found(5, 0)).toEqual([{ kind: 'group-offered-fewer', group: 'Ind', offered: 0, owed: 1 }]);
    expect(found(3, 1, [6, 6])).toEqual([{ kind: 'not-more-for-than-against', group: 'Ind' }]);
    expect(found(3, 1, [0, 0])).toEqual([{ kind: 'no-supporter', group: 'Ind' }]);
    expect(() => found(3, 1, [12, 1])).toThrow('votes of every group');
  });
});

describe('chairs that nobody filled', () => {
  const left = (opposition: readonly (readonly [string, number, number])[], unfilled = 2) =>
    unfilledChairs({
      unfilled,
      opposition: opposition.map(([id, entitled, made]) => ({ id, entitled, made })),
      on: '2026-05-20',
    }).value;

  test('go to opposition groups that made all their own appointments, in proportion to these', () => {
    expect(
      left(
        [
          ['A', 3, 3],
          ['B', 1, 1],
          ['C', 2, 1],
        ],
        4,
      ),
    ).toEqual({
      kind: 'groups',
      chairs: {
        kind: 'settled',
        seats: [
          { id: 'A', count: 3 },
          { id: 'B', count: 1 },
        ],
      },
    });
    expect(
      left(
        [
          ['A', 1, 1],
          ['B', 1, 1],
        ],
        1,
      ),
    ).toMatchObject({ chairs: { kind: 'tied', left: 1 } });
  });

  test('are for the committee where there is no such group', () => {
    expect(
      left([
        ['A', 3, 2],
        ['B', 0, 0],
      ]),
    ).toEqual({ kind: 'committee', chairs: 2 });
    expect(() => left([['A', 1, 2]])).toThrow('no more made');
  });
});

describe('the make-up of prescribed Welsh committees', () => {
  const found = (committee: Partial<WelshCommittee>) =>
    committeeMakeUp({
      kind: 'governance-and-audit-committee',
      councillors: 8,
      lay: 4,
      ofTheExecutive: 1,
      includesLeader: false,
      chair: 'lay',
      hasOpposition: true,
      on: '2026-05-20',
      ...committee,
    }).value;

  test('governance and audit is one third lay with a lay chair', () => {
    expect(found({})).toEqual([]);
    expect(found({ lay: 1 })).toEqual(['lay-members']);
    expect(found({ lay: 5 })).toEqual(['lay-members-undetermined']);
    expect(found({ ofTheExecutive: 2, includesLeader: true, chair: 'another-councillor' })).toEqual([
      'too-many-of-the-executive',
      'leader',
      'chair',
    ]);
  });

  test('democratic services is councillors alone, its chair from outside the executive where there is an outside', () => {
    const kind = 'democratic-services-committee';
    expect(found({ kind, lay: 0, chair: 'another-councillor' })).toEqual([]);
    expect(found({ kind, lay: 1, chair: 'of-a-group-of-the-executive' })).toEqual(['lay-members', 'chair']);
    expect(found({ kind, lay: 0, chair: 'of-a-group-of-the-executive', hasOpposition: false })).toEqual([]);
  });
});
