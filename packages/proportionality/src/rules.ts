import type { Citation, Rule } from '@lga/rules';

/** The paper that states the LGA's rule and tables two years by it. */
export const balancePaper2023: Citation = {
  instrument: 'LGA Executive Advisory Board papers: LGA Political Balance 2023/24',
  edition: '8 June 2023',
};

const sinceTabled = {
  from: '2022-06-01',
  checked: null,
  note: 'Applied to the tables of 2022/23 and 2023/24; the day of its adoption is not known.',
} as const;

/** What the LGA does with the part of a seat, in its own words put shortly. */
export const lgaRoundingAsStated: Rule<string> = {
  id: 'lga.balance.rounding-as-stated',
  title: {
    en: 'Parts above one half go up, parts below go down; if that makes the body too large, the smallest part above one half goes down',
  },
  authority: 'articles',
  history: [
    {
      ...sinceTabled,
      value: 'round-then-smallest-part-above-half-down',
      source: { ...balancePaper2023, provision: 'paragraph 7' },
      confidence: 'seen',
    },
  ],
};

/** What completes the stated rule where it is silent: an exact half, too few seats, more than one too many. */
export const lgaRoundingCompletion: Rule<string> = {
  id: 'lga.balance.rounding-completion',
  title: {
    en: 'Where the stated rounding is silent, a half goes up, the smallest parts from one half give seats back and the largest parts below one half gain them',
  },
  authority: 'practice',
  history: [
    {
      ...sinceTabled,
      value: 'largest-remainder',
      source: { ...balancePaper2023, provision: 'Appendix A' },
      confidence: 'inferred',
      note: 'Largest remainder; it gives every row whose percentages are published, 14 of 14, but no source states it.',
    },
  ],
};

/** Whether percentages are divided by 100 or by their sum where print rounding makes the two differ. */
export const lgaShareDivisor: Rule<'hundred' | 'sum'> = {
  id: 'lga.balance.share-divisor',
  title: {
    en: 'Percentages are divided by 100 even where rounding makes them add up to a little more or less',
  },
  authority: 'practice',
  history: [
    {
      ...sinceTabled,
      value: 'hundred',
      source: { ...balancePaper2023, provision: 'paragraph 5' },
      confidence: 'inferred',
      note: 'The entitlements printed in the paper fit it; the published rows come out alike either way.',
    },
  ],
};

/** Seats on each policy board that every group is sure of. */
export const lgaMinimumSeats: Rule<number> = {
  id: 'lga.balance.minimum-seats-on-a-policy-board',
  title: { en: 'Every political group has a seat on each policy board' },
  authority: 'articles',
  unit: 'seats a group on each policy board',
  history: [
    {
      ...sinceTabled,
      value: 1,
      source: { ...balancePaper2023, provision: 'paragraph 7' },
      confidence: 'seen',
    },
  ],
};

/** Whose seat pays for a guaranteed one. */
export const lgaMinimumSeatReading: Rule<MinimumSeatReading> = {
  id: 'lga.balance.minimum-seat-reading',
  title: { en: 'Groups that would have no seat get a fixed one, and the others share the rest' },
  authority: 'practice',
  history: [
    {
      ...sinceTabled,
      value: 'guaranteed-seats-first',
      source: { ...balancePaper2023, provision: 'paragraph 7' },
      confidence: 'inferred',
      note: 'No source says whose seat pays; the guarantee has not bound in a published year.',
    },
  ],
};

/** Three ways to read the guarantee of a seat. */
export type MinimumSeatReading = 'guaranteed-seats-first' | 'last-seat-given-up' | 'one-each-first';

/** Who appoints the Chair of the Association. */
export const lgaChair: Rule<'largest-group'> = {
  id: 'lga.offices.chair',
  title: { en: 'The largest group appoints the Chair of the Association' },
  authority: 'articles',
  history: [
    {
      ...sinceTabled,
      value: 'largest-group',
      source: { ...balancePaper2023, provision: 'paragraph 6' },
      confidence: 'seen',
    },
  ],
};

/** Who is Senior Vice-Chair. */
export const lgaSeniorViceChair: Rule<'leader-of-second-largest-group'> = {
  id: 'lga.offices.senior-vice-chair',
  title: { en: 'The leader of the second largest group is Senior Vice-Chair' },
  authority: 'articles',
  history: [
    {
      ...sinceTabled,
      value: 'leader-of-second-largest-group',
      source: { ...balancePaper2023, provision: 'paragraph 6' },
      confidence: 'seen',
    },
  ],
};

/** The share of the weighted electorate from which a group has an office of its own. */
export const lgaOfficeThreshold: Rule<string> = {
  id: 'lga.offices.share-for-an-office',
  title: { en: 'Five per cent of the weighted electorate entitles a group to an office' },
  authority: 'articles',
  unit: 'per cent of the weighted electorate',
  history: [
    {
      from: '2025-06-01',
      value: '5',
      source: {
        instrument: 'LGA first magazine',
        edition: '2025',
        url: 'https://c1m.4f5.myftpupload.com/news/new-political-group-for-lga',
      },
      confidence: 'seen',
      checked: null,
      note: 'Reported by the magazine; whether exactly five per cent is enough is not said.',
    },
  ],
};

/** How a board reaches balance when its members come from elsewhere. */
export const lgaBalancing: Rule<'fewest-added-places'> = {
  id: 'lga.balance.balancing-members',
  title: { en: 'Balance is reached by added members or by extra votes for members in place' },
  authority: 'articles',
  history: [
    {
      ...sinceTabled,
      value: 'fewest-added-places',
      source: { ...balancePaper2023, provision: 'paragraphs 14 and 19' },
      confidence: 'inferred',
      note: 'The two means are stated; that the fewest places are added is not.',
    },
  ],
};

const weighting: Citation = {
  instrument: 'Local Government Chronicle on the LGA balance of 2014/15',
  url: 'https://www.lgcplus.com/politics/north-south-divide-widens-in-lga-representation-figures/5071538.article',
};

/** How many halves a councillor of each kind of authority counts for. */
export const lgaCouncillorWeight: Rule<Readonly<Record<AuthorityKind, 1 | 2>>> = {
  id: 'lga.shares.councillor-weight',
  title: { en: 'Councillors of two-tier areas and of Wales count at one half' },
  authority: 'practice',
  unit: 'halves',
  history: [
    {
      from: '2014-06-01',
      value: { 'single-tier': 2, county: 1, district: 1, wales: 1 },
      source: weighting,
      confidence: 'seen',
      checked: null,
      note: 'Reported in 2014; the text of the Articles was not found.',
    },
  ],
};

/** Kinds of member authority, as far as they are weighted apart. */
export type AuthorityKind = 'single-tier' | 'county' | 'district' | 'wales';

/** How percentages might be made from councillors and electorates. */
export const lgaShareFormula: Rule<string> = {
  id: 'lga.shares.formula',
  title: {
    en: 'A councillor stands for the electorate of the authority divided by its councillors, times the weight of its kind',
  },
  authority: 'practice',
  history: [
    {
      from: '2014-06-01',
      value: 'weight × electorate ÷ councillors',
      source: weighting,
      confidence: 'inferred',
      checked: null,
      note: 'Fits all that was found; no source quotes a formula. Vacancies, elected mayors and the date of the electorate are open.',
    },
  ],
};
