import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from './act.js';
import type { BurstRule } from './burst-rule.js';
import { coursesOfConduct } from './courses-of-conduct.js';
import { explainedCourse } from './explained-course.js';
import { followCourses } from './follow-courses.js';
import { secondOfAct } from './london-time.js';

const dayRule: BurstRule = { by: 'hours-from-first', hours: 24 };
const act = (id: string, at: string, more: Partial<Act> = {}): Act => ({
  id,
  actor: 'a',
  identity: 'identified',
  targets: ['t'],
  at,
  ...more,
});
const daily = (days: number) =>
  Array.from({ length: days }, (_, day) =>
    act(String(day), new Date(Date.UTC(2026, 0, 1 + day, 9, (day * 37) % 60)).toISOString()),
  );

describe('occasions', () => {
  test('eight months of near-daily mail do not melt into one', () => {
    const [course] = coursesOfConduct(daily(240), dayRule);
    expect(course?.messages).toBe(240);
    expect(course?.occasions).toBeGreaterThan(120);
    expect(coursesOfConduct(daily(240), { by: 'london-day' })[0]?.occasions).toBe(240);
  });

  test('a burst on one day is no course', () => {
    const burst = Array.from({ length: 60 }, (_, minute) =>
      act(String(minute), `2026-03-01T10:${String(minute).padStart(2, '0')}:00Z`),
    );
    expect(coursesOfConduct(burst, dayRule)).toEqual([]);
  });

  test('a day in London is not one in UTC when summer time holds', () => {
    const acts = [act('1', '2026-07-01T22:30:00Z'), act('2', '2026-07-01T23:30:00Z')];
    expect(coursesOfConduct(acts, { by: 'london-day' })).toHaveLength(1);
    const winter = [act('1', '2026-01-01T22:30:00Z'), act('2', '2026-01-01T23:30:00Z')];
    expect(coursesOfConduct(winter, { by: 'london-day' })).toEqual([]);
  });

  test('clocks change at 01:00 UTC on the last Sundays of March and October', () => {
    expect(secondOfAct('2026-03-29')).toBe(Date.parse('2026-03-29T00:00:00Z') / 1000);
    expect(secondOfAct('2026-03-30')).toBe(Date.parse('2026-03-29T23:00:00Z') / 1000);
    expect(secondOfAct('2026-10-25')).toBe(Date.parse('2026-10-24T23:00:00Z') / 1000);
    expect(secondOfAct('2026-10-26')).toBe(Date.parse('2026-10-26T00:00:00Z') / 1000);
  });
});

describe('the three shapes', () => {
  test('one act that names several people is one act; two letters to two people are two', () => {
    expect(coursesOfConduct([act('1', '2026-03-01', { targets: ['t', 'u'] })], dayRule)).toEqual([]);
    const letters = [act('1', '2026-03-01'), act('2', '2026-03-01', { targets: ['u'] })];
    expect(coursesOfConduct(letters, dayRule)).toMatchObject([
      { shape: 'several-targets', targets: ['t', 'u'], occasions: 2, messages: 2, purpose: 'open' },
    ]);
  });

  test('the purpose is read, never assumed', () => {
    const letters = (toPersuade: 'yes' | 'no') => [
      act('1', '2026-03-01', { toPersuade }),
      act('2', '2026-03-01', { targets: ['u'], toPersuade }),
    ];
    expect(coursesOfConduct(letters('yes'), dayRule)).toMatchObject([{ purpose: 'recorded' }]);
    expect(coursesOfConduct(letters('no'), dayRule)).toEqual([]);
  });

  test('what another did by aid or procurement counts as one’s own', () => {
    const acts = [act('1', '2026-03-01'), act('2', '2026-04-01', { actor: 'b', aidedBy: ['a'] })];
    expect(coursesOfConduct(acts, dayRule)).toMatchObject([
      { shape: 'anothers-hand', actor: 'a', targets: ['t'], occasions: 2 },
    ]);
    const more = [...acts, act('3', '2026-05-01', { aidedBy: ['a'] })];
    expect(coursesOfConduct(more, dayRule)).toMatchObject([
      { shape: 'one-target', occasions: 2, messages: 2, acts: [0, 2] },
      { shape: 'anothers-hand', occasions: 3, messages: 3, acts: [0, 1, 2] },
    ]);
  });

  test('nobody known, or a first name, makes no course', () => {
    for (const identity of ['unknown', 'partial-name'] as const) {
      const acts = [act('1', '2026-03-01', { identity }), act('2', '2026-04-01', { identity })];
      expect(coursesOfConduct(acts, dayRule)).toEqual([]);
    }
  });

  test('the chronology has dates, gaps, evidence and what is still open', () => {
    const acts = [act('1', '2026-03-01'), act('2', '2026-03-31', { targets: ['u'] }), act('3', '2026-05-01')];
    const several = coursesOfConduct(acts, dayRule).find(({ shape }) => shape === 'several-targets');
    if (!several) throw new Error('not found');
    const { value, because } = explainedCourse(several, acts, dayRule);
    expect(value).toEqual([
      {
        target: 't',
        occasions: [
          { acts: ['1'], from: '2026-03-01', to: '2026-03-01', daysSince: null },
          { acts: ['3'], from: '2026-05-01', to: '2026-05-01', daysSince: 61 },
        ],
      },
      { target: 'u', occasions: [{ acts: ['2'], from: '2026-03-31', to: '2026-03-31', daysSince: null }] },
    ]);
    const words = because.map(({ says }) => says).join(' ');
    expect(words).toMatch(/A person must say whether/);
    expect(words).not.toMatch(/committed|is harassment|guilty|offence/i);
    expect(because.every(({ checked }) => checked === null)).toBe(true);
  });
});

