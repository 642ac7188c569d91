import { publishedTexts } from './published-years.js';

/** The fields of the form, by their names in the address of the page. */
const balanceFields = ['year', 'shares', 'city-regions', 'people-and-places'] as const;
export type BalanceField = (typeof balanceFields)[number];

/** What stands in each field, as it was typed. */
export type BalanceTexts = Readonly<Record<BalanceField, string>>;

const shownFirst = '2023/24';

/** What an address asks for: the figures that it carries or, where it has none, those published for its year. */
export function balanceTexts(query: Readonly<Record<string, unknown>>): BalanceTexts {
  if (query['shares'] === undefined) return publishedTexts(text(query['year']) || shownFirst);
  return {
    year: text(query['year']),
    shares: text(query['shares']),
    'city-regions': text(query['city-regions']),
    'people-and-places': text(query['people-and-places']),
  };
}

/** A field that comes more than once has more than one line. Browsers end the lines of a form with two characters. */
function text(value: unknown): string {
  const lines = Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
  return lines.replaceAll('\r\n', '\n');
}
