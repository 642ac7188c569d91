import type { DomainError } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CouncilEvent } from './events.js';
import { districtOf, elected, formed, ordinaryEvents, people } from './example-council.fixture.js';
import { groupsOn, type Membership } from './groups.js';
import { reviewsDue } from './reviews.js';

const council = districtOf(21);

function membership(events: readonly CouncilEvent[], on: string, size = 21): Membership {
  return groupsOn({ council: districtOf(size), events, on }).value;
}

const sizes = ({ groups }: Membership) => groups.map(({ id, members }) => [id, members.length]);

function codeOf(events: readonly CouncilEvent[], size = 21): string | undefined {
  try {
    membership(events, '2030-01-01', size);
    return undefined;
  } catch (error) {
    return (error as DomainError).code;
  }
}

describe('political groups from notices', () => {
  test('are as on the day asked for, with vacancies and members in no group', () => {
    expect(membership(ordinaryEvents, '2023-05-07')).toMatchObject({
      inPost: 0,
      divided: false,
      vacancies: 21,
    });
    expect(membership(ordinaryEvents, '2023-05-08')).toMatchObject({
      inPost: 20,
      divided: false,
      groups: [],
    });
    const value = membership(ordinaryEvents, '2023-05-09');
    expect(sizes(value)).toEqual([
      ['A', 10],
      ['B', 7],
      ['C', 2],
    ]);
    expect(value).toMatchObject({
      inPost: 20,
      vacancies: 1,
      ungrouped: ['u'],
      divided: true,
      majority: null,
    });
  });

  test('a group that loses its second member ends, and the last member is in no group', () => {
    const events: CouncilEvent[] = [
      ...ordinaryEvents,
      { kind: 'left-group', on: '2024-01-05', person: 'c1' },
    ];
    const value = membership(events, '2024-01-05');
    expect(sizes(value)).toEqual([
      ['A', 10],
      ['B', 7],
    ]);
    expect(value.ungrouped).toEqual(['c1', 'c2', 'u']);
    expect(value.ended).toEqual([{ id: 'C', name: 'C', formedOn: '2023-05-09', endedOn: '2024-01-05' }]);
    expect(membership(events, '2024-01-04').groups).toHaveLength(3);
  });

  test('a notice for another group ends the earlier membership, and may end the earlier group', () => {
    const joined = membership(
      [
        ...ordinaryEvents,
        { kind: 'joined', on: '2024-02-01', person: 'c2', group: 'A', countersignedBy: ['a1'] },
      ],
      '2024-02-01',
    );
    expect(sizes(joined)).toEqual([
      ['A', 11],
      ['B', 7],
    ]);
    expect(joined.majority).toBe('A');
    const split = membership([...ordinaryEvents, formed('D', ['a9', 'b7'], '2024-03-01')], '2024-03-01');
    expect(sizes(split)).toEqual([
      ['A', 9],
      ['B', 6],
      ['C', 2],
      ['D', 2],
    ]);
  });

  test('a leader who leaves leaves the group without one until a majority gives notice', () => {
    const left: CouncilEvent[] = [...ordinaryEvents, { kind: 'left-office', on: '2024-04-01', person: 'b1' }];
    expect(membership(left, '2024-04-01').groups[1]).toMatchObject({ leader: null });
    const changed: CouncilEvent = {
      kind: 'leader-changed',
      on: '2024-04-20',
      group: 'B',
      leader: 'b4',
      signedBy: ['b2', 'b3', 'b4', 'b5'],
    };
    expect(membership([...left, changed], '2024-04-20').groups[1]).toMatchObject({ leader: 'b4' });
    expect(codeOf([...left, { ...changed, signedBy: ['b2', 'b3', 'b4'] }])).toBe('not-signed-as-required');
  });

  test('a majority removes a member, and the leader alone does not', () => {
    const by = (signedBy: readonly string[]): CouncilEvent[] => [
      ...ordinaryEvents,
      { kind: 'removed-from-group', on: '2024-04-01', person: 'b7', signedBy },
    ];
    expect(membership(by(people('b', 4)), '2024-04-01').ungrouped).toEqual(['b7', 'u']);
    expect(codeOf(by(['b1']))).toBe('not-signed-as-required');
    expect(codeOf(by(['b1', 'b1', 'b1', 'b1', 'b1']))).toBe('not-signed-as-required');
  });

  test('an elected mayor is left out of the count unless the council states otherwise', () => {
    const events: CouncilEvent[] = [
      {
        kind: 'took-office',
        on: '2023-05-08',
        person: 'm',
        by: 'ordinary-election',
        office: 'elected-mayor',
      },
      ...ordinaryEvents,
    ];
    const facts = { council, events, on: '2023-06-01' };
    expect(groupsOn(facts).value).toMatchObject({
      inPost: 20,
      vacancies: 1,
      leftOut: ['m'],
      ungrouped: ['u'],
    });
    expect(groupsOn({ ...facts, electedMayorCounts: true }).value).toMatchObject({
      inPost: 21,
      vacancies: 1,
    });
    expect(
      groupsOn(facts).because.some(({ rule }) => rule === 'england.political-balance.elected-mayor-counts'),
    ).toBe(true);
  });

  test('more than half of the members in post is a majority, and exactly half is not', () => {
    const events = [...elected([...people('a', 10), ...people('b', 10)]), formed('A', people('a', 10))];
    expect(membership(events, '2023-06-01').majority).toBeNull();
    const vacant: CouncilEvent[] = [...events, { kind: 'left-office', on: '2023-06-02', person: 'b1' }];
    expect(membership(vacant, '2023-06-02').majority).toBe('A');
  });
});

