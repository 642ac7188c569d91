import { DomainError } from '@lga/rules';
import { councillorList, textOrNull } from './councillor-list.js';
import type { CouncillorList } from './councillors.js';
import { csvRows } from './csv.js';

/** The headings under which a CSV file keeps councillors. */
export interface CouncillorColumns {
  readonly id: string;
  readonly name: string;
  /** The political group, not the party. */
  readonly group: string;
  readonly party?: string;
  readonly ward?: string;
}

/** How a CSV file is written. */
export interface CsvForm {
  readonly csv: string;
  /** A comma where left out. */
  readonly separator?: ',' | ';' | '\t';
}

/**
 * Councillors from a CSV file with headings.
 *
 * @param form - The text, the headings to read, and the site or system that ids belong to.
 * @returns Councillors in the order of the file; other columns are left out.
 * @throws {DomainError} `csv-not-well-formed`; `csv-too-large`; `csv-columns` when a heading is missing or comes
 *   twice; `no-councillors`; `duplicate-councillor`; `councillor-without-id`.
 * @see RFC 4180
 * @example
 * ```ts
 * import { councillorsFromCsv } from '@lga/proportionality/import';
 *
 * const csv = 'No,Member,Group\n1,Councillor A,Labour Group\n2,"Councillor B, Leader",\n';
 * const { councillors, notes } = councillorsFromCsv({
 *   csv,
 *   columns: { id: 'No', name: 'Member', group: 'Group' },
 *   site: 'members.csv',
 * });
 * councillors.map(({ name, group }) => [name, group]);
 * // => [['Councillor A', 'Labour Group'], ['Councillor B, Leader', null]]
 * notes; // => [{ kind: 'some-without-group', count: 1 }]
 * ```
 */
export function councillorsFromCsv({
  columns,
  site,
  ...form
}: CsvForm & { readonly columns: CouncillorColumns; readonly site: string }): CouncillorList {
  return councillorList(
    records(form, columns).map((cell) => ({
      id: { site, id: cell('id') ?? '' },
      name: cell('name') ?? '',
      ward: cell('ward'),
      group: cell('group'),
      party: cell('party'),
    })),
  );
}

/** The headings under which a CSV file keeps bodies. */
export interface BodyColumns {
  readonly id: string;
  readonly name: string;
  /** The kind, in the words of the file. */
  readonly kind: string;
  readonly seats: string;
}

/** A body as a list has it: what kind it is in law is for somebody to say. */
export interface ListedBody {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly seats: number;
}

/**
 * Committees and other bodies from a CSV file with headings.
 *
 * @throws {DomainError} `csv-not-well-formed`; `csv-too-large`; `csv-columns`; `invalid-body` when seats are not a
 *   whole number or an id is missing; `duplicate-body`.
 * @example
 * ```ts
 * import { bodiesFromCsv } from '@lga/proportionality/import';
 *
 * const columns = { id: 'Code', name: 'Committee', kind: 'Kind', seats: 'Seats' };
 * bodiesFromCsv({ csv: 'Code;Committee;Kind;Seats\np;Planning;ordinary;11', separator: ';', columns });
 * // => [{ id: 'p', name: 'Planning', kind: 'ordinary', seats: 11 }]
 * ```
 */
export function bodiesFromCsv({
  columns,
  ...form
}: CsvForm & { readonly columns: BodyColumns }): readonly ListedBody[] {
  const bodies = records(form, columns).map((cell) => {
    const [id, seats] = [cell('id'), cell('seats')];
    if (id === null || seats === null || !/^\d{1,4}$/.test(seats))
      throw new DomainError(
        'invalid-body',
        'Each body was expected with an id and its seats as a whole number.',
      );
    return { id, name: cell('name') ?? id, kind: cell('kind'), seats: Number(seats) };
  });
  if (new Set(bodies.map(({ id }) => id)).size < bodies.length)
    throw new DomainError('duplicate-body', 'Each body was expected once.');
  return bodies;
}

/** Each row below the headings, as a function from column to cell. */
function records<Column extends string>(
  { csv, separator = ',' }: CsvForm,
  columns: { readonly [Key in Column]?: string },
): ((column: Column) => string | null)[] {
  const [head = [], ...rows] = csvRows(csv, separator);
  const headings = head.map((cell) => cell.trim());
  const places = new Map<string, number>();
  for (const [column, heading] of Object.entries<string | undefined>(columns)) {
    if (heading === undefined) continue;
    const at = headings.indexOf(heading);
    if (at < 0 || headings.lastIndexOf(heading) !== at)
      throw new DomainError('csv-columns', `The heading for ${column} was expected once in the first row.`);
    places.set(column, at);
  }
  return rows.map((row) => (column) => textOrNull(row[places.get(column) ?? -1]));
}
