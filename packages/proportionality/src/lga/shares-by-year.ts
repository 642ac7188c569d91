import type { Citation, Confidence } from '@lga/rules';
import type { PrintedShare } from './shares.js';

/** The LGA's percentages of one year, as far as they were found in print. */
export interface YearShares {
  /** The meeting year: `2023/24`. */
  readonly year: string;
  /** What was read: final, provisional or reported. */
  readonly status: string;
  /** Empty where only some groups were printed; then `partial` holds them. */
  readonly shares: readonly PrintedShare[];
  /** Shares of a year that was not itemised in full; a balance cannot be made of them. */
  readonly partial: readonly PrintedShare[];
  readonly source: Citation;
  readonly confidence: Confidence;
  readonly note?: string;
}

/**
 * Percentages of every year found, newest first. No figures were found for 2016/17, 2020/21, 2021/22, 2024/25 and
 * 2026/27; tables of seats exist for 2022/23 and 2023/24 alone.
 *
 * Lab: Labour · Con: Conservative · LD: Liberal Democrat · Ind: Independent · Ref: Reform UK · Grn: Green ·
 * PC: Plaid Cymru.
 */
export const lgaSharesByYear: readonly YearShares[] = [
  {
    year: '2025/26',
    status: 'final, reported by LGA first magazine',
    shares: [
      { id: 'Lab', percent: '35.9' },
      { id: 'Con', percent: '24.1' },
      { id: 'LD', percent: '17.0' },
      { id: 'Ind', percent: '10.2' },
      { id: 'Ref', percent: '7.8' },
      { id: 'Grn', percent: '4.6' },
      { id: 'PC', percent: '0.4' },
    ],
    partial: [],
    source: {
      instrument: 'LGA first magazine (mirror)',
      url: 'https://c1m.4f5.myftpupload.com/news/new-political-group-for-lga',
    },
    confidence: 'seen',
    note: 'Green and Plaid Cymru are printed apart although they may sit in the Independent Group.',
  },
  {
    year: '2023/24',
    status: 'final, published',
    shares: [
      { id: 'Lab', percent: '38.7' },
      { id: 'Con', percent: '33.8' },
      { id: 'LD', percent: '15.0' },
      { id: 'Ind', percent: '12.6' },
    ],
    partial: [],
    source: {
      instrument: 'LGA Executive Advisory Board papers: LGA Political Balance 2023/24',
      edition: '8 June 2023',
    },
    confidence: 'seen',
    note: 'Adds to 100.1; the paper says that rounding may do so.',
  },
  {
    year: '2023/24',
    status: 'published on the LGA website',
    shares: [
      { id: 'Lab', percent: '38.65' },
      { id: 'Con', percent: '33.75' },
      { id: 'LD', percent: '14.96' },
      { id: 'Ind', percent: '12.64' },
    ],
    partial: [],
    source: {
      instrument: 'LGA website, our political balance',
      url: 'https://www.local.gov.uk/about/our-meetings-and-leadership/political-composition/our-political-balance',
    },
    confidence: 'seen',
    note: 'Printed without all column heads; the order was matched to the figures of one decimal.',
  },
  {
    year: '2022/23',
    status: 'final, published',
    shares: [
      { id: 'Lab', percent: '35.9' },
      { id: 'Con', percent: '38.2' },
      { id: 'LD', percent: '13.2' },
      { id: 'Ind', percent: '12.7' },
    ],
    partial: [],
    source: {
      instrument: 'LGA Executive Advisory Board papers: LGA Political Balance 2023/24',
      edition: '8 June 2023',
    },
    confidence: 'seen',
  },
  {
    year: '2019/20',
    status: 'reported by LGC',
    shares: [
      { id: 'Con', percent: '38.8' },
      { id: 'Lab', percent: '38.0' },
      { id: 'LD', percent: '12.5' },
      { id: 'Ind', percent: '10.7' },
    ],
    partial: [],
    source: {
      instrument: 'Local Government Chronicle',
      url: 'https://www.lgcplus.com/politics/tories-hold-on-to-lga-by-tiny-margin/7028905.article',
    },
    confidence: 'computed',
    note: 'Labour is worked out from its distance to the Conservatives, 0.8 points.',
  },
  {
    year: '2018/19',
    status: 'reported by LGC a year later',
    shares: [
      { id: 'Con', percent: '43.4' },
      { id: 'Lab', percent: '38.8' },
      { id: 'LD', percent: '9.7' },
      { id: 'Ind', percent: '8.1' },
    ],
    partial: [],
    source: {
      instrument: 'Local Government Chronicle',
      url: 'https://www.lgcplus.com/politics/tories-hold-on-to-lga-by-tiny-margin/7028905.article',
    },
    confidence: 'seen',
    note: 'Printed a year later.',
  },
  {
    year: '2017/18',
    status: 'provisional, reported by ALDC',
    shares: [
      { id: 'Con', percent: '43.88' },
      { id: 'Lab', percent: '38.07' },
      { id: 'LD', percent: '9.40' },
      { id: 'Ind', percent: '8.65' },
    ],
    partial: [],
    source: {
      instrument: 'Association of Liberal Democrat Councillors',
      url: 'https://www.aldc.org/2017/05/lga-political-balance-2017/',
    },
    confidence: 'seen',
  },
  {
    year: '2015/16',
    status: 'reported by Public Finance from the LGA',
    shares: [
      { id: 'Con', percent: '40.6' },
      { id: 'Lab', percent: '40.0' },
      { id: 'LD', percent: '9.4' },
      { id: 'Ind', percent: '10.1' },
    ],
    partial: [],
    source: {
      instrument: 'Public Finance',
      url: 'http://www.publicfinance.co.uk/news/2015/05/conservatives-back-largest-party-lga',
    },
    confidence: 'seen',
    note: 'Adds to 100.1. Described as the share of the electorate that councillors represent.',
  },
  {
    year: '2014/15',
    status: 'reported by LGC from the LGA',
    shares: [],
    partial: [
      { id: 'Lab', percent: '40.6' },
      { id: 'Con', percent: '38.3' },
      { id: 'LD', percent: '10.8' },
    ],
    source: {
      instrument: 'Local Government Chronicle',
      url: 'https://www.lgcplus.com/politics/north-south-divide-widens-in-lga-representation-figures/5071538.article',
    },
    confidence: 'seen',
    note: 'The rest, about a tenth, is not itemised.',
  },
  {
    year: '2013/14',
    status: 'reported by LGC',
    shares: [
      { id: 'Con', percent: '39.4' },
      { id: 'Lab', percent: '38.8' },
      { id: 'LD', percent: '12.9' },
      { id: 'Ind', percent: '8.5' },
    ],
    partial: [],
    source: {
      instrument: 'Local Government Chronicle',
      url: 'https://www.lgcplus.com/politics/north-south-divide-widens-in-lga-representation-figures/5071538.article',
    },
    confidence: 'seen',
    note: 'Adds to 99.6, and the source does not say why; state a tolerance to use it.',
  },
  {
    year: '2004/05',
    status: 'reported by Building',
    shares: [
      { id: 'Con', percent: '35.8' },
      { id: 'Lab', percent: '34.9' },
      { id: 'LD', percent: '21.8' },
      { id: 'Ind', percent: '7.5' },
    ],
    partial: [],
    source: {
      instrument: 'Building',
      url: 'https://www.building.co.uk/tory-to-lead-local-government-association/3037042.article',
    },
    confidence: 'unverified',
    note: 'Spoken of as shares of council seats, so the basis is uncertain.',
  },
  {
    year: '2003/04',
    status: 'reported by Building',
    shares: [],
    partial: [
      { id: 'Con', percent: '34.4' },
      { id: 'Lab', percent: '37.8' },
      { id: 'LD', percent: '20.7' },
    ],
    source: {
      instrument: 'Building',
      url: 'https://www.building.co.uk/tory-to-lead-local-government-association/3037042.article',
    },
    confidence: 'unverified',
    note: 'Printed as the year before; the rest is not itemised.',
  },
];
