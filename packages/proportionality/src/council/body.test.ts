import type { DomainError } from '@lga/rules';
import { describe, expect, test } from 'vitest';
import { allocationFacts } from './allocation-facts.js';
import { bodyTreatment, type CouncilBody } from './body.js';
import type { BodyKind } from './body-rule.js';
import { bodyRules } from './body-rules.js';
import { councilOn } from './council.js';
import { districtOf, ordinaryEvents } from './example-council.fixture.js';
import { groupsOn } from './groups.js';
import { majorityOfABody } from './majority.js';
import { partyBalance } from './party-balance.js';

const on = '2026-05-20';
const body = (kind: BodyKind, more: Partial<CouncilBody> = {}): CouncilBody => ({
  id: kind,
  name: { en: kind },
  kind,
  seats: 9,
  ...more,
});
const codeOf = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return (error as DomainError).code;
  }
};

describe('which rules apply to a body', () => {
  type Row = readonly [BodyKind, england: string, wales: string];
  const table: readonly Row[] = [
    ['ordinary-committee', 'in', 'in'],
    ['ordinary-sub-committee', 'by itself', 'by itself'],
    ['advisory-committee', 'by itself', 'by itself'],
    ['joint-committee-or-outside-body', 'by itself', 'by itself'],
    ['overview-and-scrutiny-committee', 'undetermined', 'undetermined'],
    ['licensing-act-committee', 'outside', 'outside'],
    ['executive', 'outside', 'outside'],
    ['health-and-wellbeing-board', 'outside', 'no-such-body'],
    ['exempt-area-committee', 'outside', 'outside'],
    ['police-and-crime-panel', 'own-test', 'own-test'],
    ['combined-authority-scrutiny-or-audit-committee', 'own-test', 'no-such-body'],
    ['standards-committee', 'in', 'outside'],
    ['democratic-services-committee', 'no-such-body', 'undetermined'],
    ['governance-and-audit-committee', 'no-such-body', 'undetermined'],
  ];
  const inWords = (kind: BodyKind, nation: 'england' | 'wales'): string => {
    try {
      const { value } = bodyTreatment({ body: body(kind), nation, on });
      return value.kind === 'balanced' ? (value.inPool ? 'in' : 'by itself') : value.kind;
    } catch (error) {
      return (error as DomainError).code;
    }
  };

  test.each(table)('%s: %s in England, %s in Wales', (kind, england, wales) => {
    expect(inWords(kind, 'england')).toBe(england);
    expect(inWords(kind, 'wales')).toBe(wales);
  });

  test('every rule of a body is reached from the table', () => {
    const reached = table.flatMap(([kind]) =>
      (['england', 'wales'] as const).flatMap((nation) => {
        try {
          return bodyTreatment({ body: body(kind), nation, on }).because.map(({ rule }) => rule);
        } catch {
          return [];
        }
      }),
    );
    expect(new Set(reached.filter((id) => id !== undefined))).toEqual(new Set(bodyRules.map(({ id }) => id)));
    expect(bodyRules).toHaveLength(17);
  });

  test('a joint body counts from three seats of this council', () => {
    const treatment = (seats: number) =>
      bodyTreatment({ body: body('joint-committee-or-outside-body', { seats }), nation: 'england', on })
        .value;
    expect(treatment(2)).toEqual({ kind: 'outside' });
    expect(treatment(3)).toEqual({ kind: 'balanced', inPool: false });
  });

  test('the council chooses the pool of a scrutiny committee, with its reason, and of nothing else', () => {
    const pool = { included: true, reason: 'As in every year since 2001.' };
    const chosen = bodyTreatment({
      body: body('overview-and-scrutiny-committee', { pool }),
      nation: 'wales',
      on,
    });
    expect(chosen.value).toEqual({ kind: 'balanced', inPool: true });
    expect(chosen.because.at(-1)?.says).toContain(pool.reason);
    expect(
      codeOf(() => bodyTreatment({ body: body('ordinary-committee', { pool }), nation: 'wales', on })),
    ).toBe('pool-not-open');
  });

  test.each([0, -1, 1.5, Number.NaN, 1e9])('%s seats are refused', (seats) => {
    expect(
      codeOf(() => bodyTreatment({ body: body('ordinary-committee', { seats }), nation: 'england', on })),
    ).toBe('invalid-body');
  });

  test('nothing is assumed before a rule is known to hold', () => {
    expect(
      codeOf(() => bodyTreatment({ body: body('ordinary-committee'), nation: 'england', on: '1989-01-01' })),
    ).toBe('not-in-force');
  });
});

describe('a majority of a body', () => {
  const needed = (seats: number, votingEducation: number, section13: 'within' | 'outside' | 'open') =>
    majorityOfABody({ seats, coOptees: { votingEducation, section13 } }, on).value;

  test('counts co-optees within section 13(5): nine of sixteen, all from the twelve', () => {
    expect(needed(12, 4, 'within')).toEqual({ kind: 'settled', needed: 9 });
    expect(needed(12, 4, 'outside')).toEqual({ kind: 'settled', needed: 7 });
  });

  test('gives both numbers where it is open whether they count', () => {
    expect(needed(12, 4, 'open')).toEqual({ kind: 'undetermined', ifCounted: 9, ifNotCounted: 7 });
    expect(needed(12, 1, 'open')).toEqual({ kind: 'settled', needed: 7 });
  });

  test('clashes with principle (a) at two seats, and from as many co-optees as seats less two', () => {
    for (let seats = 1; seats <= 30; seats += 1) {
      for (let coOptees = 0; coOptees <= 30; coOptees += 1) {
        const { kind } = needed(seats, coOptees, 'within');
        expect(kind === 'clash', `${seats} and ${coOptees}`).toBe(seats <= 2 || coOptees >= seats - 2);
      }
    }
  });
});

