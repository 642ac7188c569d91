import type { Rule } from './rule.js';
import type { Text } from './text.js';

/** The bank holidays of a usual year, in the order in which they fall. */
export const usualBankHolidays: Rule<readonly string[]> = {
  id: 'england-and-wales.bank-holidays.usual',
  title: { en: 'Bank holidays of a usual year, with a weekday in place of one that falls at a weekend' },
  authority: 'statute',
  history: [
    {
      from: '2012-01-01',
      value: [
        'New Year’s Day',
        'Good Friday',
        'Easter Monday',
        'first Monday in May',
        'last Monday in May',
        'last Monday in August',
        'Christmas Day',
        'Boxing Day',
      ],
      source: {
        instrument: 'GOV.UK, UK bank holidays: England and Wales',
        edition: '2012 to 2027',
        url: 'https://www.gov.uk/bank-holidays',
      },
      confidence: 'seen',
      checked: null,
      note: 'Every published year from 2012 follows it; the days themselves are older and rest on custom, the Banking and Financial Dealings Act 1971 and proclamations under it.',
    },
  ],
};

/** A usual day that was held on another day of the same year. */
export interface MovedBankHoliday {
  readonly from: string;
  readonly to: string;
}

/** Usual days that were moved. */
export const movedBankHolidays: Rule<readonly MovedBankHoliday[]> = {
  id: 'england-and-wales.bank-holidays.moved',
  title: { en: 'Bank holidays moved to another day of the year' },
  authority: 'statute',
  history: [
    {
      from: '2012-01-01',
      value: [
        { from: '2012-05-28', to: '2012-06-04' },
        { from: '2020-05-04', to: '2020-05-08' },
        { from: '2022-05-30', to: '2022-06-02' },
      ],
      source: {
        instrument: 'GOV.UK, UK bank holidays: England and Wales',
        url: 'https://www.gov.uk/bank-holidays',
      },
      confidence: 'seen',
      checked: null,
    },
  ],
};

/** A day that is a bank holiday in one year alone. */
export interface ExtraBankHoliday {
  readonly on: string;
  readonly title: Text;
}

/** Days added for one year. */
export const extraBankHolidays: Rule<readonly ExtraBankHoliday[]> = {
  id: 'england-and-wales.bank-holidays.extra',
  title: { en: 'Bank holidays proclaimed for one year' },
  authority: 'statute',
  history: [
    {
      from: '2012-01-01',
      value: [
        { on: '2012-06-05', title: { en: 'Queen’s Diamond Jubilee' } },
        { on: '2022-06-03', title: { en: 'Platinum Jubilee bank holiday' } },
        { on: '2022-09-19', title: { en: 'Bank holiday for the State Funeral of Queen Elizabeth II' } },
        { on: '2023-05-08', title: { en: 'Bank holiday for the coronation of King Charles III' } },
      ],
      source: {
        instrument: 'GOV.UK, UK bank holidays: England and Wales',
        url: 'https://www.gov.uk/bank-holidays',
      },
      confidence: 'seen',
      checked: null,
    },
  ],
};

/** The last day for which the list of bank holidays had been published when this table was last compared. */
export const bankHolidaysKnownTo: Rule<string> = {
  id: 'england-and-wales.bank-holidays.published-to',
  title: { en: 'Bank holidays are published up to this day' },
  authority: 'guidance',
  history: [
    {
      from: '2012-01-01',
      value: '2027-12-31',
      source: {
        instrument: 'GOV.UK, UK bank holidays: England and Wales',
        edition: 'as at 2026',
        url: 'https://www.gov.uk/bank-holidays',
      },
      confidence: 'seen',
      checked: null,
    },
  ],
};
