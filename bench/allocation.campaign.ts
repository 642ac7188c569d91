// `pnpm campaign:allocation [councils] [seed]`: two implementations of the statutory allocation on random councils.
// It ends with 1 at the first council on which they differ or a certificate fails, and prints it.
import fc from 'fast-check';
import { allocateSeats } from '../packages/proportionality/src/statute/allocate-seats.js';
import type { AllocationFacts } from '../packages/proportionality/src/statute/allocation.js';
import { checkCertificate } from '../packages/proportionality/src/statute/check-certificate.js';
import { nearestByCancelling } from '../packages/proportionality/src/statute/cycle-cancelling.fixture.js';
import { deviations, plainTable } from '../packages/proportionality/src/statute/plain-table.fixture.js';
import { randomFacts } from '../packages/proportionality/src/statute/random-facts.fixture.js';

const [councils = 100_000, first = 1] = process.argv.slice(2).map(Number);
const batch = 500;
const sizes = { groups: 8, bodies: 12, members: 20, seats: 13 };
const seen = { councils: 0, choices: 0, majorities: 0, forced: 0, tables: 0 };

for (let seed = first; seen.councils < councils; seed += 1) {
  const numRuns = Math.min(batch, councils - seen.councils);
  for (const facts of fc.sample(randomFacts(sizes), { seed, numRuns })) compare(facts);
}
console.log(`${JSON.stringify(seen)}, seeds from ${first}: no difference.`);

function compare(facts: AllocationFacts): void {
  const { value } = allocateSeats(facts);
  const part = value.kind === 'undetermined' ? undefined : value.parts[0]?.value;
  if (value.kind === 'undetermined' || !part) fail(facts, 'no allocation');
  const plain = plainTable(facts);
  const best = deviations(plain, nearestByCancelling(plain)).join();
  const isAsNear = part.equallyGood.tables.every((table) => {
    const rows = table.map(({ seats, ungrouped }) => [...seats.map(({ count }) => count), ungrouped]);
    return (
      deviations(
        plain,
        rows.map((row) => row.slice(0, plain.columns.length)),
      ).join() === best
    );
  });
  if (!isAsNear) fail(facts, 'another implementation finds other deviations');
  if (checkCertificate({ facts, part }).kind !== 'proved') fail(facts, 'the certificate proves nothing');
  seen.councils += 1;
  seen.tables += part.equallyGood.tables.length;
  if (value.kind === 'choice') seen.choices += 1;
  if (value.majorityGroup !== null) seen.majorities += 1;
  if (part.forced.some(({ kind }) => kind === 'majority')) seen.forced += 1;
}

function fail(facts: AllocationFacts, why: string): never {
  console.error(`${why}: ${JSON.stringify(facts)}`);
  process.exit(1);
}
