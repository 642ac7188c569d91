import type { BodyBounds } from './body-bounds.js';
import type { Columns } from './columns.js';
import { nearestTable } from './nearest-table.js';
import { optimalFace, type Span } from './optimal-face.js';
import type { Problem, ProblemRow } from './problem.js';
import type { Readings } from './readings.js';

/** A body of a part and what binds it. */
export interface BoundBody<BodyId extends string = string> {
  readonly id: BodyId;
  readonly seats: number;
  readonly bounds: BodyBounds;
}

/** What nearness is measured to: a target for each column, over one denominator. */
export interface Targets {
  readonly denominator: number;
  /** Numerators; `undefined` for a column that is not measured. */
  readonly numerators: readonly (number | undefined)[];
}

/** The problem of a part, and what its totals are measured to. */
export interface PartProblem {
  readonly problem: Problem;
  readonly targets: Targets;
  /** What the majority group would have in proportion, where principle (b) gives it more. */
  readonly majority?: { readonly forced: number; readonly inProportion: Span };
}

/** Shares of so many seats, as targets. */
function ownShares({ columns, shareOf }: Columns, seats: number): Targets {
  return {
    denominator: shareOf,
    numerators: columns.map(({ inTotals, members }) => (inTotals ? members * seats : undefined)),
  };
}

/** What a further seat costs: the growth of the squared deviation, as a multiple of the squared denominator. */
export function stepTo({ denominator, numerators }: Targets): (column: number, seats: number) => number {
  return (column, seats) => {
    const target = numerators[column];
    return target === undefined ? 0 : (2 * seats + 1) * denominator - 2 * target;
  };
}

export function partProblem(
  bodies: readonly BoundBody[],
  all: Columns,
  readings: Pick<Readings, 'rest'>,
): PartProblem {
  const { targets, majority } = partTargets(bodies, all, readings);
  return { problem: problemOf(bodies, all, stepTo(targets)), targets, ...(majority && { majority }) };
}

/** What the totals of a part are measured to. */
export function partTargets(
  bodies: readonly BoundBody[],
  all: Columns,
  { rest }: Pick<Readings, 'rest'>,
): Omit<PartProblem, 'problem'> {
  const seats = bodies.reduce((sum, body) => sum + body.seats, 0);
  return totalTargets(all, { seats, forced: majoritySeats(bodies, all), rest });
}

/** The seats that principle (b) gives the majority group on all bodies together. */
export function majoritySeats(bodies: readonly BoundBody[], { majority }: Columns): number {
  return bodies.reduce((sum, { bounds }) => sum + (bounds.lower[majority] ?? 0), 0);
}

/** What totals are measured to, which seats that a majority forces may change. */
export function totalTargets(
  all: Columns,
  {
    seats,
    forced,
    rest,
  }: { readonly seats: number; readonly forced: number; readonly rest: Readings['rest'] },
): Omit<PartProblem, 'problem'> {
  const own = ownShares(all, seats);
  if (all.majority === -1) return { targets: own };
  const inProportion = sharedOut(all, own, { seats, least: 0 })[all.majority] as Span;
  if (forced <= inProportion.most) return { targets: own };
  const others = rest !== 'own-shares' && proRata(all, { seats, forced, rest });
  return { targets: others || own, majority: { forced, inProportion } };
}

/** The table of some bodies, equal ones taken together; no totals are sought when `totalStep` costs nothing. */
export function problemOf(
  bodies: readonly BoundBody[],
  { columns, shareOf, oneOf }: Columns,
  totalStep: Problem['totalStep'],
): Problem {
  const shares = columns.map(({ onBodies, members }) => (onBodies ? 2 * members : undefined));
  return {
    rows: equalTogether(bodies, oneOf),
    oneOf,
    slack: columns.findIndex(({ onBodies }) => !onBodies),
    totalStep,
    cellStep: (row, column, has) => {
      const share = shares[column];
      return share === undefined ? 0 : (2 * has + 1) * shareOf - row.seats * share;
    },
  };
}

/** Bodies of the same seats and bounds as one row; each by itself where groups count as one. */
function equalTogether(bodies: readonly BoundBody[], oneOf: readonly number[]): readonly ProblemRow[] {
  const rows = new Map<unknown, { bodies: number[] } & ProblemRow>();
  const isApart = oneOf.some((set) => set !== -1);
  bodies.forEach(({ seats, bounds }, place) => {
    const key = isApart ? place : bounds;
    const row = rows.get(key) ?? { bodies: [], seats, ...bounds };
    row.bodies.push(place);
    rows.set(key, row);
  });
  return [...rows.values()];
}

/** What each column has when so many seats are shared by targets alone, the majority group having a least number. */
export function sharedOut(
  all: Columns,
  targets: Targets,
  { seats, least }: { readonly seats: number; readonly least: number },
): readonly Span[] {
  const step = stepTo(targets);
  const lower = all.columns.map((_, column) => (column === all.majority ? least : 0));
  const upper = lower.map(() => seats);
  const problem: Problem = {
    rows: [{ bodies: [0], seats, lower, upper, cap: seats }],
    oneOf: lower.map(() => -1),
    slack: targets.numerators.indexOf(undefined),
    totalStep: () => 0,
    cellStep: (_, column, has) => step(column, has),
  };
  return optimalFace(problem, nearestTable(problem)).cells[0] ?? [];
}

/** The majority group at what it must have, and the rest shared among the others, if any, by their members. */
function proRata(
  { columns, majority }: Columns,
  {
    seats,
    forced,
    rest,
  }: { readonly seats: number; readonly forced: number; readonly rest: Readings['rest'] },
): Targets | undefined {
  const counts = columns.map(({ isGroup, members }, column) =>
    column === majority || (rest === 'pro-rata-groups' && !isGroup) ? 0 : members,
  );
  const denominator = counts.reduce((sum, members) => sum + members, 0);
  if (denominator === 0) return undefined;
  const numerators = counts.map((members, column) =>
    column === majority ? forced * denominator : members * (seats - forced),
  );
  return { denominator, numerators };
}
