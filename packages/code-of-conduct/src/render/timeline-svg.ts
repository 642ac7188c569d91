import { DomainError, inLanguage, type Language } from '@lga/rules';
import type { ComplaintNow } from '../complaints/complaint-now.js';
import type { LifeCycle } from '../complaints/life-cycle.js';
import { dayInWords, monthInWords } from './day-in-words.js';
import { dueMark } from './due-mark.js';
import { escaped } from './escaped.js';
import { type TimeScale, timeScale } from './time-scale.js';
import { type TimelineRow, timelineRows } from './timeline-rows.js';
import { timelineWords } from './timeline-words.js';

const width = 1200;
const labelsEnd = 290;
const plotEnd = 730;
const saysStart = 746;
const rowHeight = 26;
const top = 76;
const prefixForm = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

interface Drawn {
  readonly now: ComplaintNow;
  readonly lifeCycle: LifeCycle;
  readonly language: Language;
  /** Begins the ids in the picture, so that several can stand on one page. */
  readonly idPrefix: string;
}

/**
 * A complaint as a picture: a standalone SVG with its stages along time, allegations that went the same way
 * together, and every day that was set with how it stands.
 *
 * It says nothing by colour alone: each row has its dates and standing in words. `complaintTable` is its twin.
 *
 * @param now - What `replay` gave.
 * @param lifeCycle - The life cycle it was replayed by, for the names of states.
 * @param language - `en` or `cy`; a name without Welsh is given in English.
 * @param idPrefix - A letter, then letters, digits, `_` or `-`.
 * @throws {DomainError} `invalid-prefix`.
 * @example
 * ```ts
 * import { replay } from '@lga/code-of-conduct/complaints';
 * import { englishComplaints, procedures } from '@lga/code-of-conduct/procedures';
 * import { complaintTimeline } from '@lga/code-of-conduct/render';
 *
 * const complaint = { reference: '2026/1', nation: 'england', subject: { office: 'principal-council' }, identity: 'known', allegations: [], independentPersons: [], events: [] } as const;
 * const { value: now } = replay({ lifeCycle: englishComplaints, complaint, procedure: procedures.erewash, on: '2026-01-14' });
 * complaintTimeline({ now, lifeCycle: englishComplaints, language: 'en', idPrefix: 'c1' }).includes('role="img"'); // => true
 * ```
 */
