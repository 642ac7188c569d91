import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Act } from '../patterns/act.js';
import type { BurstRule } from '../patterns/burst-rule.js';
import { coursesOfConduct } from '../patterns/courses-of-conduct.js';
import { identities } from '../patterns/identities.js';
import { secondOfAct } from '../patterns/london-time.js';
import { occasionsOf } from '../patterns/occasions.js';
import type { PatternCode } from '../patterns/pattern.js';
import { patternsIn } from '../patterns/patterns-in.js';
import { type RepeatFacet, repeatsBy } from '../patterns/repeats.js';
import { surges } from '../patterns/surges.js';
import { syntheticActs } from '../synthetic/synthetic-acts.js';
import { actInsert } from './act-insert.js';
import type { ChosenActs } from './chosen-acts.js';
import { countsQuery } from './counts-query.js';
import { type CourseRow, coursesQuery } from './courses-query.js';
import { type Database, newDatabase } from './database.fixture.js';
import { edgeActs } from './edge-acts.fixture.js';
import { occasionsQuery } from './occasions-query.js';
import { finders } from './pattern-finders.js';
import { type PatternRow, patternsQuery } from './patterns-query.js';
import { repeatsQuery } from './repeats-query.js';

const postgres = inject('postgres');
const why = 'missing' in postgres ? ` (no server runs here: ${postgres.missing})` : '';
const bursts: readonly BurstRule[] = [
  { by: 'hours-from-first', hours: 24 },
  { by: 'hours-from-first', hours: 72 },
  { by: 'london-day' },
];
const many = { senders: 3, withinDays: 7 };
const codes = Object.keys(finders) as PatternCode[];
const synthetic = (seed: string, count: number) =>
  syntheticActs({ seed, count, from: '2024-01-01', days: 400, senders: count / 8, targets: 60 });

/** Acts by what they are of; each is a council of its own in one database. */
const sets: Readonly<Record<string, readonly Act[]>> = {
  ...Object.fromEntries(
    ['one', 'two', 'three'].map((seed) => [`synthetic ${seed}`, [...synthetic(seed, 4000)]]),
  ),
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((seed) => [`edges ${seed}`, edgeActs(`seed ${seed}`, 60 * seed)]),
  ),
  'no acts': [],
};
/** Whatever zone the session is in, and the server. */
const zones = ['UTC', 'Europe/London', 'Pacific/Kiritimati', 'America/St_Johns'];

const chosenOf = (name: string, more: Partial<ChosenActs> = {}): ChosenActs => ({
  council: { site: 'test', id: name },
  from: '1900-01-01',
  before: '2199-01-01',
  ...more,
});

/** Courses in memory as a row of the query has them. */
function courseRows(acts: readonly Act[], burst: BurstRule): CourseRow[] {
  return coursesOfConduct(acts, burst).map(({ acts: positions, purpose = null, ...course }) => ({
    ...course,
    acts: positions.map((position) => acts[position]?.id ?? ''),
    purpose,
  }));
}

/** Patterns in memory as rows of the query have them, in an order of their own. */
function patternRows(acts: readonly Act[], burst: BurstRule): readonly string[] {
  return sorted(patternsIn({ acts, burst, many }).map(({ because, mayBe, ...row }) => row));
}

function sorted(rows: readonly PatternRow[]): readonly string[] {
  return rows
    .map(({ code, actor, targets, acts, occasions, from, to, gapsInDays }) =>
      JSON.stringify({ code, actor, targets, acts, occasions, from, to, gapsInDays }),
    )
    .sort();
}

