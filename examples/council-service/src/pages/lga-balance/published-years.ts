import { lgaSharesByYear, lgaStructures, type PrintedShare, type YearShares } from '@lga/proportionality';
import { citationText } from '@lga/rules';
import type { BalanceTexts } from './balance-query.js';

const groupNames: Readonly<Record<string, string>> = {
  Lab: 'Labour',
  Con: 'Conservative',
  LD: 'Liberal Democrat',
  Ind: 'Independent',
  Ref: 'Reform UK',
  Grn: 'Green',
  PC: 'Plaid Cymru',
};

/** Shares of the boards with percentages of their own: LGA Political Balance 2023/24, 8 June 2023, Appendix A. */
const ownShares: Readonly<Record<string, Pick<BalanceTexts, 'city-regions' | 'people-and-places'>>> = {
  '2023/24': {
    'city-regions': 'Labour 62.1\nConservative 19.2\nLiberal Democrat 10.4\nIndependent 8.3',
    'people-and-places': 'Labour 18.8\nConservative 47.7\nLiberal Democrat 18.9\nIndependent 14.6',
  },
};

const rulesKnownFrom = lgaStructures.history[0].from ?? '';

/** The years whose shares are in print and whose rules are known, newest first, each year once. */
export const publishedYears: readonly YearShares[] = lgaSharesByYear.filter(
  ({ year, shares }, index) =>
    shares.length > 0 &&
    dayOf(year) >= rulesKnownFrom &&
    lgaSharesByYear.findIndex((other) => other.year === year) === index,
);

/** The day of a meeting year whose rules are applied. */
export function dayOf(year: string): string {
  return `${year.slice(0, 4)}-09-01`;
}

/** The form as it stands before anybody has changed a figure. */
export function publishedTexts(year: string): BalanceTexts {
  const shares = publishedYears.find((each) => each.year === year)?.shares ?? [];
  return {
    year,
    shares: shares.map(inWords).join('\n'),
    'city-regions': ownShares[year]?.['city-regions'] ?? '',
    'people-and-places': ownShares[year]?.['people-and-places'] ?? '',
  };
}

/** Where a year's figures were read, and what a reader should know of them. */
export function sourceInWords({ source, status, note }: YearShares): string {
  return `${citationText(source)} (${status}).${note ? ` ${note}` : ''}`;
}

function inWords({ id, percent }: PrintedShare): string {
  return `${groupNames[id] ?? id} ${percent}`;
}
