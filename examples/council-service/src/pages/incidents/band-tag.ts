import { codeInWords } from '../code-labels.js';
import { type Html, html } from '../html.js';
import type { View } from '../view.js';

const colours: Readonly<Record<string, string>> = {
  critical: 'red',
  high: 'orange',
  medium: 'yellow',
  low: 'green',
  'not-abuse': 'grey',
};

/** A band in words; the colour says nothing that they do not. */
export function bandTag(view: View, band: string): Html {
  const words = band === 'undetermined' ? view.say('open', 'agored') : codeInWords(view, 'band', band);
  return html`<strong class="govuk-tag govuk-tag--${colours[band] ?? 'blue'}">${words}</strong>`;
}
