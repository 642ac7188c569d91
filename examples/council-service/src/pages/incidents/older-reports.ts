import { type Html, html } from '../html.js';
import type { View } from '../view.js';

/** A link to the next page of reports, which keeps what is shown. */
export function older(
  { say, at }: View,
  next: string | null,
  kept: Readonly<Record<string, string>>,
): Html | false {
  if (next === null) return false;
  const query = new URLSearchParams({ ...kept, before: next });
  return html`<p><a href="${at('/incidents')}?${String(query)}">${say('Older reports', 'Adroddiadau hŷn')}</a></p>`;
}

/** Anything else than an instant asks for the first page. */
export function instantIn(text: string): string | undefined {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined;
}
