import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareDefinition } from './bare-definition.fixture.js';
import { type RiskMatrix, riskMatrix } from './matrix.js';
import { matrixFaults } from './matrix-faults.js';
import { publishedMatrices } from './published-matrices.js';
import { rate } from './rate.js';
import type { Rating } from './rating.js';
import type { MatrixDefinition, Stage } from './schema.js';

/** What no capability here answers, and why. */
const waiting: Readonly<Record<string, string>> = {
  'start-now-marquee-fire.json':
    'averages likelihood and severity; no kind of rule here does, since an average hides the worst',
};

/** Questions that `other-cases.test.ts` asks. */
const askedElsewhere = new Set(['headline', 'validate', 'indicator-count', 'respond', 'review-date']);

function casesIn<Case>(folder: string): readonly (Case & { readonly file: string; readonly name: string })[] {
  const url = new URL(`../cases/${folder}`, import.meta.url);
  const files = readdirSync(url).filter((file) => file.endsWith('.json'));
  return files.map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, url), 'utf8')) }));
}

function published(id: string): RiskMatrix {
  const matrix = publishedMatrices.find(({ definition }) => definition.id === id);
  if (!matrix) throw new Error(`No published matrix ${id}.`);
  return matrix;
}

describe('every cell of every published matrix is the one in its case', () => {
  const cases = casesIn<{ given: { scheme: string }; expect: { cells: string[][] } }>('cells/');

  it('there is a case for each of the 11 matrices', () => {
    expect(cases.map(({ given }) => given.scheme)).toEqual(
      publishedMatrices.map((each) => each.definition.id),
    );
    expect(cases).toHaveLength(11);
  });

  it.each(cases)('$name', ({ given, expect: expected }) => {
    const { cells } = published(given.scheme);
    expect(cells.map((row) => row.map(({ band }) => band?.id))).toEqual(expected.cells);
  });
});

interface FaultyScheme {
  readonly axes: Readonly<Record<string, readonly number[]>>;
  readonly bands?: readonly string[];
  readonly rule: { kind: 'table' } | { kind: 'product'; bands: { band: string; from: number; to: number }[] };
  readonly cells?: readonly (readonly string[])[];
}

describe('a faulty scheme is refused with every fault', () => {
  const cases = casesIn<{ given: { scheme: FaultyScheme }; expect: { errors: unknown[] } }>('invalid/');

  it('there are 5 of them', () => {
    expect(cases).toHaveLength(5);
  });

  it.each(cases)('$name', ({ given, expect: expected }) => {
    const definition = definitionOfFaulty(given.scheme);
    expect(matrixFaults(definition)).toEqual(expected.errors);
    expect(() => riskMatrix(definition)).toThrow(expect.objectContaining({ code: 'invalid-matrix' }));
  });
});

/** Two of the schemes do not say which scale is likelihood: the first is taken for it. */
function definitionOfFaulty({ axes, bands, rule, cells }: FaultyScheme): MatrixDefinition {
  const [likelihood = [], severity = []] = Object.values(axes);
  if (rule.kind === 'table') {
    const table = { kind: 'table', cells: cells ?? [] } as const;
    return bareDefinition({ likelihood, severity, bands: bands ?? [], rule: table });
  }
  const cutOffs = rule.bands.map(({ band, from, to }) => ({ band, from, to }));
  const product = { kind: 'product', cutOffs } as const;
  return bareDefinition({ likelihood, severity, bands: cutOffs.map(({ band }) => band), rule: product });
}

interface GivenRating {
  readonly stage?: 'before' | 'after' | 'only';
  readonly likelihood: number | string;
  readonly severity: number | string;
}

interface PublishedScheme {
  readonly rule: 'product' | 'table';
  readonly bands?: readonly { readonly band: string; readonly from: number; readonly to: number }[] | null;
  readonly points?: readonly { readonly score?: number; readonly band: string }[];
}

interface RateCase {
  readonly given: {
    readonly question: string;
    readonly scheme?: string;
    readonly stage?: Stage;
    readonly publishedScheme?: PublishedScheme;
    readonly ratings?: readonly GivenRating[];
    readonly scores?: readonly number[];
    readonly alsoRateWith?: readonly string[];
  };
  readonly expect: {
    readonly ratings: readonly Expected[];
    readonly elsewhere?: readonly (Expected & { readonly matrix: string })[];
    readonly lowered?: readonly ('likelihood' | 'severity')[];
    readonly unchanged?: readonly ('likelihood' | 'severity')[];
  };
}

interface Expected {
  readonly score: number | null;
  readonly band: string | null;
  readonly action?: string;
  readonly severity?: number;
}

