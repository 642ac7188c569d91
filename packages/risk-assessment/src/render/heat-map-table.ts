import { stages } from '../assessment/threat.js';
import { stageLabels } from '../labels.js';
import { escaped, markdownCell } from './escaped.js';
import type { Picture } from './picture.js';
import { bandsText, heading, said, schemeText } from './words.js';

/** A table in words: its caption, its head and its rows. */
interface Table {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The heat map as a table: each hazard by number and name, and its levels and band at each stage.
 *
 * @param picture - As for `heatMap`.
 * @param as - `html` with caption and header cells, or `markdown`.
 * @example
 * ```ts
 * import { brightonHove2021 } from '@lga/risk-assessment';
 * import { assess, exampleSurgery, highMediumLow } from '@lga/risk-assessment/assessment';
 * import { heatMapTable } from '@lga/risk-assessment/render';
 *
 * const assessment = { ...exampleSurgery, scheme: { id: 'brighton-hove-2021', version: '1' }, hazards: [] };
 * const scales = { impact: highMediumLow, support: highMediumLow };
 * const assessed = assess({ assessment, scheme: brightonHove2021, scales, template: null, floors: [] }).value;
 * const table = heatMapTable({ assessment, assessed, matrix: brightonHove2021, language: 'en' }, 'markdown');
 * table.split('\n')[0]; // => 'Heat map: brighton-hove-2021, version 1'
 * ```
 */
export function heatMapTable(picture: Picture, as: 'html' | 'markdown'): string {
  const table = tableOf(picture);
  return as === 'html' ? htmlTable(table) : markdownTable(table);
}

function tableOf({ assessment, assessed, matrix, language }: Picture): Table {
  const rows = assessment.hazards.map(({ what }, index) => {
    const ratings = assessed.hazards[index]?.ratings;
    const cells = stages.map((stage) => {
      const rating = ratings?.[stage];
      if (!rating) return heading('notRated', language);
      const band = bandsText(rating, language);
      if (!rating.cell) return band;
      return `${band} (${rating.cell.likelihood.value}, ${rating.cell.severity.value})`;
    });
    return [String(index + 1), what, ...cells];
  });
  const levels = `${heading('likelihood', language)}, ${heading('severity', language)}`;
  return {
    caption: `${heading('matrix', language)}: ${schemeText(matrix.definition, language)}`,
    head: [
      '#',
      heading('hazard', language),
      ...stages.map((stage) => `${said(stageLabels[stage], language)} (${levels})`),
    ],
    rows,
  };
}

function htmlTable({ caption, head, rows }: Table): string {
  const header = head.map((text) => `<th scope="col">${escaped(text)}</th>`).join('');
  const body = rows.map(([number = '', ...cells]) => {
    const rest = cells.map((text) => `<td><bdi>${escaped(text)}</bdi></td>`).join('');
    return `<tr><th scope="row">${number}</th>${rest}</tr>`;
  });
  return `<table>\n<caption>${escaped(caption)}</caption>\n<thead><tr>${header}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function markdownTable({ caption, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(markdownCell).join(' | ')} |`;
  return [
    markdownCell(caption),
    '',
    line(head),
    line(head.map(() => '---')).replaceAll('\\', ''),
    ...rows.map(line),
  ].join('\n');
}
