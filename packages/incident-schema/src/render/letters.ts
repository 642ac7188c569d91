import { inLanguage, type Language } from '@lga/rules';
import type { Letter } from '../letters/letter.js';
import { english, type PlainDocument } from './document.js';
import { htmlOf } from './html.js';
import { labels } from './labels.js';
import { markdownOf } from './markdown.js';

/**
 * A letter as Markdown, for a person to read and to sign; what fills its slots is escaped.
 *
 * @param written - As `letter` makes it.
 * @param language - Of the title; the letter itself is in English.
 * @example
 * ```ts
 * import { letter } from '@lga/incident-schema/letters';
 * import { letterMarkdown } from '@lga/incident-schema/render';
 *
 * const slots = { recipient: '*Ann*', putRight: 'Write again.', signedBy: 'Members’ services' };
 * const { value } = letter({ kind: 'unanswered-reply', on: '2026-03-02', slots });
 * letterMarkdown(value, 'en').split('\n\n')[2]; // => 'To \\*Ann\\*'
 * ```
 */
export function letterMarkdown(written: Letter, language: Language): string {
  return markdownOf(letterDocument(written, language));
}

/**
 * A letter as one HTML page; what fills its slots is escaped.
 *
 * @param written - As `letter` makes it.
 * @param language - Of the title; the letter itself is in English, and marked so.
 * @example
 * ```ts
 * import { letter } from '@lga/incident-schema/letters';
 * import { letterHtml } from '@lga/incident-schema/render';
 *
 * const slots = { recipient: '<Ann>', putRight: 'Write again.', signedBy: 'Members’ services' };
 * const { value } = letter({ kind: 'unanswered-reply', on: '2026-03-02', slots });
 * letterHtml(value, 'en').includes('<p><bdi>To &lt;Ann&gt;</bdi></p>'); // => true
 * ```
 */
export function letterHtml(written: Letter, language: Language): string {
  return htmlOf(letterDocument(written, language));
}

function letterDocument({ title, on, paragraphs }: Letter, language: Language): PlainDocument {
  const unreviewed = inLanguage(labels.unreviewed, language);
  const texts = [english(on), ...paragraphs.map(english), ...(language === 'cy' ? [unreviewed] : [])];
  return {
    language,
    title: inLanguage(title, language),
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
  };
}
