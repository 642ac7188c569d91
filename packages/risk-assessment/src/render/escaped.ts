const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML and HTML; characters that neither may hold, and half character pairs, become U+FFFD. */
export function escaped(text: string): string {
  const held = [...text].map((sign) => (isAllowed(sign.codePointAt(0) ?? 0) ? sign : '\uFFFD')).join('');
  return held.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function isAllowed(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  if (code >= 0x7f && code < 0xa0) return false;
  return !((code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff);
}

/** The text, or its first characters with an ellipsis. */
export function shortened(text: string, most: number): string {
  const signs = [...text.slice(0, 4 * most)];
  return signs.length > most || text.length > 4 * most ? `${signs.slice(0, most - 1).join('')}…` : text;
}

/** Text for a cell of a Markdown table: on one line, and with nothing that Markdown or HTML would act on. */
export function markdownCell(text: string): string {
  return escaped(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\|`*_[\]~]/g, '\\$&');
}
