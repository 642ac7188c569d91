import type { Text } from '@lga/rules';
import type { Html } from '../html.js';
import type { Section, Texts } from '../questions.js';
import type { View } from '../view.js';

/** An interest or an item as it stands in the form: its place there, how the reader names it, and its answers. */
export interface Row {
  readonly place: number;
  readonly words: string;
}

/** One item of business beside all interests; each pair has the answers of the form for one interest and one item. */
export interface AskedItem {
  readonly item: Row;
  readonly pairs: readonly { readonly interest: Row; readonly texts: Texts }[];
}

/** What only a person can answer, and the field of the form to answer it at; `null`: it is settled by the description. */
export interface OpenPoint {
  readonly field: string | null;
  /** The interest that it is about; `null`: the item, the meeting or the code. */
  readonly interest: number | null;
  readonly asks: Text;
  readonly effects: readonly { readonly answer: string; readonly changes: string }[];
}

/** What one item of business comes to, the interests taken together. */
export interface DecidedItem {
  /** What stands in the row of the item in the table of all items. */
  readonly cells: readonly { readonly head: string; readonly held: string }[];
  readonly powers: Html;
  /** Each interest by itself: class, what is said of it, and by which rule. */
  readonly interests: readonly (readonly [string, Html | string, string, Html | string])[];
  readonly open: readonly OpenPoint[];
  readonly further: Html;
}

/** The form for an agenda under the law of one nation: its questions by name, as the form for one interest has them. */
export interface Agenda {
  readonly regime: 'england' | 'wales';
  readonly address: string;
  readonly title: Text;
  readonly about: Text;
  /** The form for one interest and one item. */
  readonly alone: { readonly address: string; readonly sections: readonly Section[] };
  /** Asked at first, of the meeting, of each interest and of each item. */
  readonly first: Record<'meeting' | 'interest' | 'item', readonly string[]>;
  /** Asked where it is open: of the meeting, of each interest, of each item, and of an interest beside an item. */
  readonly judged: Record<'meeting' | 'interest' | 'item' | 'pair', readonly string[]>;
  /** Whether a question about an interest beside an item is asked even where nothing hangs on it yet. */
  readonly isAsked: (name: string, pair: Texts) => boolean;
  /** Whether the API keeps registers of this nation. */
  readonly hasRegister: boolean;
  /** @throws {DomainError} What the package refuses. */
  readonly decide: (view: View, asked: AskedItem) => DecidedItem;
}
