import { readdirSync, readFileSync } from 'node:fs';
import type { AllocationFacts } from './allocation.js';
import type { Readings } from './readings.js';
import type { Table } from './table.js';

type Seats = Readonly<Record<string, number>>;
type NamedGroup = { readonly name: string; readonly members: number };

/** A published or reported allocation, as `cases/councils` has it. */
export interface CouncilCase {
  readonly file: string;
  readonly name: string;
  readonly class: 'strict' | 'choice' | 'negotiated' | 'reckoner' | 'inputs';
  readonly council_size: number | null;
  readonly vacancies: number | null;
  readonly groups: readonly NamedGroup[] | null;
  readonly ungrouped: number | null;
  readonly bodies: readonly { readonly name: string; readonly kind: string; readonly seats: number }[];
  readonly totalSeats: number | null;
  readonly published: {
    readonly aggregate: Seats | null;
    readonly perBody: Readonly<Record<string, Seats>> | null;
  };
  readonly readyReckoner: readonly Seats[] | null;
  readonly inferred: {
    readonly groups?: readonly NamedGroup[];
    readonly ungrouped?: number;
    readonly council_size?: number;
    readonly total?: number;
    readonly aggregate?: Seats;
  };
}

const folder = new URL('../../cases/councils/', import.meta.url);

export const councilCases: readonly CouncilCase[] = readdirSync(folder)
  .sort()
  .map((file) => ({ file, ...JSON.parse(readFileSync(new URL(file, folder), 'utf8')) }));

export function councilCase(file: string): CouncilCase {
  const found = councilCases.find((each) => each.file === `${file}.json`);
  if (!found) throw new Error(`No case ${file}.`);
  return found;
}

export const usual: Readings = {
  membership: 'in-post',
  rest: 'own-shares',
  ungrouped: { kind: 'remainder' },
  openCoOptees: 'left-out',
};

/** The council of a case, printed values before inferred ones. */
export function councilOf({
  council_size,
  vacancies,
  groups,
  ungrouped,
  inferred,
}: CouncilCase): AllocationFacts['council'] {
  // Where groups are printed in part, the inferred list is the whole one.
  const whole =
    inferred.groups && inferred.groups.length > (groups?.length ?? 0) ? inferred.groups : (groups ?? []);
  const outside = ungrouped ?? inferred.ungrouped ?? 0;
  const held = whole.reduce((sum, { members }) => sum + members, outside);
  const size = council_size ?? inferred.council_size ?? held + (vacancies ?? 0);
  return {
    size,
    vacancies: vacancies ?? 0,
    ungrouped: outside,
    groups: whole.map(({ name, members }) => ({ id: name, members })),
  };
}

/** Facts with all bodies of a case in one pool but those named, which stand by themselves. */
export function factsOf(of: CouncilCase, byThemselves: readonly string[] = []): AllocationFacts {
  return {
    on: '2024-01-01',
    council: councilOf(of),
    bodies: of.bodies.map(({ name, seats }) => ({
      id: name,
      seats,
      standing: byThemselves.includes(name) ? { kind: 'by-itself' } : { kind: 'pooled', pool: 'all' },
    })),
    readings: usual,
  };
}

/** The published rows as a table. */
export function publishedTable({ published }: CouncilCase): Table {
  return Object.entries(published.perBody ?? {}).map(([body, { ungrouped = 0, ...seats }]) => ({
    body,
    seats: Object.entries(seats).map(([id, count]) => ({ id, count })),
    ungrouped,
  }));
}
