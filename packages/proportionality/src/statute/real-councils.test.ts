import { expect, test } from 'vitest';
import { allocateSeats } from './allocate-seats.js';
import type { Part } from './allocation.js';
import { checkCertificate } from './check-certificate.js';
import { nearestByCancelling } from './cycle-cancelling.fixture.js';
import { deviations, plainTable } from './plain-table.fixture.js';
import { realCouncils } from './real-councils.fixture.js';

const councils = realCouncils();

test('375 councils of England and Wales, with 19,122 seats', () => {
  expect(councils).toHaveLength(375);
  expect(councils.reduce((sum, { facts }) => sum + facts.council.size, 0)).toBe(19_122);
});

// Nothing here depends on the zone that the suite runs in: once is enough.
const once = test.skipIf(process.env['TZ'] !== 'UTC');

once(
  'on typical bodies every table is lawful and proved, and another implementation finds none nearer',
  { timeout: 60_000 },
  () => {
    const seen = { parts: 0, choices: 0, majorities: 0, forced: 0 };
    for (const { facts, name } of councils) {
      const { value } = allocateSeats(facts);
      if (value.kind === 'undetermined') throw new Error(name);
      if (value.majorityGroup !== null) seen.majorities += 1;
      for (const { value: part } of value.parts) {
        expect(checkCertificate({ facts, part }).kind, name).toBe('proved');
        const plain = plainTable({
          ...facts,
          bodies: facts.bodies.filter(({ id }) => part.bodies.some(({ body }) => body === id)),
        });
        const best = deviations(plain, nearestByCancelling(plain));
        for (const table of part.equallyGood.tables)
          expect(deviations(plain, seatsOf(table, plain.columns.length)), name).toEqual(best);
        seen.parts += 1;
        if (part.equallyGood.number !== '1') seen.choices += 1;
        if (part.forced.some(({ kind }) => kind === 'majority')) seen.forced += 1;
      }
    }
    expect(seen).toEqual({ parts: 2625, choices: 598, majorities: 320, forced: 300 });
  },
);

function seatsOf(table: Part['equallyGood']['tables'][0], width: number): number[][] {
  return table.map(({ seats, ungrouped }) => [...seats.map(({ count }) => count), ungrouped].slice(0, width));
}