describe.skipIf('missing' in postgres)(`patterns on PostgreSQL${why}`, () => {
  let database: Database;
  beforeAll(async () => {
    database = await newDatabase('url' in postgres ? postgres.url : '');
    for (const [name, acts] of Object.entries(sets)) {
      for (let from = 0; from < acts.length; from += 700) {
        await database.ask(
          actInsert({ council: chosenOf(name).council, acts: acts.slice(from, from + 700) }),
        );
      }
    }
    await database.run(['ANALYZE', 'SET jit = off']);
  });
  afterAll(() => database?.end());

  test.each(Object.entries(sets))('courses of conduct are those in memory: %s', async (name, acts) => {
    for (const [turn, burst] of bursts.entries()) {
      await database.ask(`SET TIME ZONE '${zones[(turn + acts.length) % zones.length]}'`);
      const expected = courseRows(acts, burst);
      if (acts.length > 0) expect(expected.length).toBeGreaterThan(10);
      expect(await database.ask<CourseRow>(coursesQuery(chosenOf(name), burst))).toEqual(expected);
    }
  });

  test('all three shapes were among them, with purposes and without', () => {
    const seen = Object.values(sets).flatMap((acts) => courseRows(acts, bursts[0] as BurstRule));
    const kinds = new Set(seen.map(({ shape, purpose }) => `${shape} ${purpose}`));
    expect([...kinds].sort()).toEqual([
      'anothers-hand null',
      'one-target null',
      'several-targets open',
      'several-targets recorded',
    ]);
  });

  test.each(Object.entries(sets))('patterns are those in memory: %s', async (name, acts) => {
    for (const [turn, burst] of bursts.entries()) {
      await database.ask(`SET TIME ZONE '${zones[(turn + 1) % zones.length]}'`);
      const rows = await database.ask<PatternRow>(
        patternsQuery({ chosen: chosenOf(name), burst, many, codes }),
      );
      expect(sorted(rows)).toEqual(patternRows(acts, burst));
    }
  });

  test('every pattern was among them, and each can be asked for by itself', async () => {
    const [name, burst] = ['edges 6', bursts[0] as BurstRule];
    const inMemory = Object.values(sets).flatMap((acts) => patternsIn({ acts, burst, many }));
    expect(new Set(inMemory.map(({ code }) => code))).toEqual(new Set(codes));
    const all = await database.ask<PatternRow>(patternsQuery({ chosen: chosenOf(name), burst, many, codes }));
    for (const code of codes) {
      const rows = await database.ask<PatternRow>(
        patternsQuery({ chosen: chosenOf(name), burst, many, codes: [code] }),
      );
      expect(rows, code).toEqual(all.filter((row) => row.code === code));
    }
  });

  test.each(Object.entries(sets))(
    'occasions, repeats and counts are those in memory: %s',
    async (name, acts) => {
      await database.ask(`SET TIME ZONE '${zones[acts.length % zones.length]}'`);
      for (const burst of bursts) {
        expect(await database.ask(occasionsQuery(chosenOf(name), burst))).toEqual(occasionsOf(acts, burst));
      }
      const facets: RepeatFacet[] = [
        'target',
        'ward',
        'setting',
        'channel',
        'trigger',
        'weekday',
        'month',
        'day',
      ];
      for (const facet of facets) {
        expect(await database.ask(repeatsQuery(facet, chosenOf(name))), facet).toEqual(
          repeatsBy(facet, acts),
        );
      }
    },
  );

  test('a period, an actor and a target choose the same acts as in memory', async () => {
    const acts = sets['edges 6'] ?? [];
    const burst = bursts[0] as BurstRule;
    const period = { from: '2024-03-31', before: '2024-10-27T01:00:00+01:00' };
    const [first, last] = [secondOfAct(period.from), secondOfAct(period.before)];
    const moment = ({ at }: Act) => secondOfAct(at);
    const inside = acts.filter((act) => moment(act) >= first && moment(act) < last);
    expect(inside.length).toBeGreaterThan(50);
    expect(await database.ask(occasionsQuery(chosenOf('edges 6', period), burst))).toEqual(
      occasionsOf(inside, burst),
    );
    const known = inside.filter(
      ({ actor, identity }) => actor !== null && !['unknown', 'partial-name'].includes(identity),
    );
    let most: readonly Act[] = [];
    for (const actor of new Set(known.flatMap((act) => act.actor ?? []))) {
      const own = known.filter((act) => act.actor === actor && act.targets.includes('t1'));
      if (own.length > most.length) most = own;
    }
    expect(most.length).toBeGreaterThan(2);
    const one = chosenOf('edges 6', { ...period, actor: most[0]?.actor ?? '', target: 't1' });
    expect(await database.ask(occasionsQuery(one, burst))).toEqual(occasionsOf(most, burst));
  });

  test('confirmed links join actors in the query, and leave the tables as they are', async () => {
    const acts = sets['edges 5'] ?? [];
    const burst = bursts[0] as BurstRule;
    const traces = [
      ...new Set(acts.flatMap(({ actor, aidedBy = [] }) => [...(actor === null ? [] : [actor]), ...aidedBy])),
    ];
    const decision = {
      status: 'confirmed',
      by: { role: 'monitoring-officer' },
      at: '2026-01-01T00:00:00Z',
      reason: 'Admitted.',
    } as const;
    const pairs = [
      [0, 1],
      [1, 2],
      [5, 3],
    ].map(([a = 0, b = 0]) => [traces[a] ?? '', traces[b] ?? ''] as const);
    const found = identities({ traces, decisions: pairs.map((between) => ({ ...decision, between })) });
    const keys = new Map(found.flatMap(({ key, traces: own }) => own.map((trace) => [trace, key] as const)));
    const keyed = (key: string) => keys.get(key) ?? key;
    const joined = acts.map((act) => ({
      ...act,
      actor: act.actor === null ? null : keyed(act.actor),
      ...(act.aidedBy && { aidedBy: act.aidedBy.map(keyed) }),
    }));
    const chosen = chosenOf('edges 5', { identities: found });
    const rows = await database.ask<CourseRow>(coursesQuery(chosen, burst));
    expect(rows).toEqual(courseRows(joined, burst));
    expect(rows).not.toEqual(courseRows(acts, burst));
    const patterns = await database.ask<PatternRow>(patternsQuery({ chosen, burst, many, codes }));
    expect(sorted(patterns)).toEqual(patternRows(joined, burst));
  });

  test('counts by periods have the surges that counts in memory have', async () => {
    const acts = [...synthetic('one', 4000)];
    const rows = await database.ask<{ period: number; count: number }>(
      countsQuery(chosenOf('synthetic one', { from: '2024-01-01', before: '2025-02-04' }), 7),
    );
    const weeks = repeatsBy('day', acts).reduce(
      (counts, { key, acts: count }) => {
        const week = Math.floor((Date.parse(key) - Date.parse('2024-01-01')) / 604_800_000);
        return counts.with(week, (counts[week] ?? 0) + count);
      },
      Array.from({ length: 58 }, () => 0),
    );
    expect(rows).toEqual(weeks.map((count, period) => ({ period, count })));
    const judged = { baselinePeriods: 8, oneFalseAlarmIn: 5, least: 5 };
    const surged = surges({ counts: rows.map(({ count }) => count), ...judged }).value;
    expect(surged).toEqual(surges({ counts: weeks, ...judged }).value);
  });
});