describe('bodies with a test of their own', () => {
  const councils = [
    {
      id: 'one',
      parties: [
        { id: 'A', count: 101 },
        { id: 'B', count: 59 },
      ],
    },
    {
      id: 'two',
      parties: [
        { id: 'C', count: 37 },
        { id: 'A', count: 0 },
        { id: 'I', count: 14 },
      ],
    },
  ];

  test('reflect the parties of the councils together, as a yardstick', () => {
    const { value } = partyBalance({
      kind: 'combined-authority-scrutiny-or-audit-committee',
      seats: 6,
      councils,
      appointed: [
        { id: 'A', count: 5 },
        { id: 'C', count: 1 },
      ],
      on,
    });
    expect(value.nearest.seats.map(({ count }) => count)).toEqual([3, 2, 1, 0]);
    expect(value.parties.map(({ share, appointed }) => [share, appointed])).toEqual([
      ['2.872', 5],
      ['1.678', 0],
      ['1.052', 1],
      ['0.398', 0],
    ]);
    expect(value.open.length).toBeGreaterThan(0);
  });

  test('are no committees under section 15, nor the other way about', () => {
    expect(codeOf(() => partyBalance({ kind: 'ordinary-committee', seats: 6, councils, on }))).toBe(
      'not-by-parties',
    );
    expect(codeOf(() => partyBalance({ kind: 'police-and-crime-panel', seats: 6, councils: [], on }))).toBe(
      'invalid-members',
    );
  });
});

describe('a council', () => {
  test('outside its dates is no council, and some kinds are never reached', () => {
    const district = { ...districtOf(37), to: '2028-03-31', successors: ['E01'] };
    expect(councilOn(district, '1974-03-31').value).toEqual({ kind: 'not-yet', from: '1974-04-01' });
    expect(councilOn(district, '2028-04-01').value).toMatchObject({ kind: 'gone', successors: ['E01'] });
    expect(councilOn({ ...district, kind: 'parish-or-community' }, on).value).toMatchObject({
      balanced: false,
    });
    expect(codeOf(() => councilOn({ ...district, to: '1970-01-01' }, on))).toBe('invalid-council');
    expect(codeOf(() => councilOn({ ...district, sizes: [{ from: '2000-01-01', seats: 37 }] }, on))).toBe(
      'invalid-council',
    );
  });
});

describe('facts for sharing seats', () => {
  const membership = groupsOn({ council: districtOf(21), events: ordinaryEvents, on }).value;
  const readings = {
    membership: 'in-post',
    rest: 'own-shares',
    ungrouped: { kind: 'remainder' },
    openCoOptees: 'left-out',
  } as const;
  const prepared = (bodies: readonly CouncilBody[], underSection17: readonly string[] = []) =>
    allocationFacts({ membership, bodies, nation: 'england', readings, underSection17 }).value;

  test('name the bodies that somebody must decide about first', () => {
    expect(prepared([body('ordinary-committee'), body('overview-and-scrutiny-committee')])).toMatchObject({
      kind: 'undetermined',
      open: [{ body: 'overview-and-scrutiny-committee' }],
    });
  });

  test('carry members, vacancies, standings and co-optees over', () => {
    const education = body('ordinary-committee', {
      id: 'education',
      coOptees: { votingEducation: 4, section13: 'within' },
    });
    const bodies = [
      education,
      body('ordinary-sub-committee'),
      body('executive'),
      body('standards-committee'),
    ];
    const value = prepared(bodies, ['standards-committee']);
    if (value.kind !== 'ready') throw new Error('not ready');
    expect(value.facts.council).toEqual({
      size: 21,
      vacancies: 1,
      groups: [
        { id: 'A', members: 10 },
        { id: 'B', members: 7 },
        { id: 'C', members: 2 },
      ],
      ungrouped: 1,
    });
    expect(value.facts.bodies.map(({ standing }) => standing.kind)).toEqual([
      'pooled',
      'by-itself',
      'outside',
      'outside',
    ]);
    expect(value.facts.bodies[0]?.coOptees).toEqual({ seats: 4, reach: 'counted' });
    expect(value.outside).toEqual(['executive', 'standards-committee']);
  });

  test('join pairs of one description into sets, and say what is taken for granted', () => {
    const pair = (kind: 'one' | 'undetermined', one: string, other: string) => ({
      kind,
      groups: [one, other] as const,
    });
    const facts = (sameDescription: ReturnType<typeof pair>[]) =>
      allocationFacts({
        membership: { ...membership, sameDescription },
        bodies: [],
        nation: 'england',
        readings,
      });
    const linked = facts([pair('one', 'A', 'B'), pair('one', 'B', 'C')]);
    expect(linked.value).toMatchObject({ facts: { council: { countAsOne: [['A', 'B', 'C']] } } });
    expect(linked.because.map(({ says }) => says).join()).toContain('A, B and C are linked pair by pair');
    const open = facts([pair('undetermined', 'A', 'B')]);
    expect(open.value.kind === 'ready' && open.value.facts.council.countAsOne).toBeUndefined();
    expect(open.because.map(({ says }) => says).join()).toContain('they are taken as two');
  });

  test('are refused for a body that comes twice, and before there is any group', () => {
    const twice = [body('ordinary-committee'), body('ordinary-committee')];
    expect(codeOf(() => prepared(twice))).toBe('duplicate-body');
    const none = groupsOn({ council: districtOf(21), events: [], on }).value;
    expect(codeOf(() => allocationFacts({ membership: none, bodies: [], nation: 'england', readings }))).toBe(
      'not-divided',
    );
  });
});
