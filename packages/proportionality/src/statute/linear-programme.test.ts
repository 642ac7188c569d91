import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Constraint, equalTo, inRange, lessEq, solve } from 'yalps';
import { allocateSeats } from './allocate-seats.js';
import { deviations, type PlainTable, plainTable } from './plain-table.fixture.js';
import { randomFacts } from './random-facts.fixture.js';

/** Seats one by one, each with what it costs: a linear programme, whose corners are whole in such a network. */
function nearestByLinearProgramme(plain: PlainTable): readonly (readonly number[])[] {
  const { bodies, columns, together, denominator } = plain;
  const D = Number(denominator);
  const weight = 2 * D * Math.max(...bodies.map(({ seats }) => seats)) * (2 * columns.length + 2) + 1;
  const all = bodies.reduce((sum, { seats }) => sum + seats, 0);
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const step = (at: number, seats: number, members: bigint): number =>
    (2 * at + 1) * D - 2 * seats * Number(members);
  bodies.forEach(({ seats, least, most }, i) => {
    constraints.set(`body ${i}`, equalTo(least.reduce((left, each) => left - each, seats)));
    together.forEach((set, k) => {
      const has = set.reduce((sum, j) => sum + (least[j] ?? 0), 0);
      constraints.set(`set ${i} ${k}`, lessEq((seats > 1 ? seats - 1 : seats) - has));
    });
    columns.forEach((column, j) => {
      const set = together.findIndex((each) => each.includes(j));
      for (let at = least[j] ?? 0; at < (most[j] ?? 0); at += 1) {
        const name = `seat ${i} ${j} ${at}`;
        constraints.set(name, inRange(0, 1));
        const uses = new Map([
          [name, 1],
          [`body ${i}`, 1],
          [`column ${j}`, 1],
        ]);
        if (set !== -1) uses.set(`set ${i} ${set}`, 1);
        variables.set(name, uses.set('cost', column.d ? step(at, seats, column.members) : 0));
      }
    });
  });
  columns.forEach((column, j) => {
    constraints.set(`column ${j}`, equalTo(-bodies.reduce((sum, { least }) => sum + (least[j] ?? 0), 0)));
    for (let at = 0; at < all; at += 1) {
      const name = `total ${j} ${at}`;
      constraints.set(name, inRange(0, 1));
      const cost = column.c ? weight * step(at, all, column.members) : 0;
      variables.set(
        name,
        new Map([
          [name, 1],
          [`column ${j}`, -1],
          ['cost', cost],
        ]),
      );
    }
  });
  const solution = solve({ direction: 'minimize', objective: 'cost', constraints, variables });
  if (solution.status !== 'optimal') throw new Error(solution.status);
  const table = bodies.map(({ least }) => [...least]);
  for (const [name, value] of solution.variables) {
    const [kind, i, j] = name.split(' ');
    const row = table[Number(i)] as number[];
    if (kind === 'seat') row[Number(j)] = (row[Number(j)] ?? 0) + value;
  }
  return table.map((row) => row.map((seats) => Math.round(seats)));
}

// Nothing here depends on the zone that the suite runs in: once is enough.
const once = test.skipIf(process.env['TZ'] !== 'UTC');

once('a linear programme finds no nearer table', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(randomFacts({ groups: 5, bodies: 6, members: 9, seats: 7 }), (facts) => {
      const plain = plainTable(facts);
      const { value } = allocateSeats(facts);
      if (value.kind === 'undetermined') throw new Error('An allocation was expected.');
      const [table] = value.parts[0]?.value.equallyGood.tables ?? [];
      const rows = (table ?? []).map(({ seats, ungrouped }) =>
        [...seats.map(({ count }) => count), ungrouped].slice(0, plain.columns.length),
      );
      expect(deviations(plain, rows)).toEqual(deviations(plain, nearestByLinearProgramme(plain)));
    }),
    { numRuns: 100 },
  );
});
