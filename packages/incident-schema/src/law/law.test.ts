import { readFileSync } from 'node:fs';
import { addDays } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../facts/condition.js';
import { lawTable } from '../law-table.js';
import { factsGiven, type TriageCase, triageCases } from '../triage/triage-case.fixture.js';
import { electionsActCoverage, triageRules } from '../triage/triage-rules.js';
import { signpostConditions } from './signpost-conditions.js';
import { signposts } from './signposts.js';
import { timeLimits } from './time-limits.js';

const conditions = signpostConditions.history[0].value ?? [];
const listed = (each: TriageCase, on = each.given.lawAsAt) =>
  signposts({ facts: factsGiven(each), on, law: lawTable }).value;
const ids = (each: TriageCase, on?: string) => listed(each, on).signposts.map(({ law }) => law);

describe('a published event', () => {
  test.each(triageCases)('$name', (each) => {
    const laws = ids(each);
    expect(laws).toEqual(expect.arrayContaining([...each.expect.lawSignposts]));
    for (const law of each.expect.never?.['lawSignposts'] ?? []) expect(laws).not.toContain(law);
    if (['low', 'not-abuse'].includes(each.expect.band) || each.expect.lawSignposts.length === 0) {
      expect(laws).toEqual([]);
    }
  });

  test('has no sign-post to what was not law when it happened', () => {
    let seen = 0;
    for (const each of triageCases) {
      const { published } = each.source;
      const later = each.expect.notInForceWhenItHappened ?? [];
      if (later.length === 0 || published === null) continue;
      const then = listed(each, `${published}-01`);
      for (const law of later) {
        expect(
          then.signposts.map((one) => one.law),
          law,
        ).not.toContain(law);
        if (law !== 'elections-act-2022-s30' || then.signposts.length > 0)
          expect(then.notLawThen.map((one) => one.law)).toContain(law);
        seen += 1;
      }
    }
    expect(seen).toBe(5);
  });

  test('has its time limits', () => {
    let seen = 0;
    for (const each of triageCases) {
      for (const expected of each.expect.deadlines ?? []) {
        const of = listed(each).signposts.filter(({ law }) => law === expected['law']);
        expect(of, String(expected['law'])).toHaveLength(1);
        const rule = of[0]?.timeLimit;
        expect(rule?.months ?? null).toBe(expected['months']);
        expect(rule?.from ?? null).toBe(expected['from']);
        expect(rule?.capMonths).toBe(expected['capMonths'] ?? undefined);
        expect(rule?.capFrom).toBe(expected['capFrom'] ?? undefined);
        seen += 1;
      }
    }
    expect(seen).toBe(6);
  });

  test('of silent calls: harassment runs from the last day, section 127 has an outer day alone', () => {
    const calls = triageCases.find(({ file }) => file.startsWith('silent-calls'));
    if (!calls) throw new Error('no such case');
    const occasions = (calls.given.series?.days ?? []).map((day) => addDays('2024-05-06', day));
    const limits = timeLimits({ of: listed(calls).signposts, occasions }).value;
    const of = (law: string) => limits.find((one) => one.law === law);
    expect(occasions).toHaveLength(6);
    expect(of('pha-1997-s2')?.due).toEqual([{ occasion: '2024-05-27', by: '2024-11-27' }]);
    expect(of('ca-2003-s127-1')?.due).toEqual([]);
    expect(of('ca-2003-s127-1')?.missing).toEqual(['prosecutor-knowledge']);
    expect(of('ca-2003-s127-1')?.never[0]).toEqual({ occasion: '2024-05-06', after: '2027-05-06' });
    expect(of('oapa-1861-s16')?.due).toEqual([]);
  });
});

