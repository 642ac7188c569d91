import { describe, expect, test } from 'vitest';
import type { PatternCode } from '../patterns/pattern.js';
import { actInsert } from './act-insert.js';
import type { ChosenActs } from './chosen-acts.js';
import { councilSetting } from './council-setting.js';
import { countsQuery } from './counts-query.js';
import { coursesQuery } from './courses-query.js';
import { nearTextsQuery } from './near-texts-query.js';
import { occasionsQuery } from './occasions-query.js';
import { finders } from './pattern-finders.js';
import { patternsQuery } from './patterns-query.js';
import { repeatsQuery } from './repeats-query.js';
import { monthStatements, roleStatements, schemaStatements } from './schema-statements.js';
import type { Statement } from './statement.js';
import { type TallyFacet, tallyQuery } from './tally-query.js';
import { textBandInsert } from './text-band-insert.js';

/** Would end a text, a name or a statement, if it ever came into one. */
const hostile = `x'); DROP TABLE "lga"."act"; --$1`;
const council = { site: hostile, id: hostile };
const period = { from: '2026-01-01', before: '2026-02-01' };
const chosen: ChosenActs = {
  council,
  ...period,
  actor: hostile,
  target: hostile,
  identities: [{ key: hostile, traces: [hostile, 'other'], contradictions: [] }],
};
const burst = { by: 'hours-from-first', hours: 24 } as const;
const many = { senders: 5, withinDays: 7 };
const codes = Object.keys(finders) as PatternCode[];
const act = {
  id: hostile,
  actor: hostile,
  identity: 'identified',
  targets: [hostile],
  at: '2026-01-05',
  trigger: hostile,
} as const;

const statements: Readonly<Record<string, Statement>> = {
  council: councilSetting(council),
  acts: actInsert({ council, acts: [act] }),
  bands: textBandInsert({ council, messages: [{ id: hostile, text: hostile }] }),
  courses: coursesQuery(chosen, burst),
  patterns: patternsQuery({ chosen, burst, many, codes }),
  occasions: occasionsQuery(chosen, burst),
  repeats: repeatsQuery('ward', chosen),
  counts: countsQuery(chosen, 7),
  near: nearTextsQuery(council),
  tally: tallyQuery({ council, ...period, facets: ['band', 'channel'] }),
};

describe('statements', () => {
  test.each(Object.entries(statements))(
    '%s: what the caller gives stands in the values',
    (_, { text, values }) => {
      expect(text).not.toContain('DROP');
      expect(JSON.stringify(values)).toContain('DROP');
      const places = [...text.matchAll(/\$(\d+)/g)].map(([, place]) => Number(place));
      expect(new Set(places)).toEqual(new Set(values.map((_value, place) => place + 1)));
    },
  );

  test('are the same at every call', () => {
    expect(schemaStatements()).toEqual(schemaStatements());
    expect(monthStatements('2026-02')).toEqual(monthStatements('2026-02'));
    expect(coursesQuery(chosen, burst)).toEqual(coursesQuery(chosen, burst));
  });

  test('months follow each other without a gap, over leap years and the end of the year', () => {
    const bounds = ['2027-12', '2028-01', '2028-02', '2028-03'].map((month) =>
      /FROM \('(.*)'\) TO \('(.*)'\)/.exec(monthStatements(month)[0] ?? '')?.slice(1),
    );
    expect(bounds[1]?.[0]).toBe(bounds[0]?.[1]);
    expect(bounds[3]?.[0]).toBe(bounds[2]?.[1]);
    expect(bounds[2]).toEqual(['2028-02-01T00:00:00Z', '2028-03-01T00:00:00Z']);
  });
});

describe('what is no good is refused by its code', () => {
  test.each<[string, () => unknown]>([
    ['invalid-month', () => monthStatements('2026-13')],
    ['invalid-month', () => monthStatements(`2026-01'`)],
    ['invalid-role', () => roleStatements('a"; DROP')],
    ['invalid-role', () => roleStatements('a'.repeat(64))],
    ['invalid-act', () => coursesQuery({ ...chosen, from: '2026-02-30' }, burst)],
    ['invalid-act', () => actInsert({ council, acts: [{ ...act, at: 'today' }] })],
    ['invalid-act', () => actInsert({ council, acts: [{ ...act, targets: ['t', 't'] }] })],
    ['invalid-period', () => coursesQuery({ ...chosen, before: '2026-01-01' }, burst)],
    [
      'invalid-period',
      () => tallyQuery({ council, from: '2026-02-01', before: '2026-01-01', facets: ['band'] }),
    ],
    ['invalid-burst-rule', () => coursesQuery(chosen, { by: 'hours-from-first', hours: 0.5 })],
    ['invalid-count', () => patternsQuery({ chosen, burst, many: { senders: 1, withinDays: 7 }, codes })],
    [
      'invalid-count',
      () => patternsQuery({ chosen, burst, many: { senders: 5, withinDays: Number.NaN }, codes }),
    ],
    ['invalid-count', () => countsQuery(chosen, 0)],
    ['unknown-pattern', () => patternsQuery({ chosen, burst, many, codes: [] })],
    ['unknown-pattern', () => patternsQuery({ chosen, burst, many, codes: ['__proto__' as PatternCode] })],
    ['unknown-facet', () => tallyQuery({ council, ...period, facets: ['band', 'band'] })],
    ['unknown-facet', () => tallyQuery({ council, ...period, facets: ['constructor' as TallyFacet] })],
    ['unknown-facet', () => tallyQuery({ council, ...period, facets: [] })],
    ['unstorable-text', () => actInsert({ council, acts: [{ ...act, trigger: 'a\0' }] })],
  ])('%s: %s', (code, work) => {
    expect(work).toThrow(expect.objectContaining({ code }));
  });
});
