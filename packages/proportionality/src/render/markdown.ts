import type { Wording } from '@lga/rules';
import { areFigures, type Block, type ReportDocument, type TableBlock, type TableRow } from './document.js';

/** A document as Markdown with pipe tables. Text of others is escaped, so that it can neither format nor break a table. */
export function markdownOf({ title, blocks }: ReportDocument): string {
  return `${[`# ${inline(title)}`, ...blocks.flatMap(block)].join('\n\n')}\n`;
}

/**
 * A table alone as Markdown.
 *
 * @returns The caption in bold, then a pipe table.
 * @example
 * ```ts
 * import { allocateSeats } from '@lga/proportionality/statute';
 * import { matrixPicture, tableMarkdown } from '@lga/proportionality/render';
 *
 * const facts = {
 *   on: '2026-05-20',
 *   council: { size: 10, vacancies: 0, groups: [{ id: 'A', members: 6 }, { id: 'B', members: 4 }], ungrouped: 0 },
 *   bodies: [{ id: 'p', seats: 5, standing: { kind: 'by-itself' } }],
 *   readings: {
 *     membership: 'in-post', rest: 'own-shares', ungrouped: { kind: 'remainder' }, openCoOptees: 'left-out',
 *   },
 * } as const;
 * const report = {
 *   council: { en: 'Example' },
 *   reason: { words: 'The annual meeting.', because: [] },
 *   groups: [{ id: 'A', name: { en: 'Alpha' } }, { id: 'B', name: { en: 'Beta' } }],
 *   bodies: [{ id: 'p', name: { en: 'Planning' } }],
 *   facts,
 *   allocation: allocateSeats(facts),
 * };
 * const { table } = matrixPicture(report, { language: 'en', prefix: 'matrix' });
 * tableMarkdown(table).split('\n')[4]; // => '| Planning | 5 | 3 (3.00) | 2 (2.00) |'
 * ```
 */
export function tableMarkdown(table: TableBlock): string {
  const { caption, head, rows, foot } = table;
  const lines = [
    row(head.map(inline)),
    row(head.map((_, at) => (at > 0 && areFigures(table, at - 1) ? '---:' : '---'))),
    ...rows.map((each) => row(cells(each))),
    ...foot.map((each) => row(cells(each).map((cell) => (cell === '' ? '' : `**${cell}**`)))),
  ];
  return `**${inline(caption)}**\n\n${lines.join('\n')}`;
}

function block(each: Block): string[] {
  switch (each.kind) {
    case 'heading':
      return [`## ${inline(each.text)}`];
    case 'paragraph':
      return [inline(each.text)];
    case 'list':
      return [
        each.items.map((item, at) => `${each.ordered ? `${at + 1}.` : '-'} ${inline(item)}`).join('\n'),
      ];
    case 'table':
      return [tableMarkdown(each)];
    case 'picture':
      return [];
  }
}

function row(cellsOfRow: readonly string[]): string {
  return `| ${cellsOfRow.join(' | ')} |`;
}

function cells({ head, cells: others }: TableRow): string[] {
  return [inline(head), ...others.map(escaped)];
}

function inline({ words }: Wording): string {
  return escaped(words);
}

function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|#~]/g, '\\$&')
    .replaceAll(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(/^([-+=]|\d{1,9}[.)])(?=\s|$)/, '\\$1');
}
