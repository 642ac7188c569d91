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
