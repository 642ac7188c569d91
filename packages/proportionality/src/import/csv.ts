import { DomainError } from '@lga/rules';

const mostCharacters = 20_000_000;
const mostCells = 1_000_000;

/**
 * The rows of a CSV text after RFC 4180: quoted cells may hold the separator, line breaks and doubled quotes.
 *
 * @throws {DomainError} `csv-not-well-formed` for a quote out of place or rows of unequal length; `csv-too-large`.
 */
export function csvRows(text: string, separator: ',' | ';' | '\t'): string[][] {
  if (text.length > mostCharacters) throw tooLarge(`at most ${mostCharacters} characters`);
  const rows: string[][] = [];
  let row: string[] = [];
  let cells = 0;
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at <= text.length) {
    const { cell, to } = text[at] === '"' ? quoted(text, at) : bare(text, at, separator);
    cells += 1;
    if (cells > mostCells) throw tooLarge(`at most ${mostCells} cells`);
    row.push(cell);
    if (text[to] === separator) {
      at = to + 1;
      continue;
    }
    if (row.length > 1 || cell !== '') rows.push(row);
    row = [];
    if (to >= text.length) break;
    at = to + lineBreak(text, to);
  }
  checkLengths(rows);
  return rows;
}

function bare(text: string, at: number, separator: string): { readonly cell: string; readonly to: number } {
  let to = at;
  while (to < text.length && text[to] !== separator && text[to] !== '\n' && text[to] !== '\r') to += 1;
  const cell = text.slice(at, to);
  if (cell.includes('"')) throw notWellFormed('a quote stands around a whole cell');
  return { cell, to };
}

function quoted(text: string, at: number): { readonly cell: string; readonly to: number } {
  const parts: string[] = [];
  let from = at + 1;
  for (;;) {
    const end = text.indexOf('"', from);
    if (end < 0) throw notWellFormed('each quoted cell is closed');
    parts.push(text.slice(from, end));
    if (text[end + 1] !== '"') return { cell: parts.join(''), to: end + 1 };
    parts.push('"');
    from = end + 2;
  }
}

function lineBreak(text: string, at: number): number {
  if (text.startsWith('\r\n', at)) return 2;
  if (text[at] === '\n' || text[at] === '\r') return 1;
  throw notWellFormed('a separator or a line break follows a quoted cell');
}

function checkLengths(rows: readonly (readonly string[])[]): void {
  const [head] = rows;
  if (rows.some(({ length }) => length !== head?.length))
    throw notWellFormed('all rows have as many cells as the first');
}

function notWellFormed(expected: string): DomainError<'csv-not-well-formed'> {
  return new DomainError('csv-not-well-formed', `CSV was expected so that ${expected}.`);
}

function tooLarge(expected: string): DomainError<'csv-too-large'> {
  return new DomainError('csv-too-large', `CSV was expected with ${expected}.`);
}
