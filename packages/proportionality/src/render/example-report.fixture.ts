import { readdirSync, readFileSync } from 'node:fs';
import { readyReckoner } from '../council/ready-reckoner.js';
import { allocateSeats } from '../statute/allocate-seats.js';
import type { AllocationFacts } from '../statute/allocation.js';
import type { Readings } from '../statute/readings.js';
import type { Table } from '../statute/table.js';
import type { BalanceReport } from './report.js';

interface Group {
  readonly name: string;
  readonly members: number;
}

/** A council's paper as it is kept in `cases/councils`; what is not printed may be inferred. */
interface CouncilCase {
  readonly council: string;
  readonly council_size: number | null;
  readonly vacancies: number | null;
  readonly groups: readonly Group[] | null;
  readonly ungrouped: number | null;
  readonly bodies: readonly { readonly name: string; readonly kind: string; readonly seats: number }[] | null;
  readonly published: { readonly perBody: Readonly<Record<string, Readonly<Record<string, number>>>> | null };
  readonly inferred: {
    readonly groups?: readonly Group[];
    readonly ungrouped?: number;
    readonly council_size?: number;
  };
}

export const readings = {
  membership: 'in-post',
  rest: 'own-shares',
  ungrouped: { kind: 'remainder' },
  openCoOptees: 'left-out',
} as const satisfies Readings;

const folder = new URL('../../cases/councils/', import.meta.url);

export const councilCases = readdirSync(folder).map((file) => file.replace('.json', ''));

/** The report of a case, or why there is none. */
export function reportOfCase(name: string): BalanceReport | string {
  const paper: CouncilCase = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  const named = paper.groups?.length ? paper.groups : (paper.inferred.groups ?? []);
  const groups = named.map((group) => ({ id: group.name, members: group.members }));
  const bodies = paper.bodies ?? [];
  const ungrouped = paper.ungrouped ?? paper.inferred.ungrouped ?? 0;
  const vacancies = paper.vacancies ?? 0;
  const size = paper.council_size ?? paper.inferred.council_size ?? 0;
  if (bodies.length === 0) return 'no bodies are printed';
  if (groups.reduce((sum, { members }) => sum + members, ungrouped + vacancies) !== size)
    return 'not all groups were seen';
  const standing = (kind: string) =>
    kind === 'exempt' ? ({ kind: 'outside' } as const) : ({ kind: 'pooled', pool: 'the pool' } as const);
  const facts: AllocationFacts = {
    on: '2023-07-18',
    council: { size, vacancies, groups, ungrouped },
    bodies: bodies.map((body) => ({ id: body.name, seats: body.seats, standing: standing(body.kind) })),
    readings,
  };
  return reportOf(facts, { council: paper.council, present: presentOf(paper, groups) });
}

function presentOf(
  { published: { perBody } }: CouncilCase,
  groups: readonly { readonly id: string }[],
): Table | undefined {
  if (!perBody) return undefined;
  return Object.entries(perBody).map(([body, row]) => ({
    body,
    seats: groups.map(({ id }) => ({ id, count: row[id] ?? 0 })),
    ungrouped: row['ungrouped'] ?? 0,
  }));
}

/** A report of facts, named by their ids. */
export function reportOf(
  facts: AllocationFacts,
  {
    council = 'Example Council',
    present,
  }: { readonly council?: string; readonly present?: Table | undefined } = {},
): BalanceReport {
  const sizes = { from: 3, to: Math.min(12, facts.council.size - facts.council.vacancies) };
  return {
    council: { en: council },
    reason: { words: 'A by-election was held.', because: [{ says: 'A review is permitted.' }] },
    groups: facts.council.groups.map(({ id }) => ({ id, name: { en: id } })),
    bodies: facts.bodies.map(({ id }) => ({ id, name: { en: id }, note: 'It is not bound.' })),
    facts,
    allocation: allocateSeats(facts),
    reckoner: readyReckoner({ council: facts.council, on: facts.on, readings, sizes }).value,
    ...(present && { present }),
  };
}

/** The 50-seat council of `cases/councils/east-sussex-2023-07.json`. */
export function fiftySeats(): BalanceReport {
  const report = reportOfCase('east-sussex-2023-07');
  if (typeof report === 'string') throw new Error(report);
  return report;
}
