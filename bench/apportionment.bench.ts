import {
  type Count,
  highestAverages,
  largestRemainder,
  lgaBalance,
} from '../packages/proportionality/dist/index.js';
import { perCall } from './measure.js';
import type { Row } from './row.js';

export const title = 'Apportionment';

const council = (counts: readonly number[]): Count[] =>
  counts.map((count, index) => ({ id: `g${index}`, count }));
const councils = [
  [23, 17, 9, 6, 3],
  [31, 12, 8, 5, 2],
  [18, 18, 6, 4, 1],
].map(council);

/** The plain way: floats, no checks, ties broken by order. */
function linearScan(members: readonly Count[], seats: number): { id: string; count: number }[] {
  const total = members.reduce((sum, { count }) => sum + count, 0);
  const shared = members.map(({ id, count }) => ({ id, count: Math.floor((count * seats) / total) }));
  const parts = members.map(({ count }) => ((count * seats) / total) % 1);
  let left = shared.reduce((rest, { count }) => rest - count, seats);
  for (; left > 0; left -= 1) {
    const best = parts.indexOf(Math.max(...parts));
    const group = shared[best];
    if (group) group.count += 1;
    parts[best] = -1;
  }
  return shared;
}

const large = council(Array.from({ length: 1000 }, (_, index) => 1000 + ((index * 7919) % 5003)));
const shares = [
  { id: 'Lab', percent: '38.7' },
  { id: 'Con', percent: '33.8' },
  { id: 'LD', percent: '15.0' },
  { id: 'Ind', percent: '12.6' },
];
/** Structures of a balance whose places are shared by the general percentages. */
const sharedRows = 5;

export function run(): Row[] {
  return [...apportionments(), ...balances()];
}

function apportionments(): Row[] {
  const pick = (turn: number) => councils[turn % councils.length] ?? [];
  const scan = perCall(200_000, (turn) => linearScan(pick(turn), 18));
  const exact = perCall(200_000, (turn) => largestRemainder({ members: pick(turn), seats: 18 }));
  const thousand = perCall(200, () => largestRemainder({ members: large, seats: 100_000 }));
  const averages = perCall(5_000, (turn) =>
    highestAverages({ method: 'sainte-lague', members: pick(turn), seats: 18 }),
  );
  return [
    {
      what: '5 groups × 18 seats, against a linear scan',
      target: '≥ 0.25 ×',
      measured: `${(scan / exact).toFixed(2)} × (${perSecond(exact)})`,
    },
    {
      what: '1,000 groups × 100,000 seats, exact',
      target: '≤ 3 ms',
      measured: `${(thousand * 1000).toFixed(2)} ms`,
    },
    { what: 'Sainte-Laguë, 5 groups × 18 seats', target: '–', measured: perSecond(averages) },
  ];
}

function balances(): Row[] {
  const whole = perCall(2_000, () => lgaBalance({ on: '2023-09-01', shares }));
  return [
    {
      what: 'rows with the full working-out, in whole LGA balances',
      target: '≥ 100,000/s',
      measured: perSecond(whole / sharedRows),
    },
    {
      what: 'whole LGA balances, 13 structures with reasons and offices',
      target: '–',
      measured: perSecond(whole),
    },
  ];
}

function perSecond(seconds: number): string {
  return `${Math.round(1 / seconds).toLocaleString('en-GB')}/s`;
}
