import type { Wording } from '@lga/rules';
import type { Block, PlainDocument, TableBlock } from './document.js';
import { plainSigns } from './plain-signs.js';

/** A document as Markdown with pipe tables. Words of others can neither format, nor link, nor break a table. */
export function markdownOf({ title, blocks }: PlainDocument): string {
  return `${[`# ${inline(title)}`, ...blocks.map(block)].join('\n\n')}\n`;
}

function block(each: Block): string {
  switch (each.kind) {
    case 'heading':
      return `${'#'.repeat(each.level)} ${inline(each.text)}`;
    case 'paragraph':
      return inline(each.text);
    case 'list':
      return each.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table':
      return table(each);
  }
}

function table({ caption, head, rows }: TableBlock): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const lines = [
    line(head.map(inline)),
    line(head.map(() => '---')),
    ...rows.map((row) => line(row.map(inline))),
  ];
  return `**${inline(caption)}**\n\n${lines.join('\n')}`;
}

function inline({ words }: Wording): string {
  return plainSigns(words)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>|#~!$]/g, '\\$&')
    .replaceAll('://', ':\\//')
    .replaceAll(/www\./gi, (found) => `${found.slice(0, 3)}\\.`)
    .replaceAll(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(/^([-+=]|\d{1,9}[.)])(?=\s|$)/, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`)
    .replace(/^(-{2,}|={2,})$/, '\\$1');
}