describe('regulation 12', () => {
  const stood = (prefix: string, descriptions: readonly (string | undefined)[]): CouncilEvent[] =>
    descriptions.map((describedAs, index) => ({
      kind: 'took-office',
      on: '2023-05-08',
      person: `${prefix}${index + 1}`,
      by: 'ordinary-election',
      ...(describedAs !== undefined && { describedAs }),
    }));
  const pairs = (
    a: readonly (string | undefined)[],
    b: readonly (string | undefined)[],
    sameTerms: string[][] = [],
  ) =>
    groupsOn({
      council,
      events: [
        ...stood('a', a),
        ...stood('b', b),
        formed('A', people('a', a.length)),
        formed('B', people('b', b.length)),
      ],
      on: '2023-06-01',
      sameTerms,
    }).value.sameDescription;

  test('makes one of two groups when more than half of each stood in the same terms', () => {
    expect(pairs(['Lab', 'Lab', 'Ind'], ['Lab', 'Lab'])).toEqual([{ kind: 'one', groups: ['A', 'B'] }]);
    expect(pairs(['Lab', 'Ind'], ['Lab', 'Lab'])).toEqual([]);
    expect(pairs(['Labour', 'Labour'], ['Labour and Co-operative', 'Labour and Co-operative'])).toEqual([]);
    expect(
      pairs(
        ['Labour', 'Labour'],
        ['Labour and Co-operative', 'Labour and Co-operative'],
        [['Labour', 'Labour and Co-operative']],
      ),
    ).toEqual([{ kind: 'one', groups: ['A', 'B'] }]);
  });

  test('stays open where descriptions that are not recorded could decide it', () => {
    expect(pairs(['Lab', undefined, 'Ind'], ['Lab', 'Lab'])).toEqual([
      { kind: 'undetermined', groups: ['A', 'B'] },
    ]);
    expect(pairs([undefined, undefined], [undefined, undefined])).toEqual([
      { kind: 'undetermined', groups: ['A', 'B'] },
    ]);
    expect(pairs(['Con', 'Con', undefined], ['Lab', 'Lab', undefined])).toEqual([]);
  });
});

describe('events that cannot have happened so', () => {
  const base = ordinaryEvents;
  const on = '2024-01-01';
  const refused: readonly (readonly [string, readonly CouncilEvent[]])[] = [
    ['events-out-of-order', [...base, { kind: 'left-group', on: '2023-05-10', person: 'a1' }]],
    ['unknown-event', [{ kind: 'constructor', on } as unknown as CouncilEvent]],
    ['not-a-member', [...base, { kind: 'left-office', on, person: 'nobody' }]],
    ['not-a-member', [...base, formed('D', ['a1', 'nobody'], on)]],
    ['already-a-member', [...base, ...elected(['a1'], on)]],
    ['group-of-one', [...base, formed('D', ['u'], on)]],
    ['group-of-one', [...base, formed('D', ['u', 'u'], on)]],
    ['group-exists', [...base, formed('A', ['u', 'a1'], on)]],
    ['unknown-group', [...base, { kind: 'joined', on, person: 'u', group: 'Z', countersignedBy: ['a1'] }]],
    ['in-two-groups', [...base, { kind: 'joined', on, person: 'a2', group: 'A', countersignedBy: ['a1'] }]],
    [
      'not-signed-as-required',
      [...base, { kind: 'joined', on, person: 'u', group: 'A', countersignedBy: ['u'] }],
    ],
    ['not-in-a-group', [...base, { kind: 'left-group', on, person: 'u' }]],
    ['leader-not-in-the-group', [...base, { ...formed('D', ['a1', 'a2'], on), leader: 'u' }]],
    [
      'leader-not-in-the-group',
      [...base, { kind: 'leader-changed', on, group: 'C', leader: 'u', signedBy: ['c1', 'c2'] }],
    ],
    ['invalid-date', [...base, { kind: 'left-group', on: '2024-02-30', person: 'a1' }]],
  ];

  test.each(refused)('%s', (code, events) => expect(codeOf(events)).toBe(code));

  test('more councillors than seats', () => expect(codeOf(base, 19)).toBe('members-exceed-size'));

  test('are named by number and kind, and never by who they are about', () => {
    const secret = 'Cllr Jane Secret';
    const bad: CouncilEvent[] = [...base, { kind: 'left-group', on, person: secret }];
    expect(() => membership(bad, on)).toThrow(/Event 26 \(left-group\)/);
    expect(() => membership(bad, on)).not.toThrow(secret);
  });

  test('ids may be anything', () => {
    const ids = ['__proto__', 'constructor', '‮evil', 'x'.repeat(100_000)];
    const events = [...elected(ids), formed('__proto__', ids)];
    expect(sizes(membership(events, '2023-06-01'))).toEqual([['__proto__', 4]]);
  });
});

