import { addDays } from '@lga/rules';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SecuritiesHolding } from '../schema/securities.js';
import { disclosableSecurities } from './securities.js';

const on = '2026-01-15';
const own = { subject: 'securities', holder: 'member', bodyInArea: true } as const;
const small = { nominalValueGBP: '1.00', classesOfShare: 1, shareOfTotalIssued: '1/1000' } as const;

const kindOf = (holding: SecuritiesHolding) => disclosableSecurities({ on, holding }).value.kind;

/** The particulars as numbers, from which the text of a holding is written. */
interface Particulars {
  readonly holder: 'member' | 'partner';
  readonly memberAware: boolean | undefined;
  readonly bodyInArea: boolean | undefined;
  readonly pence: bigint | undefined;
  readonly classes: number | undefined;
  readonly whole: readonly [bigint, bigint] | undefined;
  readonly ofClass: readonly [bigint, bigint] | undefined;
}

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 3 });
const amounts = fc.oneof(
  fc.bigInt({ min: 2_499_998n, max: 2_500_002n }),
  fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }),
);
/** Parts of a whole, half of them within one of a hundredth. */
const parts = fc
  .tuple(fc.bigInt({ min: 100n, max: 10n ** 15n - 1n }), fc.bigInt({ min: -1n, max: 1n }), fc.boolean())
  .map(([of, off, near]) => [near ? of / 100n + off : (of * (off + 1n)) / 2n, of] as const)
  .filter(([part, of]) => part >= 0n && part <= of);
const particulars: fc.Arbitrary<Particulars> = fc.record({
  holder: fc.constantFrom('member', 'partner'),
  memberAware: maybe(fc.boolean()),
  bodyInArea: maybe(fc.boolean()),
  pence: maybe(amounts),
  classes: maybe(fc.integer({ min: 1, max: 3 })),
  whole: maybe(parts),
  ofClass: maybe(parts),
});

function written({ holder, pence, whole, ofClass, ...rest }: Particulars): SecuritiesHolding {
  const { memberAware, bodyInArea, classes } = rest;
  return {
    subject: 'securities',
    holder,
    ...(memberAware === undefined ? {} : { memberAware }),
    ...(bodyInArea === undefined ? {} : { bodyInArea }),
    ...(pence === undefined
      ? {}
      : { nominalValueGBP: `${pence / 100n}.${`${pence % 100n}`.padStart(2, '0')}` }),
    ...(classes === undefined ? {} : { classesOfShare: classes }),
    ...(whole ? { shareOfTotalIssued: whole.join('/') } : {}),
    ...(ofClass ? { shareOfLargestHeldClass: ofClass.join('/') } : {}),
  };
}

/** A second way to the same answer: the Schedule read on full facts, for every way to fill in what is unknown. */
function byEveryCompletion(known: Particulars): string {
  const or = <T>(value: T | undefined, others: readonly T[]) => (value === undefined ? others : [value]);
  const answers = new Set<boolean>();
  for (const aware of or(known.memberAware, [true, false]))
    for (const area of or(known.bodyInArea, [true, false]))
      for (const pence of or(known.pence, [0n, 2_500_001n]))
        for (const classes of or(known.classes, [1, 2]))
          for (const [part, of] of or(known.whole, [
            [0n, 1n],
            [1n, 1n],
          ] as const))
            for (const [classPart, ofClass] of or(known.ofClass, [
              [0n, 1n],
              [1n, 1n],
            ] as const)) {
              const counts = known.holder === 'member' || aware;
              const limbOne = pence > 2_500_000n || part * 100n - of > 0n;
              const limbTwo = classes > 1 && classPart * 100n - ofClass > 0n;
              answers.add(counts && area && (limbOne || limbTwo));
            }
  if (answers.size > 1) return 'undetermined';
  return answers.has(true) ? 'disclosable' : 'not-disclosable';
}