export function complaintTimeline({ now, lifeCycle, language, idPrefix }: Drawn): string {
  if (!prefixForm.test(idPrefix)) {
    throw new DomainError(
      'invalid-prefix',
      'A letter was expected, then up to 63 letters, digits, "_" or "-".',
    );
  }
  const rows = timelineRows({ now, lifeCycle, language });
  const lines = withHeadings(rows, language);
  const height = top + lines.length * rowHeight + 20;
  const days = [now.on, ...rows.flatMap(({ from, to }) => [from, ...(to === null ? [] : [to])])].sort();
  const [first = now.on, last = now.on] = [days[0], days.at(-1)];
  const scale = timeScale({ first, last, left: labelsEnd, width: plotEnd - labelsEnd });
  const heading = titleOf(now, language);
  const description = inLanguage(
    rows.length > 0 ? timelineWords.seeTable : timelineWords.nothing,
    language,
  ).words;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${language}" aria-labelledby="${idPrefix}-title ${idPrefix}-desc" font-family="Arial, Helvetica, sans-serif" font-size="14" fill="#0b0c0c">`,
    `<title id="${idPrefix}-title">${escaped(heading)}</title><desc id="${idPrefix}-desc">${escaped(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text({ x: 16, y: 26, says: heading, rest: ' font-size="18" font-weight="bold"' }),
    ...axis(scale, height, language),
    ...lines.map((line, at) => drawnLine(line, top + at * rowHeight, { scale, on: now.on })),
    ...today(now.on, scale, height, language),
    '</svg>',
  ].join('\n');
}

/** The heading of a picture or table of a complaint. */
export function titleOf({ reference, on }: ComplaintNow, language: Language): string {
  const { complaint, asOf } = timelineWords;
  const words = (part: typeof complaint) => inLanguage(part, language).words;
  return `${words(complaint)} ${reference}, ${words(asOf)} ${dayInWords(on, language)}`;
}

type Line = { readonly heading: string } | { readonly row: TimelineRow };

/** Rows with a heading before each group of allegations and before the days that were set. */
function withHeadings(rows: readonly TimelineRow[], language: Language): readonly Line[] {
  const { allegations, daysSet } = timelineWords;
  const headingOf = ({ kind, allegations: ids }: TimelineRow) =>
    kind === 'due'
      ? inLanguage(daysSet, language).words
      : `${inLanguage(allegations, language).words}: ${ids.join(', ')}`;
  return rows.flatMap((row, at) => {
    const heading = headingOf(row);
    const before = rows[at - 1];
    return before && headingOf(before) === heading ? [{ row }] : [{ heading }, { row }];
  });
}

interface Written {
  readonly x: number;
  readonly y: number;
  readonly says: string;
  /** More characters than this would run into what stands beside it. */
  readonly most?: number;
  readonly rest?: string;
}

function text({ x, y, says, most = 110, rest = '' }: Written): string {
  return `<text x="${x}" y="${y}" unicode-bidi="isolate"${rest}>${escaped(shortened(says, most))}</text>`;
}

function shortened(says: string, most: number): string {
  const characters = [...says.slice(0, most * 2)];
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : says;
}

function axis({ at, marks }: TimeScale, height: number, language: Language): readonly string[] {
  return marks.flatMap((mark) => [
    `<line x1="${at(mark)}" y1="${top - 12}" x2="${at(mark)}" y2="${height - 20}" stroke="#d0d4d9"/>`,
    text({
      x: at(mark) + 3,
      y: top - 16,
      says: monthInWords(mark, language),
      rest: ' font-size="12" fill="#4a4f55"',
    }),
  ]);
}

function today(on: string, { at }: TimeScale, height: number, language: Language): readonly string[] {
  const x = at(on);
  const says = `${inLanguage(timelineWords.asOf, language).words} ${dayInWords(on, language)}`;
  return [
    `<line x1="${x}" y1="${top - 12}" x2="${x}" y2="${height - 20}" stroke="#0b0c0c" stroke-width="1.5" stroke-dasharray="5 4"/>`,
    text({ x, y: height - 6, says, rest: ' font-size="12" text-anchor="middle"' }),
  ];
}

function drawnLine(
  line: Line,
  y: number,
  { scale, on }: { readonly scale: TimeScale; readonly on: string },
): string {
  if ('heading' in line) return text({ x: 16, y: y + 18, says: line.heading, rest: ' font-weight="bold"' });
  const { row } = line;
  const words = [
    text({ x: 28, y: y + 18, says: row.label, most: 36 }),
    text({
      x: saysStart,
      y: y + 18,
      says: row.says,
      most: 60,
      rest: row.status === 'overdue' ? ' font-weight="bold"' : '',
    }),
  ];
  return [...words, row.status === null ? bar(row, y, scale, on) : due(row, row.status, y, scale)].join('');
}

function bar({ from, to }: TimelineRow, y: number, { at }: TimeScale, on: string): string {
  const long = Math.max(at(to ?? on) - at(from), 3);
  const open = to === null ? ' fill-opacity="0.35" stroke="#1d4f91"' : '';
  return `<rect x="${at(from)}" y="${y + 6}" width="${Math.round(long * 10) / 10}" height="14" fill="#1d4f91"${open}/>`;
}

function due(
  { from, to }: TimelineRow,
  status: NonNullable<TimelineRow['status']>,
  y: number,
  { at }: TimeScale,
): string {
  const end = at(to ?? from);
  const line = `<line x1="${at(from)}" y1="${y + 13}" x2="${end}" y2="${y + 13}" stroke="#4a4f55" stroke-width="2"/>`;
  return line + dueMark(status, end, y + 13);
}
