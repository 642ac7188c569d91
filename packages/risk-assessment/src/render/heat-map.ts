import { DomainError, type Language } from '@lga/rules';
import { stages } from '../assessment/threat.js';
import type { Level } from '../level.js';
import type { Band, Cell, RiskMatrix } from '../matrix.js';
import type { Stage } from '../schema.js';
import { arrows } from './arrows.js';
import { escaped, shortened } from './escaped.js';
import { corner, type Placed, type Point, placed, shade, size } from './grid.js';
import { marksOf } from './marks.js';
import type { Picture } from './picture.js';
import { heading, said, schemeText, stageName } from './words.js';

/**
 * A heat map of an assessment as a standalone SVG: the matrix with its words, each hazard by its number, and arrows
 * from the inherent rating by way of the current one to the residual one.
 *
 * Circles with a bare rim are inherent, full ones current, diamonds residual. `heatMapTable` says the same in rows,
 * and names the hazards: the picture holds no text of the assessment.
 *
 * @param picture - The assessment, what `assess` made of it, the matrix and the language.
 * @param prefix - Of the ids inside the picture, so that two may stand on one page: a letter, then letters, digits
 *   and hyphens, 50 at most.
 * @throws {DomainError} `invalid-prefix`; `other-scheme` when the matrix is not the one that it was rated by.
 * @example
 * ```ts
 * import { brightonHove2021 } from '@lga/risk-assessment';
 * import { assess, exampleSurgery, highMediumLow } from '@lga/risk-assessment/assessment';
 * import { heatMap } from '@lga/risk-assessment/render';
 *
 * const assessment = { ...exampleSurgery, scheme: { id: 'brighton-hove-2021', version: '1' }, hazards: [] };
 * const scales = { impact: highMediumLow, support: highMediumLow };
 * const assessed = assess({ assessment, scheme: brightonHove2021, scales, template: null, floors: [] }).value;
 * heatMap({ assessment, assessed, matrix: brightonHove2021, language: 'en' }, 'map').startsWith('<svg '); // => true
 * ```
 */
export function heatMap(picture: Picture, prefix: string): string {
  const { matrix, language } = picture;
  refuseUnfit(picture, prefix);
  const width = size.left + matrix.severity.length * size.width + 8;
  const height = size.top + matrix.likelihood.length * size.height + 108;
  const all = placed(matrix, marksOf(picture));
  const title = `${heading('matrix', language)}: ${schemeText(matrix.definition, language)}`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${prefix}-title ${prefix}-text" lang="${language}" font-family="system-ui, sans-serif" fill="#111">`;
  return [
    head,
    `<title id="${prefix}-title">${escaped(title)}</title>`,
    `<desc id="${prefix}-text">${escaped(describedBy(all, language))}</desc>`,
    `<defs><marker id="${prefix}-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0L8 4L0 8z"/></marker></defs>`,
    ...matrix.cells.flat().map((cell) => cellShape(picture, cell)),
    ...arrows(all, prefix),
    ...matrix.cells.flat().map((cell) => cellWord(picture, cell)),
    ...axisShapes(picture),
    ...key(picture, height - 16),
    ...all.flatMap(markShape),
    ...fullCells(picture, all),
    '</svg>',
  ].join('\n');
}

function refuseUnfit({ assessed, matrix }: Picture, prefix: string): void {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,49}$/.test(prefix)) {
    throw new DomainError(
      'invalid-prefix',
      'A letter was expected, then letters, digits and hyphens, 50 at most.',
    );
  }
  const { id, version } = matrix.definition;
  if (assessed.scheme.id !== id || assessed.scheme.version !== version) {
    throw new DomainError('other-scheme', 'The matrix that it was rated by was expected; another came.');
  }
}

function describedBy(all: readonly Placed[], language: Language): string {
  const [likely, severe] = [heading('likelihood', language), heading('severity', language)];
  return all
    .map(({ mark: { number, stage, cell } }) => {
      const band = cell.band ? `, ${said(cell.band.word, language)}` : '';
      const levels = `${likely} ${cell.likelihood.value}, ${severe} ${cell.severity.value}`;
      return `${number} ${stageName(stage, language)}: ${levels}${band}`;
    })
    .join('; ');
}

