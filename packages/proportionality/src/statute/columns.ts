import type { AllocationFacts } from './allocation.js';

/** A holder of seats: a group, or members in no group. */
interface Column<GroupId extends string = string> {
  /** `null` for the ungrouped together. */
  readonly id: GroupId | null;
  readonly isGroup: boolean;
  readonly members: number;
  /** Whether nearness to its share is sought in the totals, and on each body. */
  readonly inTotals: boolean;
  readonly onBodies: boolean;
}

/** Who may have seats, in the order of the facts, and what shares are taken of. */
export interface Columns<GroupId extends string = string> {
  readonly columns: readonly Column<GroupId>[];
  /** What shares are taken of. */
  readonly shareOf: number;
  /** What a majority is more than half of. */
  readonly membership: number;
  /** The column of the group with a majority of the membership, or -1. */
  readonly majority: number;
  /** The set of groups counted as one for principle (a) that each column is in, or -1. */
  readonly oneOf: readonly number[];
}

export function columnsOf<G extends string, B extends string>({
  council,
  readings,
}: Pick<AllocationFacts<G, B>, 'council' | 'readings'>): Columns<G> {
  const { size, vacancies, groups, ungrouped, countAsOne = [] } = council;
  const inPost = size - vacancies;
  const membership = readings.membership === 'in-post' ? inPost : size;
  const ofGroups = groups.map(({ id, members }) => ({ ...measured, id, members, isGroup: true }));
  const columns = [...ofGroups, ...ungroupedColumns(ungrouped, readings.ungrouped)];
  return {
    columns,
    shareOf: readings.ungrouped.kind === 'left-out' ? inPost - ungrouped : membership,
    membership,
    majority: groups.findIndex(({ members }) => 2 * members > membership),
    oneOf: columns.map(({ id, isGroup }) =>
      isGroup ? countAsOne.findIndex((set) => set.some((each) => each === id)) : -1,
    ),
  };
}

/** What is made of each group, in the order of the columns. */
export function ofGroups<G extends string, T>(
  { columns }: Pick<Columns<G>, 'columns'>,
  make: (id: G, column: number, members: number) => T,
): readonly T[] {
  return columns.flatMap(({ id, isGroup, members }, column) =>
    isGroup && id !== null ? [make(id, column, members)] : [],
  );
}

const measured = { inTotals: true, onBodies: true } as const;

function ungroupedColumns<G extends string, B extends string>(
  members: number,
  treatment: AllocationFacts<G, B>['readings']['ungrouped'],
): readonly Column<G>[] {
  if (members === 0 || treatment.kind === 'left-out') return [];
  if (treatment.kind === 'column-each') {
    return treatment.ids.map((id) => ({ ...measured, id, members: 1, isGroup: false }));
  }
  const onBodies = treatment.kind === 'pseudo-group';
  return [{ id: null, members, isGroup: false, inTotals: onBodies || treatment.kind === 'unit', onBodies }];
}

/** Whether the treatment of the ungrouped departs from section 15, as all but two do where there are any. */
export function departsFromSection15({
  council,
  readings,
}: Pick<AllocationFacts, 'council' | 'readings'>): boolean {
  const { kind } = readings.ungrouped;
  return council.ungrouped > 0 && kind !== 'remainder' && kind !== 'unit';
}
