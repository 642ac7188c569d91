import type { AllocationFacts, Part } from './allocation.js';
import { boundParts } from './bound-parts.js';
import { type Columns, columnsOf } from './columns.js';
import { isLawfulRow, togetherOn } from './lawful-row.js';
import { type BoundBody, partTargets, stepTo } from './part-problem.js';
import type { Row, Table } from './table.js';

/**
 * Whether a certificate proves a part's tables nearest.
 *
 * `proved`: no table is nearer than these. `not-proved`: what the certificate or a table fails in; a nearer table
 * may or may not exist.
 */
export type CertificateCheck =
  | { readonly kind: 'proved'; readonly tables: number }
  | { readonly kind: 'not-proved'; readonly table: number; readonly fails: CertificateFailure };

/** What fails: the row of a body, an exchange on a body, or a total that could be moved. */
export type CertificateFailure =
  | { readonly what: 'row'; readonly body: string }
  | { readonly what: 'exchange'; readonly body: string }
  | { readonly what: 'total'; readonly column: number };

type Price = readonly [number, number];

/** A part as the checker sees it: the facts and the prices, and nothing of how the tables were found. */
interface Claim {
  readonly bodies: readonly BoundBody[];
  readonly all: Columns;
  readonly prices: readonly Price[];
  readonly totalStep: (column: number, seats: number) => number;
}

/**
 * The certificate of a part checked against the facts, without the solver: in one pass over bodies and groups.
 *
 * If on no body a lawful exchange of a seat costs less than the prices of the two groups differ by, each row is the
 * best at those prices; if no total can be moved for less than its price, so is each total; and what is best in
 * every piece at the same prices is best in all (Lagrange). Prices are compared as pairs, totals first.
 *
 * @param facts - The facts of the allocation.
 * @param part - One of its parts: its listed tables and its certificate are checked.
 * @throws {DomainError} As `allocateSeats`.
 * @see Serafini and Simeone, Certificates of optimality for biproportional apportionment, Social Choice and Welfare (2012)
 * @example
 * ```ts
 * import { type AllocationFacts, allocateSeats, checkCertificate } from '@lga/proportionality/statute';
 *
 * const facts: AllocationFacts = {
 *   on: '2026-05-21',
 *   council: { size: 10, vacancies: 0, groups: [{ id: 'A', members: 6 }, { id: 'B', members: 4 }], ungrouped: 0 },
 *   bodies: [{ id: 'Planning', seats: 7, standing: { kind: 'by-itself' } }],
 *   readings: { membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out' },
 * };
 * const { value } = allocateSeats(facts);
 * const part = value.kind !== 'undetermined' && value.parts[0]?.value;
 * part && checkCertificate({ facts, part }); // => { kind: 'proved', tables: 1 }
 * ```
 */
export function checkCertificate<GroupId extends string, BodyId extends string>({
  facts,
  part,
}: {
  readonly facts: AllocationFacts<GroupId, BodyId>;
  readonly part: Part<GroupId, BodyId>;
}): CertificateCheck {
  const claim = claimOf(facts, part);
  const { tables } = part.equallyGood;
  for (const [table, rows] of tables.entries()) {
    const fails = failureOf(claim, rows);
    if (fails) return { kind: 'not-proved', table, fails };
  }
  return { kind: 'proved', tables: tables.length };
}

function claimOf<G extends string, B extends string>(facts: AllocationFacts<G, B>, part: Part<G, B>): Claim {
  const all = columnsOf(facts);
  const ids = new Set(part.bodies.map(({ body }) => body));
  const bound = boundParts(facts, all).find(({ bodies }) => bodies.some(({ id }) => ids.has(id)));
  const bodies = bound?.bodies ?? [];
  const prices = [...part.certificate.groups.map(({ price }) => price), ...part.certificate.ungrouped];
  return { bodies, all, prices, totalStep: stepTo(partTargets(bodies, all, facts.readings).targets) };
}

function failureOf(claim: Claim, table: Table): CertificateFailure | undefined {
  const { bodies, all } = claim;
  const rows = bodies.map(({ id }) => seatsOf(table.find(({ body }) => body === id)));
  const unlawful = bodies.find((body, place) => !isLawfulRow(body, rows[place] as readonly number[], all));
  if (unlawful) return { what: 'row', body: unlawful.id };
  const improvable = bodies.find((body, place) => hasGain(claim, body, rows[place] as readonly number[]));
  if (improvable) return { what: 'exchange', body: improvable.id };
  const column = all.columns.findIndex((_, each) => isMovable(claim, each, rows));
  return column === -1 ? undefined : { what: 'total', column };
}

function seatsOf(row: Row | undefined): readonly number[] {
  if (!row) return [];
  const groups = row.seats.map(({ count }) => count);
  return [...groups, ...(row.each ? row.each.map(({ count }) => count) : [row.ungrouped])];
}

/** Whether a lawful exchange on a body costs less than the prices differ by. */
function hasGain({ all, prices }: Claim, { seats, bounds }: BoundBody, row: readonly number[]): boolean {
  const { columns, oneOf, shareOf } = all;
  const step = (column: number, has: number): number => {
    const { onBodies, members } = columns[column] as Columns['columns'][number];
    return onBodies ? (2 * has + 1) * shareOf - 2 * seats * members : 0;
  };
  return row.some((gives, from) => {
    if (from >= columns.length || gives <= (bounds.lower[from] as number)) return false;
    const [first, second] = prices[from] as Price;
    const cost = second - step(from, gives - 1);
    return columns.some((_, to) => {
      const takes = row[to] as number;
      if (to === from || takes >= (bounds.upper[to] as number)) return false;
      const set = oneOf[to] as number;
      if (set !== -1 && oneOf[from] !== set && togetherOn(row, oneOf, set) >= bounds.cap) return false;
      const [price, priceOnBodies] = prices[to] as Price;
      return isBelow(first, cost + step(to, takes), price, priceOnBodies);
    });
  });
}

/** Whether a total can be raised or lowered for less than the price of its column. */
function isMovable(
  { bodies, prices, totalStep }: Claim,
  column: number,
  rows: readonly (readonly number[])[],
): boolean {
  const sum = (of: (body: BoundBody, place: number) => number): number =>
    bodies.reduce((all, body, place) => all + of(body, place), 0);
  const total = sum((_, place) => rows[place]?.[column] as number);
  const [first, second] = prices[column] as Price;
  const mayFall = total > sum(({ bounds }) => bounds.lower[column] as number);
  const mayRise = total < sum(({ bounds }) => bounds.upper[column] as number);
  return (
    (mayFall && isBelow(-totalStep(column, total - 1), 0, first, second)) ||
    (mayRise && isBelow(first + totalStep(column, total), second, 0, 0))
  );
}

function isBelow(first: number, second: number, thanFirst: number, thanSecond: number): boolean {
  return first < thanFirst || (first === thanFirst && second < thanSecond);
}