describe('a long register', () => {
  test('of two hundred thousand events is replayed without a hang', () => {
    const events: CouncilEvent[] = [...ordinaryEvents];
    const day = (at: number) => `${2024 + Math.floor(at / 5_000)}-01-01`;
    for (let at = 0; at < 49_990; at += 1) {
      events.push({ kind: 'left-group', on: day(at), person: 'a10' });
      events.push({ kind: 'joined', on: day(at), person: 'a10', group: 'A', countersignedBy: ['a1'] });
    }
    const start = performance.now();
    expect(sizes(membership(events, '2099-01-01'))).toEqual([
      ['A', 10],
      ['B', 7],
      ['C', 2],
    ]);
    expect(reviewsDue({ events, on: '2099-01-01' }).value.open).toHaveLength(20);
    expect(performance.now() - start).toBeLessThan(25_000);
  }, 30_000);
});

describe('laws of the roll', () => {
  const person = fc.integer({ min: 0, max: 11 }).map((index) => `p${index}`);
  const group = fc.constantFrom('A', 'B', 'C', 'D');
  const step = fc.oneof(
    fc.record({ kind: fc.constant('joined' as const), person, group }),
    fc.record({ kind: fc.constant('left-group' as const), person }),
    fc.record({ kind: fc.constant('left-office' as const), person }),
    fc.record({
      kind: fc.constant('group-formed' as const),
      group,
      people: fc.uniqueArray(person, { minLength: 2, maxLength: 5 }),
    }),
  );

  /** The same, kept as one label for each member: a group is a label that two or more bear. */
  function labels(steps: readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]) {
    const events: CouncilEvent[] = elected(people('p', 12).map((_, index) => `p${index}`));
    const label = new Map<string, string | null>(
      events.map((event) => [(event as { person: string }).person, null]),
    );
    const bearers = (id: string) => [...label].filter(([, each]) => each === id).map(([each]) => each);
    for (const [index, each] of steps.entries()) {
      const on = `2024-01-${String(Math.min(28, 1 + Math.floor(index / 2))).padStart(2, '0')}`;
      if (each.kind === 'group-formed') {
        if (bearers(each.group).length > 0 || each.people.some((p) => !label.has(p))) continue;
        events.push(formed(each.group, each.people, on));
        for (const p of each.people) label.set(p, each.group);
      } else if (!label.has(each.person)) continue;
      else if (each.kind === 'left-office') {
        events.push({ ...each, on });
        label.delete(each.person);
      } else if (each.kind === 'left-group') {
        if (label.get(each.person) === null) continue;
        events.push({ ...each, on });
        label.set(each.person, null);
      } else {
        const own = bearers(each.group);
        if (own.length === 0 || label.get(each.person) === each.group) continue;
        events.push({ kind: 'joined', person: each.person, group: each.group, countersignedBy: own, on });
        label.set(each.person, each.group);
      }
      for (const id of ['A', 'B', 'C', 'D'])
        if (bearers(id).length === 1) label.set(bearers(id)[0] ?? '', null);
    }
    return { events, label, bearers };
  }

  test('a second way of keeping the roll agrees, and everybody is in one place', () => {
    let groupsSeen = 0;
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const { events, label, bearers } = labels(steps);
        const value = membership(events, '2024-02-01', 12);
        const inGroups = value.groups.flatMap(({ members }) => members);
        groupsSeen += value.groups.length;
        expect(new Set([...inGroups, ...value.ungrouped])).toEqual(new Set(label.keys()));
        expect(inGroups.length + value.ungrouped.length).toBe(value.inPost);
        expect(value.inPost + value.vacancies).toBe(12);
        for (const { id, members, leader } of value.groups) {
          expect(members.length).toBeGreaterThanOrEqual(2);
          expect([...members].sort()).toEqual(bearers(id).sort());
          if (leader !== null) expect(members).toContain(leader);
        }
      }),
      { numRuns: 500 },
    );
    expect(groupsSeen).toBeGreaterThan(200);
  }, 30_000);
});
