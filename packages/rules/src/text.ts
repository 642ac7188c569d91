/**
 * Words in English and, where there are any, in Welsh.
 *
 * `reviewed` says whether a translator has signed the Welsh; it must be stated wherever there is Welsh.
 */
export type Text =
  | { readonly en: string; readonly cy?: never; readonly reviewed?: never }
  | { readonly en: string; readonly cy: string; readonly reviewed: boolean };

export type Language = 'en' | 'cy';

/** Words in one language, and how far they can be relied on. */
export interface Wording {
  readonly words: string;
  /** The language of `words`: English where Welsh was asked for and there is none. */
  readonly language: Language;
  /** `false` only for Welsh that no translator has signed. */
  readonly reviewed: boolean;
}

/**
 * A text in the language asked for, or in English where it has no Welsh.
 *
 * @returns The words, the language that they are really in, and whether they have been reviewed.
 * @example
 * ```ts
 * import { inLanguage } from '@lga/rules';
 *
 * inLanguage({ en: 'Council', cy: 'Cyngor', reviewed: false }, 'cy').words; // => 'Cyngor'
 * inLanguage({ en: 'Council' }, 'cy').language; // => 'en'
 * ```
 */
export function inLanguage(text: Text, language: Language): Wording {
  if (language === 'cy' && text.cy !== undefined) {
    return { words: text.cy, language: 'cy', reviewed: text.reviewed };
  }
  return { words: text.en, language: 'en', reviewed: true };
}

const conjunctions: Readonly<Record<Language, (next: string) => string>> = {
  en: () => 'and',
  // `ac` stands before a vowel. A word that begins with consonantal i or w is left to the caller's own wording.
  cy: (next) => (/^[aeiouyâêîôûŷáéíóúäëïöü]/iu.test(next) ? 'ac' : 'a'),
};

/**
 * Items in a row as a sentence has them: `one, two and three`. In Welsh the word between is chosen by the letter
 * that follows; mutations are for the caller.
 *
 * @param items - Words in the language; an empty list gives empty text.
 * @example
 * ```ts
 * import { listInWords } from '@lga/rules';
 *
 * listInWords(['Labour', 'Green', 'Plaid Cymru'], 'en'); // => 'Labour, Green and Plaid Cymru'
 * listInWords(['Llafur', 'annibynnol'], 'cy'); // => 'Llafur ac annibynnol'
 * ```
 */
export function listInWords(items: readonly string[], language: Language): string {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return last ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunctions[language](last)} ${last}`;
}