describe('time limits', () => {
  const limit = (law: string, occasions: readonly string[], prosecutorKnewOn?: string) => {
    const entry = lawTable.entries.find(({ id }) => id === law);
    const of = [{ law, timeLimit: entry?.timeLimit ?? null }];
    return timeLimits({ of, occasions, ...(prosecutorKnewOn ? { prosecutorKnewOn } : {}) }).value[0];
  };

  test('both limits of section 127 must be met', () => {
    expect(limit('ca-2003-s127-1', ['2024-05-06'], '2024-06-30')?.due).toEqual([
      { occasion: '2024-05-06', by: '2024-12-30' },
    ]);
    expect(limit('ca-2003-s127-1', ['2024-05-06'], '2027-01-10')?.due).toEqual([
      { occasion: '2024-05-06', by: '2027-05-06' },
    ]);
  });

  test('an election offence has a year, and two with leave', () => {
    expect(limit('rpa-1983-s106', ['2024-02-29'])).toMatchObject({
      due: [{ by: '2025-02-28' }],
      withLeave: [{ by: '2026-02-28' }],
    });
  });

  test('a summary charge runs for each occasion, a claim for defamation from the first publication', () => {
    expect(limit('poa-1986-s5', ['2026-03-31', '2026-01-10', '2026-01-10'])?.due).toEqual([
      { occasion: '2026-01-10', by: '2026-07-10' },
      { occasion: '2026-03-31', by: '2026-09-30' },
    ]);
    expect(limit('defamation', ['2026-03-31', '2026-01-10'])?.due).toEqual([
      { occasion: '2026-01-10', by: '2027-01-10' },
    ]);
    expect(limit('pha-1997-s3', ['2026-01-10'])?.due).toEqual([{ occasion: '2026-01-10', by: '2032-01-10' }]);
  });

  test('without a day none is given, and it is said why', () => {
    expect(limit('poa-1986-s5', [])?.missing).toEqual(['occasions']);
    expect(limit('lga-1972-s80', ['2026-01-10'])?.kind).toBe('not-in-table');
    expect(() => limit('poa-1986-s5', ['2026-02-30'])).toThrow(
      expect.objectContaining({ code: 'invalid-date' }),
    );
    const many = Array.from({ length: 10_001 }, () => '2026-01-10');
    expect(() => limit('poa-1986-s5', many)).toThrow(expect.objectContaining({ code: 'too-many-occasions' }));
  });
});

/** Provisions that may be listed and that no recorded fact points to yet, each with the reason. */
const withoutFacts: Readonly<Record<string, string>> = {
  'osa-2023-s183': 'no code for flashing images',
  'soa-2003-s66a': 'no code for an image of genitals that was sent',
  'theft-act-1968-s21': 'no code for a demand with menaces',
  'rpa-1983-s114a': 'it protects voters: no code for pressure on a vote',
  'rpa-1983-s106': 'no code tells personal from political conduct, and how somebody voted is political',
  'cma-1990-s1': 'no code for a taken-over account',
  'cma-1990-s3': 'no code for an impaired computer',
  'asbcpa-2014-s59': 'tied to a place, not to an incident',
};

