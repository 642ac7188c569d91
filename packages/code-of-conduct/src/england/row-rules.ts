import type { Citation, Confidence, Rule } from '@lga/rules';
import type { Condition } from '../condition.js';
import type { RowFact } from './row-facts.js';
import { securitiesSize } from './securities.js';
import {
  dpiRegulations,
  laterAppendixB,
  modelCodeAppendixB,
  modelCodePublished,
  underAct,
} from './sources.js';

/** A row of the Regulations or of Table 2: whose interests it covers, and the facts that bring one within it. */
export interface Row {
  readonly whose: 'member-and-partner' | 'member';
  readonly test: Condition<RowFact>;
}

/** A row of Table 2 in each wording of the Model Code; `null` where that wording has no such row. */
export interface WordedRow {
  readonly earlier: Row | null;
  readonly later: Row | null;
}

function dpiRow(name: string, title: string, row: Row, note?: string): Rule<Row> {
  const source = dpiRegulations(`Schedule, ${name}`);
  return {
    id: `england.dpi.${name}`,
    title: { en: title },
    authority: 'statute',
    history: [underAct({ value: row, source, ...(note ? { note } : {}) })],
  };
}

export const employmentRow: Rule<Row> = dpiRow(
  'employment',
  'Employment, office, trade, profession or vocation carried on for profit or gain',
  { whose: 'member-and-partner', test: 'forProfitOrGain' },
);

export const sponsorshipRow: Rule<Row> = dpiRow(
  'sponsorship',
  "Payments towards a member's expenses, election expenses among them, within 12 months up to notification",
  { whose: 'member', test: { all: ['fromAnother', 'towardsExpenses', 'inRelevantPeriod'] } },
  'The 12 months end with the day of notification (reg. 1(2)).',
);

export const contractsRow: Rule<Row> = dpiRow(
  'contract',
  'Contracts with the authority for goods, services or works, not fully discharged',
  {
    whose: 'member-and-partner',
    test: { all: ['withAuthority', 'forGoodsServicesOrWorks', 'undischarged'] },
  },
  'A body in which the person has a beneficial interest counts as a party.',
);

export const landRow: Rule<Row> = dpiRow(
  'land',
  "A beneficial interest in land within the authority's area",
  { whose: 'member-and-partner', test: { all: ['beneficial', 'inArea', 'occupationOrIncome'] } },
  'Rights over land that carry none to occupy it or to receive income are left out (reg. 1(2)).',
);

export const licencesRow: Rule<Row> = dpiRow(
  'licence',
  'A licence, alone or jointly, to occupy land in the area for a month or longer',
  { whose: 'member-and-partner', test: { all: ['inArea', 'monthOrLonger'] } },
);

export const monthOfLicence: Rule<'day-before-corresponding-date'> = {
  id: 'england.dpi.licence.month',
  title: { en: 'A month that begins on a day ends on the day before the corresponding one' },
  authority: 'statute',
  history: [
    underAct({
      value: 'day-before-corresponding-date',
      source: dpiRegulations('Schedule, licences'),
      confidence: 'inferred',
      note: 'The Regulations do not say how a month is counted; a shorter month ends on its last day.',
    }),
  ],
};

export const corporateTenanciesRow: Rule<Row> = dpiRow(
  'corporate-tenancy',
  "A tenancy from the authority of a body of the member's or partner's",
  { whose: 'member-and-partner', test: { all: ['authorityIsLandlord', 'tenantIsOwnBody'] } },
);

export const securitiesRow: Rule<Row> = dpiRow(
  'securities',
  'Securities of a body in the area above one of the limits',
  { whose: 'member-and-partner', test: { all: ['bodyInArea', securitiesSize] } },
);

const eitherRole: Condition<RowFact> = { any: ['isMember', 'inControl'] };
const always: Condition<RowFact> = { all: [] };
const own = (test: Condition<RowFact>): Row => ({ whose: 'member', test });

function tableTwoRow(
  name: string,
  title: string,
  row: WordedRow,
  confidence: Confidence = 'seen',
): Rule<WordedRow> {
  const earlier: Citation = modelCodeAppendixB('Table 2');
  return {
    id: `england.ori.${name}`,
    title: { en: title },
    authority: 'model-code',
    history: [
      {
        from: modelCodePublished,
        value: row,
        source: laterAppendixB('Table 2'),
        confidence,
        checked: null,
        note: `It binds where the council has adopted it. The earlier wording was read at ${earlier.url}; which edition has which wording is not proven.`,
      },
    ],
  };
}

export const unpaidDirectorshipsRow: Rule<WordedRow> = tableTwoRow(
  'unpaid-directorship',
  'Unpaid directorships',
  { earlier: null, later: own(always) },
);

export const appointmentsRow: Rule<WordedRow> = tableTwoRow(
  'body-appointed-to',
  'Bodies to which the authority nominated or appointed the member',
  {
    earlier: own({ all: ['inControl', 'appointedByAuthority'] }),
    later: own({ all: [eitherRole, 'appointedByAuthority'] }),
  },
);

export const listedBodiesRow: Rule<WordedRow> = tableTwoRow(
  'listed-body',
  'Bodies with public functions, with charitable purposes, or that influence opinion or policy',
  { earlier: own(always), later: own(eitherRole) },
);

export const groupsRow: Rule<WordedRow> = tableTwoRow(
  'informal-group',
  'A group counts only if it is a body, with some formal existence',
  {
    earlier: own({ all: ['formalBody', 'listedPurpose'] }),
    later: own({ all: ['formalBody', 'listedPurpose', eitherRole] }),
  },
  'unverified',
);

export const nonRegistrableInterests: Rule<readonly string[]> = {
  id: 'england.nri.whose',
  title: {
    en: 'The financial interest or well-being of the member, a relative or a close associate, where it is no other interest',
  },
  authority: 'model-code',
  history: [
    {
      from: modelCodePublished,
      value: ['member', 'relative', 'close-associate'],
      source: laterAppendixB('paragraph 7'),
      confidence: 'seen',
      checked: null,
      note: 'It is not registered, and counts only where a matter touches it. It binds where the council has adopted it.',
    },
  ],
};

/** The rules of this file, for the register. */
export const rowRules: readonly Rule<unknown>[] = [
  employmentRow,
  sponsorshipRow,
  contractsRow,
  landRow,
  licencesRow,
  monthOfLicence,
  corporateTenanciesRow,
  securitiesRow,
  unpaidDirectorshipsRow,
  appointmentsRow,
  listedBodiesRow,
  groupsRow,
  nonRegistrableInterests,
];