describe('laws of the securities test', () => {
  test('agrees with the Schedule read for every way to fill in what is unknown', () => {
    const seen: Record<string, number> = {};
    fc.assert(
      fc.property(particulars, (known) => {
        const kind = kindOf(written(known));
        seen[kind] = (seen[kind] ?? 0) + 1;
        expect(kind).toBe(byEveryCompletion(known));
      }),
      { numRuns: 5000 },
    );
    for (const kind of ['disclosable', 'not-disclosable', 'undetermined'])
      expect(seen[kind]).toBeGreaterThan(300);
  });

  test('a greater holding is never less disclosable', () => {
    const rank = { 'not-a-security': 0, 'not-disclosable': 0, undetermined: 1, disclosable: 2 } as const;
    fc.assert(
      fc.property(particulars, amounts, amounts, (known, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one];
        const kinds = [less, more].map((pence) => kindOf(written({ ...known, pence })));
        expect(kinds.map((kind) => rank[kind])).toEqual(kinds.map((kind) => rank[kind]).sort());
      }),
    );
  });

  test('what an answer is said to change is what answering so changes', () => {
    const fact = {
      yes: { pence: 2_500_001n, whole: [1n, 1n] },
      no: { pence: 2_500_000n, whole: [1n, 100n] },
    } as const;
    const answered = (known: Particulars, asked: string, answer: 'yes' | 'no'): Particulars => {
      if (asked === 'nominalValueGBP') return { ...known, pence: fact[answer].pence };
      if (asked === 'shareOfTotalIssued') return { ...known, whole: fact[answer].whole };
      if (asked === 'shareOfLargestHeldClass') return { ...known, ofClass: fact[answer].whole };
      if (asked === 'classesOfShare') return { ...known, classes: answer === 'yes' ? 2 : 1 };
      return { ...known, [asked]: answer === 'yes' };
    };
    let compared = 0;
    fc.assert(
      fc.property(particulars, (known) => {
        const { value } = disclosableSecurities({ on, holding: written(known) });
        if (value.kind === 'not-a-security') return;
        const claims =
          value.kind === 'undetermined'
            ? value.openQuestions.flatMap(({ fact: asked, ifYes, ifNo }) => [
                [asked, 'yes', ifYes] as const,
                [asked, 'no', ifNo] as const,
              ])
            : value.wouldChange.map(({ fact: asked, answer, outcome }) => [asked, answer, outcome] as const);
        for (const [asked, answer, outcome] of claims) {
          compared += 1;
          expect(kindOf(written(answered(known, asked, answer)))).toBe(outcome);
        }
        if (value.kind === 'undetermined') expect(value.openQuestions).not.toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(compared).toBeGreaterThan(2000);
  });
});

describe('boundaries', () => {
  test.each([
    ['25000.00', 'not-disclosable'],
    ['25000', 'not-disclosable'],
    ['25000.01', 'disclosable'],
    ['24999.99', 'not-disclosable'],
    ['999999999999999.99', 'disclosable'],
  ])('a nominal value of £%s', (nominalValueGBP, kind) => {
    expect(kindOf({ ...own, ...small, nominalValueGBP })).toBe(kind);
  });

  test.each([
    ['1/100', 'not-disclosable'],
    ['10/1000', 'not-disclosable'],
    ['101/10000', 'disclosable'],
    ['99/10000', 'not-disclosable'],
    ['0/1', 'not-disclosable'],
  ])('%s of the capital or of a class', (share, kind) => {
    expect(kindOf({ ...own, ...small, shareOfTotalIssued: share })).toBe(kind);
    const classes = { classesOfShare: 2, shareOfLargestHeldClass: share };
    expect(kindOf({ ...own, ...small, ...classes })).toBe(kind);
  });

  test("a member's own holding counts whether or not the member is aware of it", () => {
    const large = { ...own, nominalValueGBP: '30000.00' };
    expect([kindOf(large), kindOf({ ...large, memberAware: false })]).toEqual(['disclosable', 'disclosable']);
  });
});

describe('what is not known', () => {
  test('a holding of which nothing is known asks everything that could matter', () => {
    const { value } = disclosableSecurities({ on, holding: { subject: 'securities', holder: 'partner' } });
    expect(value.kind === 'undetermined' && value.openQuestions.map(({ fact }) => fact)).toEqual([
      'memberAware',
      'bodyInArea',
      'nominalValueGBP',
      'shareOfTotalIssued',
      'classesOfShare',
      'shareOfLargestHeldClass',
    ]);
  });

  test('the open question says what each answer would change', () => {
    const holding = { subject: 'securities', holder: 'member', nominalValueGBP: '30000.00' } as const;
    expect(disclosableSecurities({ on, holding }).value).toEqual({
      kind: 'undetermined',
      openQuestions: [
        {
          fact: 'bodyInArea',
          asks: { en: "To the member's knowledge, has the body a place of business or land in the area?" },
          ifYes: 'disclosable',
          ifNo: 'not-disclosable',
        },
      ],
    });
  });

  test('a part of a class is not asked for where there is one class', () => {
    const { shareOfTotalIssued, ...rest } = small;
    const { value } = disclosableSecurities({ on, holding: { ...own, ...rest } });
    expect(shareOfTotalIssued).toBeDefined();
    expect(value.kind === 'undetermined' && value.openQuestions.map(({ fact }) => fact)).toEqual([
      'shareOfTotalIssued',
    ]);
  });
});

describe('the reasons', () => {
  test('each question that counts is there with its answer, its rule and its source', () => {
    const { because } = disclosableSecurities({ on, holding: { ...own, nominalValueGBP: '30000.00' } });
    expect(because.map(({ rule, facts }) => [rule, facts])).toEqual([
      ['england.dpi.whose-interests-count', { holder: 'member' }],
      ['england.dpi.securities.body-in-area', { bodyInArea: true }],
      ['england.dpi.securities.nominal-value', { nominalValueGBP: '30000.00' }],
      [undefined, undefined],
    ]);
    expect(because.every(({ source, authority }) => source && authority === 'statute')).toBe(true);
    expect(because[2]?.says).toMatch(
      /^Does the total nominal value of the securities exceed £25,000\? Yes\./,
    );
  });

  test('a deposit with a building society rests on the definition alone', () => {
    const deposit = { subject: 'building-society-deposit', holder: 'member' } as const;
    const { value, because } = disclosableSecurities({ on, holding: deposit });
    expect(value).toEqual({ kind: 'not-a-security' });
    expect(because.map(({ rule }) => rule)).toEqual(['england.dpi.securities.left-out']);
  });
});

describe('what is refused', () => {
  const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code });

  test.each([
    ['invalid-amount', { nominalValueGBP: '1e9' }],
    ['invalid-amount', { nominalValueGBP: '25000.001' }],
    ['invalid-fraction', { shareOfTotalIssued: '1/0' }],
    ['invalid-fraction', { shareOfLargestHeldClass: '0.01' }],
    ['invalid-fraction', { shareOfLargestHeldClass: '101/100' }],
    ['invalid-classes', { classesOfShare: 0 }],
    ['invalid-classes', { classesOfShare: 1.5 }],
    ['invalid-classes', { classesOfShare: Number.NaN }],
  ])('%s, also where the answer would not depend on it', (code, facts) => {
    const elsewhere = { ...own, ...small, bodyInArea: false, ...facts };
    expect(() => disclosableSecurities({ on, holding: elsewhere })).toThrow(refusal(code));
    const deposit = { subject: 'building-society-deposit', holder: 'member', ...facts } as const;
    expect(() => disclosableSecurities({ on, holding: deposit })).toThrow(refusal(code));
  });

  test('a day before the Regulations came into force', () => {
    const holding = { ...own, ...small };
    expect(() => disclosableSecurities({ on: '2012-06-30', holding })).toThrow(refusal('not-in-force'));
    expect(disclosableSecurities({ on: addDays('2012-06-30', 1), holding }).value.kind).toBe(
      'not-disclosable',
    );
  });

  test.each(['', '2026-02-29', '__proto__', '9'.repeat(100_000)])('no real day', (day) => {
    expect(() => disclosableSecurities({ on: day, holding: own })).toThrow(refusal('invalid-date'));
  });

  test('no message repeats what came', () => {
    const holding = { ...own, nominalValueGBP: 'a private matter' };
    expect(() => disclosableSecurities({ on, holding })).toThrow(/^(?!.*private)/);
  });
});
