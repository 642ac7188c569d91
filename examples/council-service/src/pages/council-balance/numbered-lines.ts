import type { FieldError } from '../error-summary.js';
import type { CouncilField } from './council-fields.js';

/** A line of a name and what stands behind it; `null` where nothing of the form wanted does. */
export interface NumberedLine {
  /** Counted from 1, empty lines left out. */
  readonly place: number;
  readonly name: string;
  readonly numbers: readonly number[] | null;
}

/** What was read of lines, and what is wrong with others. */
export interface Read<Item> {
  readonly read: readonly Item[];
  readonly errors: readonly FieldError<CouncilField>[];
}

const longestName = 200;

/** Lines that each end in a number, such as `Planning 11`; a second may be added: `Schools 9+4`. */
export function numberedLines(text: string): readonly NumberedLine[] {
  return plainLines(text).map((line, index) => {
    const [, name = '', first, second] = /^(.*\S)\s+(\d{1,4})(?:\s*\+\s*(\d{1,4}))?$/.exec(line) ?? [];
    const numbers = [first, second].flatMap((digits) => (digits === undefined ? [] : [Number(digits)]));
    const isSound = numbers.length > 0 && name.length <= longestName;
    return { place: index + 1, name, numbers: isSound ? numbers : null };
  });
}

/** Lines of a table: a name and so many numbers, parted by spaces or tabs. A dash or a dot counts as no seat. */
export function tableLines(text: string, columns: number): readonly NumberedLine[] {
  return plainLines(text).map((line, index) => {
    const words = line.split(/\s+/);
    const cells = words.slice(-columns).map((cell) => (/^[-–—.]$/.test(cell) ? '0' : cell));
    const isSound = words.length > columns && cells.every((cell) => /^\d{1,4}$/.test(cell));
    const name = words.slice(0, -columns).join(' ');
    return {
      place: index + 1,
      name,
      numbers: isSound && name.length <= longestName ? cells.map(Number) : null,
    };
  });
}

export function plainLines(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter((line) => line !== '');
}

/** Each line read as it is wanted; where it cannot be, words that say what was. */
export function readLines<Line, Item extends object>(
  lines: readonly Line[],
  field: CouncilField,
  readLine: (line: Line) => Item | string,
): Read<Item> {
  const all = lines.map(readLine);
  return {
    read: all.filter((each): each is Item => typeof each !== 'string'),
    errors: all.flatMap((each) => (typeof each === 'string' ? [{ field, message: each }] : [])),
  };
}