describe('a published rating comes out as published', () => {
  const all = casesIn<RateCase>('');
  const cases = all.filter(({ file, given }) => given.question === 'rate' && !(file in waiting));
  const rateCases = cases.filter(({ given }) => 'ratings' in given);

  it('there are 9 of them: 8 with ratings and 1 with scores', () => {
    expect(rateCases).toHaveLength(8);
    expect(cases).toHaveLength(9);
  });

  it('of all 17 cases one waits, and the others are asked here or elsewhere', () => {
    expect(all).toHaveLength(17);
    expect(Object.keys(waiting)).toHaveLength(1);
    const elsewhere = all.filter(({ given }) => askedElsewhere.has(given.question));
    expect(elsewhere.length + cases.length + 1).toBe(17);
  });

  it('nothing that a case expects is passed over but the next review of one, which is asked elsewhere', () => {
    const answered = new Set(['ratings', 'elsewhere', 'lowered', 'unchanged', 'severityShownBesideBand']);
    const left = cases.flatMap(({ file, expect: expected }) =>
      Object.keys(expected).flatMap((key) => (answered.has(key) ? [] : [`${file}: ${key}`])),
    );
    expect(left).toEqual(['stallholders-driving-on-site.json: nextReview']);
  });

  it.each(rateCases)('$name', ({ given, expect: expected }) => {
    const matrix = given.scheme ? published(given.scheme) : schemeOf(given);
    const ratings = (given.ratings ?? []).map((rating) => rated(matrix, rating));
    expect(ratings).toHaveLength(expected.ratings.length);
    for (const [index, rating] of ratings.entries()) meets(rating, expected.ratings[index]);
    for (const axis of expected.lowered ?? []) expect(change(ratings, axis)).toBeLessThan(0);
    for (const axis of expected.unchanged ?? []) expect(change(ratings, axis)).toBe(0);
    for (const elsewhere of expected.elsewhere ?? []) {
      for (const rating of given.ratings ?? []) meets(rated(published(elsewhere.matrix), rating), elsewhere);
    }
  });

  it('every cell of East Devon with a score of the page has the band and the action of the page', () => {
    const { given, expect: expected } = cases.find(({ given }) => given.scores) ?? {
      given: { question: '' },
    };
    const { cells } = published(given.scheme ?? '');
    const found = expected?.ratings.map(({ score, band, action }) => {
      const scored = cells.flat().filter((cell) => cell.score === score);
      for (const cell of scored) expect([cell.band?.id, cell.band?.action?.en]).toEqual([band, action]);
      return scored.length;
    });
    expect(found).toEqual([2, 2, 3]);
  });
});

/** The forms do not say what their first number leaves out, so this is a reading; no band depends on it. */
const readAs = { before: 'inherent', after: 'residual', only: 'current' } as const;

function rated(matrix: RiskMatrix, { stage = 'only', likelihood, severity }: GivenRating): Rating {
  return rate({ matrix, stage: readAs[stage], likelihood, severity }).value;
}

function meets(rating: Rating, expected: Expected | undefined): void {
  if (rating.kind === 'undetermined' || !expected) throw new Error('A rating and what is expected of it.');
  expect(rating.score).toBe(expected.score);
  expect(rating.band?.id ?? null).toBe(expected.band);
  if (expected.action !== undefined) expect(rating.band?.action?.en).toBe(expected.action);
  if (expected.severity !== undefined) expect(rating.severity.value).toBe(expected.severity);
}

function change([before, after]: readonly Rating[], axis: 'likelihood' | 'severity'): number {
  if (before?.kind !== 'unbanded' || after?.kind !== 'unbanded')
    throw new Error('Two ratings without bands.');
  return after[axis].value - before[axis].value;
}

/** Of a form that was published in part only the levels that the case rates are taken. */
function schemeOf({ publishedScheme, ratings = [] }: RateCase['given']): RiskMatrix {
  if (!publishedScheme) throw new Error('A case names a scheme or shows what was published of one.');
  const { rule, bands, points = [] } = publishedScheme;
  const levels = {
    likelihood: [...new Set(ratings.map(({ likelihood }) => likelihood))].sort(),
    severity: [...new Set(ratings.map(({ severity }) => severity))].sort(),
  };
  if (rule === 'table') {
    const cells = [points.map(({ band }) => band)];
    return riskMatrix(bareDefinition({ ...levels, bands: cells.flat(), rule: { kind: 'table', cells } }));
  }
  const ofPoints = points.map(({ score = 0, band }) => ({ band, from: score, to: score }));
  const cutOffs = bands === null ? null : (bands ?? ofPoints);
  const named = (cutOffs ?? []).map(({ band }) => band);
  return riskMatrix(bareDefinition({ ...levels, bands: named, rule: { kind: 'product', cutOffs } }));
}
