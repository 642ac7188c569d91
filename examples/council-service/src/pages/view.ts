import { inLanguage, type Language, type Text } from '@lga/rules';
import { type Html, html } from './html.js';

/** How a page is to be shown, and to whom. */
export interface View {
  readonly language: Language;
  /** Words in the language of the page. The Welsh of this service is not reviewed, and every Welsh page says so. */
  readonly say: (english: string, welsh: string) => string;
  /** The address of a page in the language of this one. */
  readonly at: (path: string) => string;
  /** The path of this page, without its language. */
  readonly path: string;
  /** What stands behind the path in the address, a question mark first; empty where there is nothing. */
  readonly search: string;
  /** The name of whoever is signed in. */
  readonly person: Text | undefined;
  readonly canSignIn: boolean;
}

export const addressIn = (language: Language, path: string): string =>
  language === 'cy' ? (path === '/' ? '/cy' : `/cy${path}`) : path;

export function viewIn(
  language: Language,
  rest: Pick<View, 'path' | 'search' | 'person' | 'canSignIn'>,
): View {
  return {
    ...rest,
    language,
    say: (english, welsh) => (language === 'cy' ? welsh : english),
    at: (path) => addressIn(language, path),
  };
}

/** Words for a page in both languages; no translator has reviewed the Welsh. */
export function both(en: string, cy: string): Text {
  return { en, cy, reviewed: false };
}

/** A text of a package; marked where it is not in the language of the page. */
export function textIn({ language }: View, text: Text): Html {
  const { words, language: spoken } = inLanguage(text, language);
  return spoken === language ? html`${words}` : html`<span lang="${spoken}">${words}</span>`;
}

/** An attribute for words that are there in English alone. */
export function inEnglish({ language }: View): Html | false {
  return language === 'cy' && html`lang="en"`;
}
