import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Act } from '../patterns/act.js';
import type { BurstRule } from '../patterns/burst-rule.js';
import { coursesOfConduct } from '../patterns/courses-of-conduct.js';
import { patternsIn } from '../patterns/patterns-in.js';
import { syntheticActs } from '../synthetic/synthetic-acts.js';
import { actInsert } from './act-insert.js';
import { type CourseRow, coursesQuery } from './courses-query.js';
import { type Database, newDatabase } from './database.fixture.js';
import { finders } from './pattern-finders.js';
import { patternsQuery } from './patterns-query.js';

const postgres = inject('postgres');
const council = { site: 'gss', id: 'E07000000' };
const always = { council, from: '1900-01-01', before: '2199-01-01' };

/** Courses in memory, as a row of the query has them. */
function inMemory(acts: readonly Act[], burst: BurstRule): CourseRow[] {
  return coursesOfConduct(acts, burst).map(({ acts: positions, purpose = null, ...course }) => ({
    ...course,
    acts: positions.map((position) => acts[position]?.id ?? ''),
    purpose,
  }));
}

describe.skipIf('missing' in postgres)('courses', () => {
  let database: Database;
  beforeAll(async () => {
    database = await newDatabase('url' in postgres ? postgres.url : '');
  });
  afterAll(() => database.end());

  test('same', async () => {
    const acts = [...syntheticActs({ seed: 'a', count: 5000, from: '2025-01-01', days: 365, senders: 300, targets: 40 })];
    await database.run([actInsert({ council, acts })]);
    for (const burst of [{ by: 'hours-from-first', hours: 24 }, { by: 'london-day' }] as const) {
      const expected = inMemory(acts, burst);
      let t = performance.now();
      const found = await database.ask<CourseRow>(coursesQuery(always, burst));
      console.log(expected.length, performance.now() - t);
      expect(found).toEqual(expected);
      const many = {senders: 5, withinDays: 7};
      const codes = Object.keys(finders) as any;
      for (const code of codes) {
        t = performance.now();
        const rows = await database.ask<any>(patternsQuery({chosen: always, burst, many, codes: [code]}));
        const inMem = patternsIn({acts, burst, many}).filter((p) => p.code === code).map(({because, mayBe, ...rest}) => rest);
        console.log(code, rows.length, inMem.length, performance.now() - t);
        const s = (x: any) => x.map((y: any) => JSON.stringify(Object.entries(y).sort())).sort();
        expect(s(rows)).toEqual(s(inMem));
      }
    }
  });
});
