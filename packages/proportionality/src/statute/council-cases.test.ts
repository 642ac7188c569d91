import { describe, expect, test } from 'vitest';
import { allocateSeats } from './allocate-seats.js';
import type { AllocationFacts, Part } from './allocation.js';
import { checkCertificate } from './check-certificate.js';
import { checkTable } from './check-table.js';
import {
  councilCase,
  councilCases,
  councilOf,
  factsOf,
  publishedTable,
  usual,
} from './council-case.fixture.js';
import { poolTotals } from './pool-totals.js';

const parts = (facts: AllocationFacts): readonly Part[] => {
  const { value } = allocateSeats(facts);
  if (value.kind === 'undetermined') throw new Error('An allocation was expected.');
  return value.parts.map((part) => part.value);
};

type Totals = Pick<Part, 'totals' | 'ungrouped'>;
const ends = ({ least, most }: { least: number; most: number }): number | string =>
  least === most ? least : `${least}-${most}`;
const record = ({
  totals,
  ungrouped,
}: {
  totals: readonly { id: string; least: number; most: number }[];
  ungrouped: Totals['ungrouped'] | { least: number; most: number };
}) => ({
  ...Object.fromEntries(totals.map((each) => [each.id, ends(each)])),
  ungrouped: ends(ungrouped),
});
const totalsOf = (
  file: string,
  {
    seats,
    majoritySeats = 0,
    treatment = 'remainder',
  }: { seats: number; majoritySeats?: number; treatment?: 'remainder' | 'unit' },
) =>
  record(
    poolTotals({
      on: '2024-01-01',
      council: councilOf(councilCase(file)),
      seats,
      majoritySeats,
      readings: { ...usual, ungrouped: { kind: treatment } },
    }).value,
  );
/** One body by itself, of the size of a row of a ready reckoner. */
const row = (file: string, seats: number) => {
  const [part] = parts({
    ...factsOf(councilCase(file)),
    bodies: [{ id: 'body', seats, standing: { kind: 'by-itself' } }],
  });
  return record(part as Part);
};

test('every published case is there: 4 strict, 5 choice, 3 negotiated, 5 reckoner, 3 inputs', () => {
  const classes = councilCases.map((each) => each.class);
  const count = (of: string) => classes.filter((each) => each === of).length;
  expect(['strict', 'choice', 'negotiated', 'reckoner', 'inputs'].map(count)).toEqual([4, 5, 3, 5, 3]);
});

describe('a strict total comes out exactly', () => {
  test.each(councilCases.filter((each) => each.class === 'strict'))(
    '$name',
    ({ file, totalSeats, inferred, published }) => {
      const seats = totalSeats ?? inferred.total ?? 0;
      expect(totalsOf(file.replace('.json', ''), { seats })).toEqual({
        ungrouped: 0,
        ...published.aggregate,
      });
    },
  );
});

describe('of a choice, the total is exact, and the published table is placed among the nearest or beside them', () => {
  /** Rows within rounding and those that are not; the principle departed from; seats to the next nearest table, of how many. */
  const found = {
    'carmarthenshire-2012-06': {
      within: 15,
      beyond: ['Housing Review Panel'],
      principle: 'd',
      away: 4,
      of: '1',
    },
    'east-sussex-2023-07': { within: 9, beyond: [], principle: 'd', away: 2, of: '4' },
    'gwynedd-2023-05': { within: 13, beyond: [], principle: 'd', away: 2, of: '30' },
    'maidstone-2016-05': { within: 11, beyond: ['Urgency Committee'], principle: 'c', away: 8, of: '15' },
    'wirral-2011-05': { within: 12, beyond: [], principle: 'd', away: 2, of: '112' },
  } as const;

  test('there are five', () => {
    const files = councilCases
      .filter((each) => each.class === 'choice')
      .map(({ file }) => file.replace('.json', ''));
    expect(files).toEqual(Object.keys(found));
  });

  test.each(Object.entries(found))('%s', (file, expected) => {
    const of = councilCase(file);
    const facts = factsOf(of);
    const [part] = parts(facts);
    if (!part) throw new Error('A pool was expected.');
    expect(record(part)).toEqual({ ungrouped: 0, ...(of.published.aggregate ?? of.inferred.aggregate) });
    expect(checkCertificate({ facts, part }).kind).toBe('proved');
    expect(part.equallyGood).toMatchObject({ number: expected.of, counted: 'all' });
    const { value } = checkTable({ facts, table: publishedTable(of), underSection17: [] });
    expect(value.section17).toBe('undetermined');
    const [checked] = value.parts;
    const rows = of.bodies.map(({ name }) => ({
      name,
      cells: checked?.cells.filter(({ body }) => body === name) ?? [],
    }));
    const beyond = rows.filter(({ cells }) => cells.some(({ isRounding }) => !isRounding));
    expect(beyond.map(({ name }) => name)).toEqual(expected.beyond);
    expect(rows.length - beyond.length).toBe(expected.within);
    const principles = checked?.findings.map((finding) => 'principle' in finding && finding.principle);
    expect(new Set(principles)).toEqual(new Set([expected.principle]));
    expect(checked?.nearest.moves.reduce((sum, { seats }) => sum + seats, 0)).toBe(expected.away);
  });

  test('Maidstone: the findings are the adjustment that the paper prints, two seats from one group to another', () => {
    const of = councilCase('maidstone-2016-05');
    const { parts: checked } = checkTable({
      facts: factsOf(of),
      table: publishedTable(of),
      underSection17: [],
    }).value;
    const off = checked[0]?.findings.map(
      (finding) => finding.kind === 'total' && [finding.group, finding.off],
    );
    expect(off).toEqual([
      ['Ind', 2],
      ['UKIP', -2],
    ]);
  });
});

