import type { Seats } from './list-tables.js';
import type { Flow, Problem } from './problem.js';

/**
 * A table body by body from one in which equal bodies are taken together: each column gives every body of a row
 * its whole part, and deals what is over to one body after the other, beginning where the column before it ended.
 */
export function spreadOut({ rows }: Problem, flow: Flow): Seats {
  const table: number[][] = [];
  rows.forEach(({ bodies }, index) => {
    const has = flow[index] as number[];
    for (const body of bodies) table[body] = has.map((seats) => Math.floor(seats / bodies.length));
    let next = 0;
    has.forEach((seats, column) => {
      for (let over = seats % bodies.length; over > 0; over -= 1) {
        const row = table[bodies[next % bodies.length] as number] as number[];
        row[column] = (row[column] as number) + 1;
        next += 1;
      }
    });
  });
  return table;
}