function cellShape({ matrix }: Picture, { likelihood, severity, band }: Cell): string {
  const { x, y } = corner(matrix, likelihood.position, severity.position);
  return `<rect x="${x}" y="${y}" width="${size.width}" height="${size.height}" fill="${fillOf(band, matrix)}" stroke="#555"/>`;
}

function fillOf(band: Band | null, { bands }: RiskMatrix): string {
  return band ? shade(band.rank, bands.length) : '#ffffff';
}

/** Above the arrows, with a rim in the colour of its cell. */
function cellWord({ matrix, language }: Picture, { likelihood, severity, band }: Cell): string {
  if (!band) return '';
  const { x, y } = corner(matrix, likelihood.position, severity.position);
  const word = escaped(shortened(said(band.word, language), 16));
  return `<text x="${x + size.width / 2}" y="${y + 20}" font-size="14" text-anchor="middle" stroke="${fillOf(band, matrix)}" stroke-width="4" paint-order="stroke">${word}</text>`;
}

function axisShapes({ matrix, language }: Picture): string[] {
  const bottom = size.top + matrix.likelihood.length * size.height;
  const middle = size.left + (matrix.severity.length * size.width) / 2;
  const rows = matrix.likelihood.map((level) => {
    const { y } = corner(matrix, level.position, 1);
    return lines(level, language, size.left - 10, y + size.height / 2 - 4, 'end');
  });
  const columns = matrix.severity.map((level) => {
    const { x } = corner(matrix, 1, level.position);
    return lines(level, language, x + size.width / 2, bottom + 20, 'middle');
  });
  const across = size.top + (matrix.likelihood.length * size.height) / 2;
  return [
    ...rows,
    ...columns,
    `<text x="${middle}" y="${bottom + 66}" font-size="15" font-weight="bold" text-anchor="middle">${heading('severity', language)}</text>`,
    `<text x="18" y="${across}" font-size="15" font-weight="bold" text-anchor="middle" transform="rotate(-90 18 ${across})">${heading('likelihood', language)}</text>`,
  ];
}

function lines(
  { value, word }: Level,
  language: Picture['language'],
  x: number,
  y: number,
  anchor: string,
): string {
  const named = word ? escaped(shortened(said(word, language), 20)) : '';
  return `<text x="${x}" y="${y}" font-size="14" text-anchor="${anchor}">${value}<tspan x="${x}" dy="17">${named}</tspan></text>`;
}

function markShape({ mark: { number, stage }, at }: Placed): string[] {
  return at ? [sign(at, stage, String(number))] : [];
}

function sign({ x, y }: Point, stage: Stage, text: string): string {
  const r = size.radius;
  const d = r + 3;
  const outline =
    stage === 'residual'
      ? `<path d="M${x} ${y - d}L${x + d} ${y}L${x} ${y + d}L${x - d} ${y}z"`
      : `<circle cx="${x}" cy="${y}" r="${r}"`;
  const [fill, ink] = stage === 'current' ? ['#111', '#fff'] : ['#fff', '#111'];
  return `${outline} fill="${fill}" stroke="#111" stroke-width="1.5"/><text x="${x}" y="${y + 4}" font-size="11" text-anchor="middle" fill="${ink}">${text}</text>`;
}

/** What the signs stand for. */
function key({ language }: Picture, y: number): string[] {
  return stages.map((stage, index) => {
    const x = 24 + index * 160;
    const label = escaped(stageName(stage, language));
    return `${sign({ x, y: y - 5 }, stage, '')}<text x="${x + 20}" y="${y}" font-size="13">${label}</text>`;
  });
}

/** How many marks had no room, in the corner of their cell. */
function fullCells({ matrix }: Picture, all: readonly Placed[]): string[] {
  const left = new Map<Cell, number>();
  for (const { mark, at } of all) {
    const cell = matrix.cells[mark.cell.likelihood.position - 1]?.[mark.cell.severity.position - 1];
    if (!at && cell) left.set(cell, (left.get(cell) ?? 0) + 1);
  }
  return [...left].map(([{ likelihood, severity }, count]) => {
    const { x, y } = corner(matrix, likelihood.position, severity.position);
    return `<text x="${x + size.width - 5}" y="${y + size.height - 5}" font-size="11" text-anchor="end">+${count}</text>`;
  });
}
