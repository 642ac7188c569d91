import type { Language, Wording } from '@lga/rules';

/** A table with a caption and header cells; its first column heads the row. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: Wording;
  readonly head: readonly Wording[];
  readonly rows: readonly (readonly Wording[])[];
}

/** A part of a document, before it is Markdown or HTML. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: Wording }
  | { readonly kind: 'paragraph'; readonly text: Wording }
  | { readonly kind: 'list'; readonly items: readonly Wording[] }
  | TableBlock;

/** A document in one language. */
export interface PlainDocument {
  readonly language: Language;
  readonly title: Wording;
  readonly blocks: readonly Block[];
}

/** Words as somebody gave them, and sentences that are English whatever the language of the document. */
export function english(words: string): Wording {
  return { words, language: 'en', reviewed: true };
}
