import type { Language } from '@lga/rules';
import { type Block, type TableBlock, type TableRow, writer } from './document.js';
import { labels } from './labels.js';
import type { BalanceReport } from './report.js';
import { holdersOf, seatsIn, shownRows } from './shown.js';

/** How the seats of one holder on one body change, and how much of that no equally good table avoids. */
export interface CellChange {
  readonly body: string;
  readonly holder: string | null;
  readonly before: number;
  readonly after: number;
  /** Seats gained (below 0: lost) whichever of the equally good tables is taken. */
  readonly forced: number;
  /** The rest of the change, which another equally good table may avoid. */
  readonly free: number;
}

/** Every change from the present seats to the table that is shown. */
export function cellChanges(report: BalanceReport): CellChange[] {
  const { present } = report;
  if (!present) return [];
  return shownRows(report, 'en').flatMap(({ body, cells }) => {
    const row = present.find((each) => each.body === body);
    return cells.map(({ holder, seats, range }) => {
      const before = seatsIn(row, holder.id);
      const forced = Math.max(0, range.least - before) + Math.min(0, range.most - before);
      const after = seats;
      return { body, holder: holder.id, before, after, forced, free: after - before - forced };
    });
  });
}

/** Old and new side by side: each holder's seats in all, then every seat that moves. */
export function changesSection(report: BalanceReport, language: Language): Block[] {
  if (!report.present) return [];
  const { heading } = writer(language);
  const moved = movesTable(report, language);
  return [heading(labels.changes), changesTable(report, language), ...(moved.rows.length > 0 ? [moved] : [])];
}

/** Seats of each holder in all, before and after. */
export function changesTable(report: BalanceReport, language: Language): TableBlock {
  const { say } = writer(language);
  const changes = cellChanges(report);
  const rows = holdersOf(report, language).map(({ id, name }): TableRow => {
    const own = changes.filter(({ holder }) => holder === id);
    const [before, after] = [sum(own, 'before'), sum(own, 'after')];
    return { head: name, cells: [`${before}`, `${after}`, signed(after - before)] };
  });
  return {
    kind: 'table',
    caption: say(labels.changes),
    head: [labels.group, labels.before, labels.after, labels.change].map(say),
    rows,
    foot: [],
    shownAs: 'changes',
  };
}

function movesTable(report: BalanceReport, language: Language): TableBlock {
  const { say } = writer(language);
  const names = new Map(shownRows(report, language).map(({ body, name }) => [body, name]));
  const holders = new Map(holdersOf(report, language).map(({ id, name }) => [id, name]));
  const moved = cellChanges(report).filter(({ before, after, forced }) => before !== after || forced !== 0);
  const rows = moved.map(
    ({ body, holder, before, after, forced, free }): TableRow => ({
      head: names.get(body) ?? say(labels.body),
      cells: [holders.get(holder)?.words ?? '', `${before}`, `${after}`, signed(forced), signed(free)],
    }),
  );
  return {
    kind: 'table',
    caption: say(labels.change),
    head: [labels.body, labels.group, labels.before, labels.after, labels.forced, labels.free].map(say),
    rows,
    foot: [],
  };
}

function sum(changes: readonly CellChange[], key: 'before' | 'after'): number {
  return changes.reduce((total, change) => total + change[key], 0);
}

/** A change with its sign: `+2`, `−1`, `0`. */
export function signed(by: number): string {
  return by === 0 ? '0' : `${by > 0 ? '+' : '−'}${Math.abs(by)}`;
}