describe('a negotiated table is explained', () => {
  test('Wellingborough: an exact tie, and a published total below both of its ends', () => {
    const of = councilCase('wellingborough-2017-05');
    const voluntary = of.bodies.filter(({ kind }) => kind === 'other').map(({ name }) => name);
    expect(voluntary).toHaveLength(3);
    const facts = factsOf(of, voluntary);
    const [pool] = parts(facts);
    const { value } = checkTable({ facts, table: publishedTable(of), underSection17: [] });
    expect(pool?.totals.map(({ overall }) => ends(overall))).toEqual(['64-65', '21-22']);
    expect(record(pool as Part)).toEqual({ Conservative: 64, Labour: 22, ungrouped: 0 });
    expect(value.section17).toBe('undetermined');
    const off = value.parts[0]?.findings.map(
      (finding) => finding.kind === 'total' && [finding.group, finding.off],
    );
    expect(off).toEqual([
      ['Conservative', -1],
      ['Labour', 1],
    ]);
    expect(value.parts[0]?.cells.every(({ isRounding }) => isRounding)).toBe(true);
    expect(value.parts.slice(1).every(({ isNearest }) => isNearest)).toBe(true);
  });

  test.each([
    ['unit', [1, 1, -1, -1, 0]],
    ['remainder', [1, 0, -1, -1, 1]],
  ] as const)('Rotherham 2021: every difference is listed, the ungrouped as %s', (kind, differences) => {
    const of = councilCase('rotherham-2021-05');
    const nearest: Record<string, number | string> = totalsOf('rotherham-2021-05', {
      seats: 149,
      treatment: kind,
    });
    const off = Object.entries(of.published.aggregate ?? {}).map(
      ([id, seats]) => seats - Number(nearest[id]),
    );
    expect(off).toEqual(differences);
  });

  test('North Yorkshire: as a unit four groups tie; a majority of every body would explain the eleven seats', () => {
    const free = totalsOf('north-yorkshire-2023-11', { seats: 210, treatment: 'unit' });
    expect(Object.values(free)).toEqual(['107-108', 33, '23-24', '16-17', '16-17', 7, 7]);
    const { inferred } = councilCase('north-yorkshire-2023-11');
    const forced = totalsOf('north-yorkshire-2023-11', { seats: 210, majoritySeats: 118 });
    // The sizes of its bodies are not known, and what the others have fits no reading: negotiated.
    expect(Object.values(forced)).toEqual([118, 32, '22-23', '15-16', '15-16', 6, 0]);
    expect(Object.values(inferred.aggregate ?? {})).toEqual([118, 32, 23, 14, 14, 7, 2]);
  });
});

