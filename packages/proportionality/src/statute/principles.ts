import type { Citation, Rule } from '@lga/rules';

const act = (provision: string): Citation => ({
  instrument: 'Local Government and Housing Act 1989',
  provision,
  edition: 'as amended to 26 March 2026',
  url: 'https://www.legislation.gov.uk/ukpga/1989/42',
});

const regulations = (provision: string): Citation => ({
  instrument: 'Local Government (Committees and Political Groups) Regulations 1990 (SI 1990/1553)',
  provision,
  edition: 'as made',
  url: 'https://www.legislation.gov.uk/uksi/1990/1553/made',
});

/** Section 15 came fully into force in England and Wales on this day (SI 1990/1552, article 3). */
const sinceCommencement = { from: '1990-08-01', checked: null } as const;

/** Principle (a). */
export const notAllSeats: Rule<'not-all-seats-to-one-group'> = {
  id: 'england-and-wales.political-balance.principle-a',
  title: { en: 'Not all the seats on a body go to the same group' },
  authority: 'statute',
  history: [
    {
      ...sinceCommencement,
      value: 'not-all-seats-to-one-group',
      source: act('s. 15(5)(a)'),
      confidence: 'seen',
    },
  ],
};

/** Principle (b). */
export const majorityOfSeats: Rule<'more-than-half'> = {
  id: 'england-and-wales.political-balance.principle-b',
  title: { en: 'A group with a majority of the membership has a majority of the seats on each body' },
  authority: 'statute',
  history: [
    { ...sinceCommencement, value: 'more-than-half', source: act('s. 15(5)(b)'), confidence: 'seen' },
  ],
};

/** Principle (c). */
export const proportionOverall: Rule<'in-proportion-to-membership'> = {
  id: 'england-and-wales.political-balance.principle-c',
  title: {
    en: 'Subject to (a) and (b), seats on all ordinary committees together are in proportion to membership',
  },
  authority: 'statute',
  history: [
    {
      ...sinceCommencement,
      value: 'in-proportion-to-membership',
      source: act('s. 15(5)(c)'),
      confidence: 'seen',
    },
  ],
};

/** Principle (d). */
export const proportionOnEachBody: Rule<'in-proportion-to-membership'> = {
  id: 'england-and-wales.political-balance.principle-d',
  title: { en: 'Subject to (a) to (c), seats on each body are in proportion to membership' },
  authority: 'statute',
  history: [
    {
      ...sinceCommencement,
      value: 'in-proportion-to-membership',
      source: act('s. 15(5)(d)'),
      confidence: 'seen',
    },
  ],
};

/** What membership is counted as. */
export const membershipInPost: Rule<'in-post'> = {
  id: 'england-and-wales.political-balance.membership',
  title: { en: 'The membership is the persons who are members for the time being' },
  authority: 'statute',
  history: [
    {
      ...sinceCommencement,
      value: 'in-post',
      source: act('Sch. 1 para. 4'),
      confidence: 'seen',
      note: 'Some councils divide by the full size of the council, vacant seats among it.',
    },
  ],
};

/** Whose the seats are that no group is allocated. */
export const seatsOfTheUngrouped: Rule<'what-groups-leave'> = {
  id: 'england-and-wales.political-balance.ungrouped-members',
  title: { en: 'Where some members are in no group, seats that groups are not allocated go to such members' },
  authority: 'statute',
  history: [
    {
      ...sinceCommencement,
      value: 'what-groups-leave',
      source: regulations('reg. 16'),
      confidence: 'seen',
      note: 'The regulation gives exact proportion and leaves rounding open.',
    },
  ],
};

/** Co-optees who count towards a majority. */
export const coOpteesTowardsMajority: Rule<'for-majority-alone'> = {
  id: 'england-and-wales.political-balance.education-co-optees',
  title: {
    en: 'Seats that section 13(5) lets outsiders fill count towards what a majority is, and for nothing else',
  },
  authority: 'statute',
  history: [
    {
      ...sinceCommencement,
      value: 'for-majority-alone',
      source: act('s. 15(6)'),
      confidence: 'seen',
      note: 'Whether this reaches education co-optees of overview and scrutiny committees is open.',
    },
  ],
};

/** Groups that count as one. */
export const groupsCountedAsOne: Rule<'for-principle-a-alone'> = {
  id: 'england-and-wales.political-balance.groups-counted-as-one',
  title: { en: 'Two groups that mostly stood under the same description count as one for principle (a)' },
  authority: 'statute',
  history: [
    {
      ...sinceCommencement,
      value: 'for-principle-a-alone',
      source: regulations('reg. 12'),
      confidence: 'seen',
      note: 'And for political assistants; not for (b), (c) or (d).',
    },
  ],
};

/** What arrangements outside sections 15 and 16 need. */
export const otherArrangements: Rule<'no-member-votes-against'> = {
  id: 'england-and-wales.political-balance.other-arrangements',
  title: { en: 'Other arrangements may be approved if no member votes against them' },
  authority: 'statute',
  history: [
    {
      ...sinceCommencement,
      value: 'no-member-votes-against',
      source: act('s. 17(1)'),
      confidence: 'seen',
      note: 'Abstentions do not block; the regulations say what notice members are given.',
    },
  ],
};

/** How near is near: what the Act leaves to whoever applies it. */
export const nearestIsLeastSquares: Rule<'least-squares'> = {
  id: 'england-and-wales.political-balance.nearness',
  title: {
    en: 'Seats are nearest to shares when the sum of squared deviations is least: in the totals, then on the bodies',
  },
  authority: 'practice',
  history: [
    {
      ...sinceCommencement,
      value: 'least-squares',
      source: act('s. 15(4)'),
      confidence: 'inferred',
      note: 'For totals without a forced majority it is largest remainder, which published totals follow; the Act says only so far as reasonably practicable.',
    },
  ],
};

/** Who pays for a forced majority. */
export const restAfterMajority: Rule<'own-shares'> = {
  id: 'england-and-wales.political-balance.rest-after-majority',
  title: {
    en: 'Where a majority takes more than its proportion, the others stay as near as possible to their own shares',
  },
  authority: 'practice',
  history: [
    {
      ...sinceCommencement,
      value: 'own-shares',
      source: act('s. 15(5)'),
      confidence: 'inferred',
      note: 'Evidence from one council; sharing the rest pro rata is another reading, and both are offered.',
    },
  ],
};
