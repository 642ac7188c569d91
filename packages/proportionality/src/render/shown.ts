import { inLanguage, type Language, type Wording } from '@lga/rules';
import { decimalText, fractionOf } from '../exact-decimal.js';
import type { Allocation, BodyBalance, Part } from '../statute/allocation.js';
import type { Row, Table } from '../statute/table.js';
import { codesOf } from './codes.js';
import { labels } from './labels.js';
import type { BalanceReport } from './report.js';

/** Somebody who holds seats: a group, or (`null`) members in no group. */
export interface Holder {
  readonly id: string | null;
  readonly name: Wording;
  readonly code: string;
}

/** One cell of the table that is shown. */
export interface ShownCell {
  readonly holder: Holder;
  readonly seats: number;
  /** Exact entitlement to two decimals. */
  readonly entitlement: string;
  /** Above, below or within what the body alone would give. */
  readonly adjusted: 'up' | 'down' | 'none';
  readonly isOpen: boolean;
  /** Fewest and most seats in the equally good tables. */
  readonly range: { readonly least: number; readonly most: number };
}

/** One body of the table that is shown. */
export interface ShownRow {
  readonly body: string;
  readonly name: Wording;
  readonly seats: number;
  readonly pool: string | null;
  readonly cells: readonly ShownCell[];
}

/** The holders of a report, members in no group last, where there are any. */
export function holdersOf({ groups, facts }: BalanceReport, language: Language): Holder[] {
  const named = new Map(groups.map((group) => [group.id, group]));
  const listed = facts.council.groups.map(({ id }) => {
    const name = inLanguage(named.get(id)?.name ?? { en: id }, language);
    return { id, name, code: named.get(id)?.code };
  });
  const ungrouped = inLanguage(labels.ungrouped, language);
  const codes = codesOf([
    ...listed.map(({ name, code }) => ({ name: name.words, ...(code !== undefined && { code }) })),
    { name: ungrouped.words, code: '–' },
  ]);
  const all: Holder[] = [...listed, { id: null, name: ungrouped }].map(({ id, name }, index) => ({
    id,
    name,
    code: codes[index] ?? '',
  }));
  return facts.council.ungrouped > 0 ? all : all.slice(0, -1);
}

/** The parts of an allocation; none where the council has something to decide first. */
export function partsOf(allocation: Allocation): readonly Part[] {
  return allocation.kind === 'undetermined' ? [] : allocation.parts.map(({ value }) => value);
}

/** The table that is shown of a part: the one that was chosen, or one of the equally good. */
export function shownTable({ chosen }: BalanceReport, part: Part): Table {
  const [first] = part.equallyGood.tables;
  return first.map((row) => chosen?.table.find(({ body }) => body === row.body) ?? row);
}

/** Every row that is shown, part by part. */
export function shownRows(report: BalanceReport, language: Language): ShownRow[] {
  const holders = holdersOf(report, language);
  const names = new Map(report.bodies.map(({ id, name }) => [id, name]));
  return partsOf(report.allocation.value).flatMap((part) =>
    shownTable(report, part).map((row, index) => ({
      body: row.body,
      name: inLanguage(names.get(row.body) ?? { en: row.body }, language),
      seats: part.bodies[index]?.seats ?? 0,
      pool: part.pool,
      cells: holders.map((holder) => cell(holder, row, part.bodies[index])),
    })),
  );
}

function cell(holder: Holder, row: Row, body: BodyBalance | undefined): ShownCell {
  const seats = seatsIn(row, holder.id);
  const find = <Each extends { readonly id: string }>(all: readonly Each[] | undefined) =>
    all?.find(({ id }) => id === holder.id);
  const range = (holder.id === null ? body?.ungrouped : find(body?.groups)) ?? { least: seats, most: seats };
  const alone = find(body?.alone) ?? { least: seats, most: seats };
  const share = holder.id === null ? body?.ungroupedShare : find(body?.shares);
  return {
    holder,
    seats,
    entitlement: twoDecimals(share?.exact ?? '0'),
    adjusted: seats > alone.most ? 'up' : seats < alone.least ? 'down' : 'none',
    isOpen: range.least < range.most,
    range: { least: range.least, most: range.most },
  };
}

/** Seats of a group, or of members in no group, in a row. */
export function seatsIn(row: Row | undefined, holder: string | null): number {
  if (!row) return 0;
  return holder === null ? row.ungrouped : (row.seats.find(({ id }) => id === holder)?.count ?? 0);
}

/** An exact fraction to two decimals, half up, for reading only. */
export function twoDecimals(exact: string): string {
  return decimalText(fractionOf(exact), 2);
}
