import type { Language } from '@lga/rules';
import { areFigures, type Block, type ReportDocument, type TableBlock, type TableRow } from './document.js';
import { escaped, phrase } from './markup.js';

const style = `
body{font:1rem/1.5 system-ui,sans-serif;color:#0b0c0c;background:#fff;margin:0 auto;max-width:70rem;padding:1.5rem}
h1{font-size:2rem;line-height:1.2}h2{font-size:1.4rem;margin:2.5rem 0 .75rem;border-bottom:2px solid #0b0c0c}
.scroll{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse;min-width:24rem}
caption{text-align:left;font-weight:700;padding:.25rem 0}
th,td{border:1px solid #505a5f;padding:.3rem .6rem;text-align:right;vertical-align:top}
td:not(.text){white-space:nowrap}th[scope=row],th:first-child,.text{text-align:left}thead th{background:#f3f2f1}tfoot th,tfoot td{font-weight:700;border-top:3px double #0b0c0c}
figure{margin:1rem 0}figure svg{max-width:100%;height:auto}li{margin:.25rem 0}
@media print{body{max-width:none;padding:0}.scroll{overflow:visible}h2{break-after:avoid}tr,figure{break-inside:avoid}}
`;

/** A document as one standalone HTML page, without scripts and without anything from elsewhere. */
export function htmlOf({ language, title, blocks }: ReportDocument): string {
  const body = blocks.map((each) => block(each, language)).join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title.words)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${phrase(title, language)}</h1>
${body}
</main>
</body>
</html>
`;
}

/**
 * A table alone as HTML.
 *
 * @param table - The table of a picture.
 * @param language - Of the page that it stands in; words in another are marked.
 * @returns A scrolling region with the table, its caption and header cells.
 * @example
 * ```ts
 * import { allocateSeats } from '@lga/proportionality/statute';
 * import { matrixPicture, tableHtml } from '@lga/proportionality/render';
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
 * tableHtml(table, 'en').includes('<th scope="row">Planning</th><td>5</td><td>3 (3.00)</td>'); // => true
 * ```
 */
export function tableHtml(table: TableBlock, language: Language): string {
  const { caption, head, rows, foot } = table;
  const columns = head
    .map((each, at) => `<th scope="col"${textClass(table, at - 1)}>${phrase(each, language)}</th>`)
    .join('');
  const part = (name: string, all: readonly TableRow[]) =>
    all.length === 0 ? '' : `<${name}>${all.map((each) => row(each, table, language)).join('')}</${name}>`;
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption.words)}"><table><caption>${phrase(caption, language)}</caption><thead><tr>${columns}</tr></thead>${part('tbody', rows)}${part('tfoot', foot)}</table></div>`;
}

function row({ head, cells }: TableRow, table: TableBlock, language: Language): string {
  const others = cells.map((cell, at) => `<td${textClass(table, at)}>${escaped(cell)}</td>`);
  return `<tr><th scope="row">${phrase(head, language)}</th>${others.join('')}</tr>`;
}

function textClass(table: TableBlock, column: number): string {
  return column < 0 || areFigures(table, column) ? '' : ' class="text"';
}

function block(each: Block, language: Language): string {
  switch (each.kind) {
    case 'heading':
      return `<h2>${phrase(each.text, language)}</h2>`;
    case 'paragraph':
      return `<p>${phrase(each.text, language)}</p>`;
    case 'list': {
      const name = each.ordered ? 'ol' : 'ul';
      return `<${name}>${each.items.map((item) => `<li>${phrase(item, language)}</li>`).join('')}</${name}>`;
    }
    case 'table':
      return tableHtml(each, language);
    case 'picture':
      return `<figure>${each.picture.svg}</figure>\n${tableHtml(each.picture.table, language)}`;
  }
}
