import { inLanguage, type Language, type Wording } from '@lga/rules';
import type { CodeLists } from '../code-lists.js';
import { english } from './document.js';
import { type Label, labels } from './labels.js';

/** In which language, and with which code lists. */
export interface Reading {
  readonly language: Language;
  /** `codeLists` of `@lga/incident-schema/code-lists`, or later ones. */
  readonly lists: CodeLists;
}

/** A label in the language of the document. */
export function said(name: Label, { language }: Reading): string {
  return inLanguage(labels[name], language).words;
}

/** Words of the document itself. */
export function own(words: string, { language }: Reading): Wording {
  return { words, language, reviewed: language === 'en' };
}

/** A label where there is one of that name, or the name. */
export function saidOr(name: string, reading: Reading): string {
  return Object.hasOwn(labels, name) ? said(name as Label, reading) : name;
}

/** A code with its label; one that the list does not know stands by itself. */
export function codeInWords(list: string | undefined, code: string, { language, lists }: Reading): string {
  const known = list !== undefined && Object.hasOwn(lists.lists, list) ? lists.lists[list] : undefined;
  const term = known?.terms.find(({ id }) => id === code);
  return term ? `${inLanguage(term.label, language).words} (${code})` : code;
}

/** What somebody gave, or the sign for nothing. */
export function given(text: string | null): Wording {
  return english(text ?? '–');
}
