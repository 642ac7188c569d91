import type { Marking } from '../privacy/marking.js';
import type { Layer } from '../record/envelope.js';
import tables from './record-tables.json';

/**
 * What a column holds. `instant`: a moment in UTC, to the second; beside it stands the text as given, with its offset.
 * `texts`: a list of texts in its order. `json`: what has no columns of its own. `stated`: whether the field is there at
 * all, where that cannot be told otherwise.
 */
export type ColumnKind = 'text' | 'integer' | 'boolean' | 'day' | 'instant' | 'texts' | 'json' | 'stated';

export interface RecordColumn {
  readonly name: string;
  /** Names parted by full stops, from the record or from the item of a list. */
  readonly path: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  readonly marking: Marking;
  /** Id of the code list that its codes are from. */
  readonly list?: string;
  /** The codes of a closed list. */
  readonly oneOf?: readonly string[];
  /** A regular expression that the text, or each text of a list, fits. */
  readonly pattern?: string;
  /** Least number; least length of a text; fewest texts of a list. */
  readonly least?: number;
  /** Greatest number; most texts of a list. */
  readonly most?: number;
  /** Greatest length of the text, or of each text of a list. */
  readonly longest?: number;
}

/** For some values of one column, which of the columns of its union are filled; the others are null. */
export interface Variant {
  readonly of: string;
  readonly values: readonly string[];
  readonly has: readonly string[];
}

/** A table of records of one layer, or of the items of one of their lists. */
export interface RecordTable {
  readonly name: string;
  readonly layer: Layer;
  /** Path of the list whose items are the rows; empty where rows are records. */
  readonly path: string;
  /** The column of the record by which rows are parted into months. */
  readonly time: string;
  readonly columns: readonly RecordColumn[];
  readonly variants: readonly Variant[];
}

/** Generated from the JSON Schemas of the three layers. */
export const recordTables = tables as readonly RecordTable[];
