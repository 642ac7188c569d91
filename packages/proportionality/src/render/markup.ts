import type { Wording } from '@lga/rules';

/**
 * Text for HTML and SVG, as content or in a quoted attribute. Characters that XML does not allow become the sign for
 * what cannot be shown.
 */
export function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Words inside an element, marked where their language is another than that of the document. */
export function phrase({ words, language }: Wording, document: Wording['language']): string {
  const text = escaped(words);
  return language === document ? text : `<span lang="${language}">${text}</span>`;
}
