import { DomainError, isoDate } from '@lga/rules';
import type { CouncillorList, ListedCouncillor } from './councillors.js';

/** A group as a list of councillors has it. */
export interface ListedGroup {
  /** The title, which is its id too. */
  readonly id: string;
  readonly members: readonly string[];
}

/** Members by group on the day of a list, in the form that `allocationFacts` takes. */
export interface ListedMembership {
  readonly on: string;
  readonly inPost: number;
  readonly vacancies: number;
  readonly groups: readonly ListedGroup[];
  readonly ungrouped: readonly string[];
  readonly sameDescription: readonly [];
}

/** A question that a list of councillors cannot answer. */
export type ListQuestion =
  /** So many have no group recorded: are they in none, or is the record incomplete? */
  | { readonly kind: 'without-group'; readonly count: number }
  /** One member alone bears the title: a group has two or more members (reg. 8). */
  | { readonly kind: 'group-of-one'; readonly title: string };

/** Members by group, or the questions to answer first. */
export type MembershipOfList =
  | { readonly kind: 'ready'; readonly membership: ListedMembership }
  | { readonly kind: 'undetermined'; readonly open: readonly ListQuestion[] };

/**
 * Members by group from a list of councillors. A list is no register of notices: who is in no group must be said.
 *
 * @param list - As read by `moderngovCouncillors` or `councillorsFromCsv`.
 * @param size - Seats of the council.
 * @param on - The day that the list is of, `YYYY-MM-DD`.
 * @param ungroupedTitles - Titles that stand for being in no group, as the list words them: "Non-aligned".
 * @param withoutGroup - What it means that no group is recorded; left out where nobody has said.
 * @throws {DomainError} `invalid-date`; `members-exceed-size`; `invalid-council` when the size is no whole number.
 * @see Local Government (Committees and Political Groups) Regulations 1990, reg. 8
 * @example
 * ```ts
 * import { councillorsFromCsv, membershipOfList } from '@lga/proportionality/import';
 *
 * const csv = 'id,name,group\n1,A,Green\n2,B,Green\n3,C,Independent\n4,D,\n';
 * const list = councillorsFromCsv({ csv, columns: { id: 'id', name: 'name', group: 'group' }, site: 'csv' });
 * membershipOfList({ list, size: 5, on: '2026-05-20' });
 * // => { kind: 'undetermined', open: [{ kind: 'without-group', count: 1 }, { kind: 'group-of-one', title: 'Independent' }] }
 * const stated = { ungroupedTitles: ['Independent'], withoutGroup: 'in-no-group' } as const;
 * const ready = membershipOfList({ list, size: 5, on: '2026-05-20', ...stated });
 * ready.kind === 'ready' && ready.membership.ungrouped; // => ['3', '4']
 * ```
 */
export function membershipOfList({
  list,
  size,
  on,
  ungroupedTitles = [],
  withoutGroup,
}: {
  readonly list: CouncillorList;
  readonly size: number;
  readonly on: string;
  readonly ungroupedTitles?: readonly string[];
  readonly withoutGroup?: 'in-no-group';
}): MembershipOfList {
  const day = isoDate(on);
  const vacancies = vacanciesOf(list, size);
  const alone = new Set(ungroupedTitles);
  const titles = new Map<string, ListedCouncillor[]>();
  for (const councillor of list.councillors) {
    const { group } = councillor;
    if (group === null || alone.has(group)) continue;
    const members = titles.get(group);
    if (members) members.push(councillor);
    else titles.set(group, [councillor]);
  }
  const ungrouped = list.councillors.filter(({ group }) => group === null || alone.has(group));
  const open = questions(list, titles, withoutGroup !== undefined);
  if (open.length > 0) return { kind: 'undetermined', open };
  const membership = {
    on: day,
    inPost: list.councillors.length,
    vacancies,
    groups: [...titles].map(([id, members]) => ({ id, members: ids(members) })),
    ungrouped: ids(ungrouped),
    sameDescription: [] as const,
  };
  return { kind: 'ready', membership };
}

function questions(
  { councillors }: CouncillorList,
  titles: ReadonlyMap<string, readonly ListedCouncillor[]>,
  stated: boolean,
): ListQuestion[] {
  const count = stated ? 0 : councillors.filter(({ group }) => group === null).length;
  const single = [...titles].filter(([, members]) => members.length < 2);
  return [
    ...(count > 0 ? [{ kind: 'without-group' as const, count }] : []),
    ...single.map(([title]) => ({ kind: 'group-of-one' as const, title })),
  ];
}

function vacanciesOf({ councillors }: CouncillorList, size: number): number {
  if (!Number.isSafeInteger(size) || size < 1)
    throw new DomainError(
      'invalid-council',
      'The size of the council was expected as a whole number from 1.',
    );
  if (councillors.length > size)
    throw new DomainError(
      'members-exceed-size',
      `At most ${size} councillors were expected, as many as the council has seats; ${councillors.length} came.`,
    );
  return size - councillors.length;
}

function ids(councillors: readonly ListedCouncillor[]): string[] {
  return councillors.map(({ id }) => id.id);
}