describe('the table', () => {
  test('has 87 provisions, and every one that may be listed is pointed to, or the reason stands here', () => {
    expect(lawTable.entries).toHaveLength(87);
    const pointed = new Set(conditions.flatMap(({ laws }) => laws));
    const may = lawTable.entries.filter(({ signpost }) => signpost).map(({ id }) => id);
    expect(may.filter((id) => !pointed.has(id)).sort()).toEqual(Object.keys(withoutFacts).sort());
    const all = new Set(lawTable.entries.map(({ id }) => id));
    for (const id of pointed) expect(all.has(id), id).toBe(true);
  });

  test('nobody has signed any of it', () => {
    for (const { checked } of lawTable.entries) expect(checked).toBeNull();
  });

  test('what is enacted and not commenced, a bill, or unknown is never a sign-post', () => {
    for (const { signpost, status, id } of lawTable.entries)
      if (signpost) expect(status.state, id).toBe('in-force');
    const home = triageCases
      .map(factsGiven)
      .map((facts) => ({ ...facts, behaviours: ['disruption.protest-at-home'] }));
    const { value } = signposts({
      facts: home[0] ?? factsGiven(triageCases[0] as TriageCase),
      on: '2026-11-22',
      law: lawTable,
    });
    expect(value.signposts.map(({ law }) => law)).toEqual(expect.arrayContaining(['cjpa-2001-s42a']));
    expect(value.notLawThen).toMatchObject([
      { law: 'cpa-2026-office-holder-home', state: 'enacted-not-commenced' },
    ]);
  });

  test('an Act is no law before the year of its title, and a former maximum holds for its time', () => {
    const stalked = triageCases.find(({ file }) => file.startsWith('prospective'));
    if (!stalked) throw new Error('no such case');
    expect(ids(stalked, '2018-12-31')).not.toContain('spa-2019');
    expect(ids(stalked, '2026-11-22')).toContain('spa-2019');
    const maxOn = (on: string) =>
      listed(stalked, on).signposts.find(({ law }) => law === 'pha-1997-s4a')?.max?.custodyMonths;
    expect([maxOn('2016-01-01'), maxOn('2017-04-03')]).toEqual([60, 120]);
  });

  test('names the same offices as the table of the order', () => {
    const order = conditions.find(({ laws }) => laws.includes('elections-act-2022-s30'));
    const roles = (order?.when ?? []).flat().flatMap((each) => ('has' in each ? each.has : []));
    const covered = Object.entries(electionsActCoverage.history[0].value ?? {}).filter(
      ([, yes]) => yes === 'yes',
    );
    expect([...roles].sort()).toEqual(covered.map(([role]) => role).sort());
  });
});

const lists: Readonly<Record<string, { terms: readonly { id: string }[] }>> = JSON.parse(
  readFileSync(new URL('../../data/codes.json', import.meta.url), 'utf8'),
).lists;
const listOf: Readonly<Record<string, string>> = {
  behaviours: 'behaviour',
  grounds: 'hostilityGround',
  triggers: 'trigger',
  impacts: 'impact',
  channels: 'channel',
  settings: 'setting',
  targetRoles: 'targetRole',
  actorRelations: 'actorRelation',
  actorIdentities: 'actorIdentity',
  injury: 'injury',
  orderKinds: 'orderKind',
  brokenOrders: 'orderKind',
  personsBand: 'band',
};

test('every code that a condition reads is in its list, or is broader than one that is', () => {
  const all: readonly Condition[] = [
    ...conditions.map(({ when }) => when),
    ...triageRules.flatMap(({ history: [{ value }] }) =>
      value ? [value.when, ...(value.also ?? []).map(({ when }) => when)] : [],
    ),
  ];
  let seen = 0;
  for (const test of all.flat(2)) {
    if ('atLeast' in test) continue;
    const codes = 'has' in test ? test.has : 'lacks' in test ? test.lacks : test.only;
    const known =
      lists[listOf[test.fact] ?? '']?.terms.map(({ id }) => id) ??
      (test.fact === 'orderLaws'
        ? lawTable.entries.map(({ id }) => id)
        : ['yes', 'no', 'unknown', 'not-asked']);
    for (const code of codes) {
      expect(
        known.some((id) => id === code || id.startsWith(`${code}.`)),
        `${test.fact}: ${code}`,
      ).toBe(true);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(300);
});

test('the same facts give the same bytes, whatever they are', () => {
  const every = Object.values(lists['behaviour']?.terms ?? []).map(({ id }) => id);
  fc.assert(
    fc.property(
      fc.subarray(every),
      fc.constantFrom('2000-01-01', '2023-12-31', '2026-11-22'),
      (behaviours, on) => {
        const facts = { ...factsGiven(triageCases[0] as TriageCase), behaviours };
        const result = signposts({ facts, on, law: lawTable });
        expect(JSON.stringify(signposts({ facts, on, law: lawTable }))).toBe(JSON.stringify(result));
        for (const { facts: used } of result.value.signposts)
          expect(Object.keys(used).length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 100 },
  );
});
