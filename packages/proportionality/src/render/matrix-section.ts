import type { Language } from '@lga/rules';
import { type Block, type TableBlock, type TableRow, writer } from './document.js';
import { labels } from './labels.js';
import type { BalanceReport } from './report.js';
import { holdersOf, partsOf, type ShownCell, type ShownRow, shownRows, twoDecimals } from './shown.js';
import { adjustmentOf } from './totals-section.js';

const marks: Readonly<Record<ShownCell['adjusted'], string>> = { up: ' ▲', down: ' ▼', none: '' };

/** The marks of a cell, which stand beside its number so that nothing hangs on colour. */
export function marksOf({ adjusted, isOpen }: ShownCell): string {
  return `${marks[adjusted]}${isOpen ? ' ◆' : ''}`;
}

/** Seats by body and group, with what the marks mean; nothing where the council has something to decide first. */
export function matrixSection(report: BalanceReport, language: Language): Block[] {
  if (report.allocation.value.kind === 'undetermined') return [];
  const { heading, paragraph } = writer(language);
  return [heading(labels.matrix), paragraph(labels.legend), matrixTable(report, language)];
}

/** Bodies by groups: the table that a council adopts, with totals against entitlements for bodies taken together. */
export function matrixTable(report: BalanceReport, language: Language): TableBlock {
  const { say } = writer(language);
  const rows = shownRows(report, language);
  const holders = holdersOf(report, language);
  return {
    kind: 'table',
    caption: say(labels.matrix),
    head: [say(labels.body), say(labels.seats), ...holders.map(({ name }) => name)],
    rows: rows.map(({ name, seats, cells }) => ({
      head: name,
      cells: [`${seats}`, ...cells.map((cell) => `${cell.seats} (${cell.entitlement})${marksOf(cell)}`)],
    })),
    foot: foot(report, rows, language),
    shownAs: 'matrix',
  };
}

/** Total, entitlement and adjustment for each pool, and the sum of all rows where there are others. */
function foot(report: BalanceReport, rows: readonly ShownRow[], language: Language): TableRow[] {
  const { say } = writer(language);
  const holders = holdersOf(report, language);
  const pools = partsOf(report.allocation.value).filter(({ pool }) => pool !== null);
  const ofPools = pools.flatMap((part): TableRow[] => {
    const own = rows.filter(({ pool }) => pool === part.pool);
    const shares = holders.map(({ id }) =>
      twoDecimals((part.totals.find((each) => each.id === id) ?? part.ungrouped).exact),
    );
    return [
      { head: say(labels.together), cells: totals(own, holders.length) },
      { head: say(labels.entitlement), cells: [`${part.seats}`, ...shares] },
      { head: say(labels.adjustment), cells: ['', ...holders.map(({ id }) => adjustmentOf(part, id))] },
    ];
  });
  const isAll = pools.length === 1 && rows.every(({ pool }) => pool !== null);
  return isAll ? ofPools : [...ofPools, { head: say(labels.total), cells: totals(rows, holders.length) }];
}

function totals(rows: readonly ShownRow[], holders: number): string[] {
  const sum = (of: (row: ShownRow) => number) => `${rows.reduce((total, row) => total + of(row), 0)}`;
  const columns = Array.from({ length: holders }, (_, at) => sum(({ cells }) => cells[at]?.seats ?? 0));
  return [sum(({ seats }) => seats), ...columns];
}
