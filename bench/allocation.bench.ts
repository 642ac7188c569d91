import { compareAllocations } from '../packages/proportionality/dist/changes.js';
import {
  type AllocationFacts,
  allocateSeats,
  checkCertificate,
} from '../packages/proportionality/dist/statute.js';
import { realCouncils } from '../packages/proportionality/src/statute/real-councils.fixture.js';
import { acts, lookUps } from './look-ups.js';
import { perCall } from './measure.js';
import type { Row } from './row.js';

export const title = 'Statutory allocation';

/** The same councils in every run: a small linear generator. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

interface Shape {
  readonly bodies: number;
  readonly groups: number;
  /** Members of a group: from 2 to one more than this. */
  readonly members: number;
  readonly sizes: readonly number[];
  readonly seed: number;
}

function facts({ bodies, groups, members, sizes, seed }: Shape): AllocationFacts {
  const next = numbers(seed);
  const all = Array.from({ length: groups }, (_, index) => ({ id: `g${index}`, members: 2 + next(members) }));
  const ungrouped = next(3);
  return {
    on: '2026-05-21',
    council: {
      size: all.reduce((sum, group) => sum + group.members, ungrouped),
      vacancies: 0,
      ungrouped,
      groups: all,
    },
    bodies: Array.from({ length: bodies }, (_, index) => ({
      id: `b${index}`,
      seats: sizes[next(sizes.length)] ?? 5,
      standing: { kind: 'pooled', pool: 'ordinary' },
    })),
    readings: {
      membership: 'in-post',
      rest: 'own-shares',
      ungrouped: { kind: 'remainder' },
      openCoOptees: 'left-out',
    },
  };
}

const several = (shape: Omit<Shape, 'seed'>, count: number): readonly AllocationFacts[] =>
  Array.from({ length: count }, (_, index) => facts({ ...shape, seed: 17 + index }));
const pick = <T>(all: readonly T[], turn: number): T => all[turn % all.length] as T;
const ms = (seconds: number): string => `${(seconds * 1000).toFixed(2)} ms`;

const usual = several({ bodies: 20, groups: 8, members: 14, sizes: [5, 7, 9, 11, 12, 13, 15] }, 20);
const large = several(
  { bodies: 45, groups: 12, members: 10, sizes: [5, 7, 8, 9, 10, 11, 12, 13, 14, 15] },
  20,
);
const sizesOfMany = [3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22, 25];
const huge = several({ bodies: 2000, groups: 50, members: 4, sizes: sizesOfMany }, 1);

export function run(): Row[] {
  return [...single(), ...all()];
}

function single(): Row[] {
  const counted = large.map((each) => allocateSeats(each).value);
  const whole = counted.filter(
    (value) =>
      value.kind !== 'undetermined' && value.parts.every((part) => part.value.equallyGood.counted === 'all'),
  );
  return [
    {
      what: '20 bodies × 8 groups, certificate, choices, reasons',
      target: '≤ 1 ms',
      measured: ms(perCall(400, (turn) => allocateSeats(pick(usual, turn)))),
    },
    {
      what: `45 × 12, all tables counted (${whole.length} of ${large.length} to the end)`,
      target: '≤ 10 ms',
      measured: ms(perCall(100, (turn) => allocateSeats(pick(large, turn)))),
    },
    ...ofHuge(),
    { what: '20 × 8, the certificate checked', target: '–', measured: ms(perCall(400, checked)) },
  ];
}

function ofHuge(): Row[] {
  const seconds = perCall(4, (turn) => allocateSeats(pick(huge, turn)));
  const { rss } = process.memoryUsage();
  const million = acts(1_000_000);
  const looks = perCall(1, () => lookUps(million));
  return [
    {
      what: '2,000 × 50',
      target: '≤ 50 ms, ≤ 200 MB',
      measured: `${ms(seconds)}, ${Math.round(rss / 1e6)} MB`,
    },
    {
      what: '2,000 × 50, against two look-ups an act of 1,000,000 (50 ms where they take 210)',
      target: '≤ 0.24 ×',
      measured: `${(seconds / looks).toFixed(2)} ×`,
    },
  ];
}

function checked(turn: number): unknown {
  const of = pick(usual, turn);
  const { value } = pick(allocated, turn);
  const part = value.kind !== 'undetermined' && value.parts[0]?.value;
  return part && checkCertificate({ facts: of, part });
}

const allocated = usual.map((each) => allocateSeats(each));

function all(): Row[] {
  const councils = realCouncils();
  const change = pick(councils, 0).facts;
  return [
    {
      what: `${councils.length} real councils × 20 bodies`,
      target: '≤ 1,000 ms',
      measured: ms(perCall(1, () => councils.map((each) => allocateSeats(each.facts)))),
    },
    {
      what: 'a change of a real council compared, 20 bodies',
      target: '–',
      measured: ms(perCall(50, () => compareAllocations({ before: change, after: change, present: [] }))),
    },
  ];
}
