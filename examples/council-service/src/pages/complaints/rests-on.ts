import { type Authority, type Citation, type Confidence, citationText, type Text } from '@lga/rules';
import { type Html, html } from '../html.js';
import { confidenceTag } from '../steps.js';
import { both, inEnglish, textIn, type View } from '../view.js';

const authorities: Readonly<Record<Authority, Text>> = {
  statute: both('statute', 'statud'),
  'model-code': both('model code', 'cod enghreifftiol'),
  'local-code': both('local code', 'cod lleol'),
  'standing-orders': both('standing orders', 'rheolau sefydlog'),
  articles: both('articles', 'erthyglau'),
  guidance: both('guidance', 'canllawiau'),
  practice: both('practice', 'arfer'),
};

interface Resting {
  readonly authority: Authority;
  readonly source: Citation;
  readonly confidence?: Confidence;
}

/** What something rests on: the citation, of what kind it is, and how it is known. */
export function restsOn(view: View, { authority, source, confidence }: Resting): Html {
  const words = html`<span ${inEnglish(view)}>${citationText(source)}</span>`;
  const cited = source.url ? html`<a href="${source.url}">${words}</a>` : words;
  const inPart = confidence === 'part' && html`, ${view.say('read in part', 'darllenwyd yn rhannol')}`;
  return html`${cited} (${textIn(view, authorities[authority])}${inPart})${confidenceTag(view, confidence)}`;
}