describe('a ready reckoner', () => {
  test('East Sussex: all eight printed rows, that of seven seats as one of two tied answers', () => {
    const rows = councilCase('east-sussex-2023-07').readyReckoner ?? [];
    expect(rows).toHaveLength(8);
    for (const { seats = 0, ...printed } of rows) {
      if (seats !== 7) expect(row('east-sussex-2023-07', seats)).toEqual(printed);
      else
        expect(row('east-sussex-2023-07', 7)).toEqual({
          ...printed,
          'Liberal Democrat': '1-2',
          Green: '0-1',
        });
    }
  });

  test('Bristol: nine seats without a tie', () => {
    const { seats: _, ...printed } = councilCase('bristol-2021-05').readyReckoner?.[0] ?? {};
    expect(row('bristol-2021-05', 9)).toEqual({ ...printed, ungrouped: 0 });
  });

  test('Maidstone 2010: the printed 3 3 0 of six leaves a majority group without a majority', () => {
    expect(row('maidstone-2010-05', 6)).toEqual({
      Conservatives: 4,
      'Liberal Democrat': 2,
      Independent: 0,
      ungrouped: 0,
    });
    const facts = {
      ...factsOf(councilCase('maidstone-2010-05')),
      bodies: [{ id: 'six', seats: 6, standing: { kind: 'by-itself' as const } }],
    };
    const seats = [
      { id: 'Conservatives', count: 3 },
      { id: 'Liberal Democrat', count: 3 },
    ];
    const { value } = checkTable({
      facts,
      table: [{ body: 'six', seats, ungrouped: 0 }],
      underSection17: [],
    });
    expect(value.section17).toBe('needed');
    expect(value.parts[0]?.findings).toEqual([
      { kind: 'no-majority', principle: 'b', body: 'six', group: 'Conservatives', seats: 3, needed: 4 },
    ]);
    const [, ...cut] = councilCase('maidstone-2010-05').bodies;
    expect(cut.map(({ seats: size }) => row('maidstone-2010-05', size))).toHaveLength(2);
  });

  test('Durham: 0.66 gains a seat and 4.5 is rounded down', () => {
    const [printed] = Object.values(councilCase('durham-2008-06').published.perBody ?? {});
    expect(row('durham-2008-06', 21)).toEqual({ ...printed, ungrouped: 0 });
  });

  test('Kent: parts of 18.5 and 0.5 are equal, whoever the eight others are', () => {
    const council = {
      size: 84,
      vacancies: 0,
      ungrouped: 8,
      groups: councilOf(councilCase('kent-2009-07')).groups,
    };
    const { totals } = poolTotals({
      on: '2009-07-01',
      council,
      seats: 21,
      majoritySeats: 0,
      readings: usual,
    }).value;
    expect(totals.map(({ exact, least, most }) => [exact, least, most])).toEqual([
      ['37/2', 18, 19],
      ['1/2', 0, 1],
    ]);
  });

  test('Sefton: six of ten for a majority; eight if the education co-optees of a scrutiny committee counted', () => {
    const council = {
      size: 66,
      vacancies: 0,
      ungrouped: 0,
      groups: [...councilOf(councilCase('sefton-2012-05')).groups, { id: 'others', members: 30 }],
    };
    const body = {
      id: 'Children',
      seats: 10,
      standing: { kind: 'by-itself' as const },
      coOptees: { seats: 4, reach: 'open' as const },
    };
    const labour = (openCoOptees: 'left-out' | 'counted') =>
      parts({ on: '2012-05-01', council, bodies: [body], readings: { ...usual, openCoOptees } })[0]?.totals[0]
        ?.least;
    expect([labour('left-out'), labour('counted')]).toEqual([6, 8]);
  });
});

describe('inputs alone raise no error', () => {
  test('Sheffield: every share is whole, and nothing is rounded', () => {
    expect(totalsOf('sheffield-2026-05', { seats: 168 })).toEqual({
      Labour: 50,
      'Liberal Democrat': 44,
      Green: 40,
      'Reform UK': 22,
      'Sheffield Community Councillors': 4,
      ungrouped: 8,
    });
  });

  test('Lambeth: 15, 15 and 5 on the members in post', () => {
    const [part] = parts(factsOf(councilCase('lambeth-2026-05')));
    expect(record(part as Part)).toEqual({ Green: 15, Labour: 15, 'Liberal Democrats': 5, ungrouped: 0 });
  });

  test('Flintshire: six groups, two of them equal', () => {
    const facts = {
      ...factsOf(councilCase('flintshire-2020-12')),
      bodies: [12, 15, 8].map((seats) => ({
        id: `${seats}`,
        seats,
        standing: { kind: 'pooled' as const, pool: 'all' },
      })),
    };
    const [part] = parts(facts);
    expect(part?.seats).toBe(35);
    expect(checkCertificate({ facts, part: part as Part }).kind).toBe('proved');
  });
});