const ids = fc.constantFrom('a', 'b', '__proto__', 'constructor');
const anyAct = fc.record({
  actor: fc.option(ids),
  identity: fc.constantFrom('unknown', 'account-known', 'identified'),
  targets: fc.uniqueArray(ids, { minLength: 1, maxLength: 3 }),
  aidedBy: fc.uniqueArray(ids, { maxLength: 1 }),
  toPersuade: fc.constantFrom('yes', 'no', 'unknown'),
  at: fc
    .integer({ min: 0, max: 200 })
    .map((hours) => new Date(Date.UTC(2026, 2, 25) + hours * 3_600_000).toISOString()),
});
const anyActs: fc.Arbitrary<readonly Act[]> = fc
  .array(anyAct, { maxLength: 25 })
  .map((all) => all.map((each, index) => ({ ...each, id: String(index) }) as Act));

/** The same by nested loops over actors and targets, as one would do it by hand. */
function byHand(acts: readonly Act[], hours: number) {
  const does = (each: Act, actor: string) => each.identity !== 'unknown' && each.actor === actor;
  const occasions = (own: readonly Act[]) => {
    let [count, first] = [0, Number.NEGATIVE_INFINITY];
    for (const time of own.map(({ at }) => Date.parse(at)).sort((a, b) => a - b)) {
      if (time - first >= hours * 3_600_000) [count, first] = [count + 1, time];
    }
    return count;
  };
  const found: string[] = [];
  for (const actor of ['a', 'b', '__proto__', 'constructor']) {
    const all = acts.filter((each) => does(each, actor) || each.aidedBy?.includes(actor));
    const targets = [...new Set(all.flatMap((each) => each.targets))];
    for (const target of targets) {
      const toward = all.filter((each) => each.targets.includes(target));
      const own = toward.filter((each) => does(each, actor));
      if (occasions(own) > 1) found.push(`one-target ${actor} ${target} ${occasions(own)} ${own.length}`);
      if (own.length < toward.length && occasions(toward) > 1) {
        found.push(`anothers-hand ${actor} ${target} ${occasions(toward)} ${toward.length}`);
      }
    }
    if (targets.length > 1 && all.length > 1 && all.some(({ toPersuade }) => toPersuade !== 'no')) {
      found.push(`several ${actor} ${[...targets].sort().join()} ${all.length}`);
    }
  }
  return found.sort();
}

describe('laws', () => {
  test('courses are those that nested loops find, whatever the order of the acts', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyActs, fc.integer({ min: 1, max: 72 }), (acts, hours) => {
        const courses = coursesOfConduct(acts, { by: 'hours-from-first', hours });
        const names = courses.map((course) =>
          course.shape === 'several-targets'
            ? `several ${course.actor} ${[...course.targets].sort().join()} ${course.messages}`
            : `${course.shape} ${course.actor} ${course.targets[0]} ${course.occasions} ${course.messages}`,
        );
        expect(names.sort()).toEqual(byHand(acts, hours));
        expect(coursesOfConduct([...acts].reverse(), { by: 'hours-from-first', hours })).toHaveLength(
          courses.length,
        );
        seen += courses.length;
      }),
    );
    expect(seen).toBeGreaterThan(100);
  });

  test('followed act by act, the counts are the same', () => {
    fc.assert(
      fc.property(anyActs, (acts) => {
        const follower = followCourses(dayRule);
        const last = new Map<string, string>();
        for (const each of [...acts].sort((a, b) => (a.at < b.at ? -1 : 1))) {
          for (const { actor, target, occasions, messages } of follower.add(each)) {
            if (occasions > 1) last.set(`${actor} ${target}`, `${occasions} ${messages}`);
          }
        }
        const whole = coursesOfConduct(acts, dayRule)
          .filter(({ shape }) => shape !== 'several-targets')
          .map(({ actor, targets, occasions, messages }) => [
            `${actor} ${targets[0]}`,
            `${occasions} ${messages}`,
          ]);
        expect(new Map(whole as [string, string][])).toEqual(last);
      }),
    );
  });
});

describe('what is refused', () => {
  test.each([
    '',
    '2026-02-30',
    '2026-03-01T10:00:00',
    '2026-03-01 10:00Z',
    '2026-03-01T25:00:00Z',
    'x'.repeat(100_000),
  ])('the time %.40s', (at) => {
    expect(() => coursesOfConduct([act('1', at)], dayRule)).toThrow(
      expect.objectContaining({ code: 'invalid-act' }),
    );
  });

  test.each([0, 1.5, Number.NaN, 10_000])('a burst of %s hours', (hours) => {
    expect(() => coursesOfConduct([], { by: 'hours-from-first', hours })).toThrow(
      expect.objectContaining({ code: 'invalid-burst-rule' }),
    );
  });

  test('a target twice, and an act out of order', () => {
    expect(() => coursesOfConduct([act('1', '2026-03-01', { targets: ['t', 't'] })], dayRule)).toThrow(
      expect.objectContaining({ code: 'invalid-act' }),
    );
    const follower = followCourses(dayRule);
    follower.add(act('1', '2026-03-02'));
    expect(() => follower.add(act('2', '2026-03-01'))).toThrow(
      expect.objectContaining({ code: 'out-of-order' }),
    );
  });
});
