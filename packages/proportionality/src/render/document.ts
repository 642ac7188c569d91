import { inLanguage, type Language, type Text, type Wording } from '@lga/rules';

/** A table with a caption and header cells: what is read in place of a picture, and what goes into a spreadsheet. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: Wording;
  readonly head: readonly Wording[];
  readonly rows: readonly TableRow[];
  /** Rows that sum up the others. */
  readonly foot: readonly TableRow[];
  /** The picture that shows the same, where there is one. */
  readonly shownAs?: 'council' | 'matrix' | 'changes';
}

/** One row: its header cell, and the cells after it. */
export interface TableRow {
  readonly head: Wording;
  readonly cells: readonly string[];
}

/** A standalone picture and the table that says the same. */
export interface Picture {
  /** An `svg` element with title and description. */
  readonly svg: string;
  readonly table: TableBlock;
}

/** Whether the cells of a column are figures, which stand to the right. */
export function areFigures({ rows }: TableBlock, column: number): boolean {
  return rows.every(({ cells }) => /^[\d+−–≥./() ▲▼◆]*$/u.test(cells[column] ?? ''));
}

/** A part of a document, before it is Markdown, HTML or CSV. */
export type Block =
  | { readonly kind: 'heading'; readonly text: Wording }
  | { readonly kind: 'paragraph'; readonly text: Wording }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly Wording[] }
  | TableBlock
  | { readonly kind: 'picture'; readonly picture: Picture };

/** A document in one language. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: Wording;
  readonly blocks: readonly Block[];
}

/** Words that are English whatever the language of the document: reasons, names without Welsh. */
export function english(words: string): Wording {
  return { words, language: 'en', reviewed: true };
}

/** A heading, a paragraph, in the language of the document. */
export function writer(language: Language) {
  const say = (text: Text): Wording => inLanguage(text, language);
  return {
    say,
    heading: (text: Text): Block => ({ kind: 'heading', text: say(text) }),
    paragraph: (text: Text): Block => ({ kind: 'paragraph', text: say(text) }),
    list: (items: readonly string[], ordered = false): Block => ({
      kind: 'list',
      ordered,
      items: items.map(english),
    }),
  };
}
