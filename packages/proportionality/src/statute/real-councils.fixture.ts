import { readFileSync } from 'node:fs';
import type { AllocationFacts } from './allocation.js';
import type { Body } from './council.js';

/** Typical bodies of a council: twelve ordinary committees of one pool, three scrutiny ones and five by themselves. */
function typicalBodies(largest: number): readonly Body[] {
  const pooled = [15, 13, 11, 11, 9, 9, 9, 7, 7, 7, 5, 5].map((seats) => ({ seats, pool: 'ordinary' }));
  const scrutiny = [12, 10, 10].map((seats) => ({ seats, pool: 'scrutiny' }));
  const inPools = [...pooled, ...scrutiny].map(({ seats, pool }) => ({
    seats,
    standing: { kind: 'pooled', pool } as const,
  }));
  const apart = [3, 4, 6, 8, 12].map((seats) => ({ seats, standing: { kind: 'by-itself' } as const }));
  return [...inPools, ...apart].map(({ seats, standing }, index) => ({
    id: `body ${index + 1}`,
    seats: Math.min(seats, largest),
    standing,
  }));
}

/**
 * Every council of England and Wales of May 2017, its parties taken for groups. A party with one member is no group:
 * such members are counted as ungrouped. For volume, not as any council's balance.
 */
export function realCouncils(): readonly { readonly name: string; readonly facts: AllocationFacts }[] {
  const text = readFileSync(new URL('../../fixtures/councils-2017-05.csv', import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trim().split('\n');
  const parties = head.split(',').slice(3, -2);
  return lines
    .filter((line) => !/Scotland|Northern Ireland/.test(line))
    .map((line) => {
      // Only names are quoted, and only they hold commas.
      const name = line.slice(
        10,
        line.startsWith('"', 10) ? line.indexOf('"', 11) + 1 : line.indexOf(',', 10),
      );
      const figures = line
        .slice(11 + name.length)
        .split(',')
        .slice(1)
        .map(Number);
      const [vacancies = 0, size = 0] = figures.slice(-2);
      const counts = parties.map((id, index) => ({ id, members: figures[index] ?? 0 }));
      const ungrouped = counts.filter(({ members }) => members === 1).length;
      const council = { size, vacancies, ungrouped, groups: counts.filter(({ members }) => members > 1) };
      return { name, facts: factsOf(council) };
    });
}

function factsOf(council: AllocationFacts['council']): AllocationFacts {
  return {
    on: '2017-06-01',
    council,
    bodies: typicalBodies(council.size - council.vacancies),
    readings: {
      membership: 'in-post',
      rest: 'own-shares',
      ungrouped: { kind: 'remainder' },
      openCoOptees: 'left-out',
    },
  };
}
