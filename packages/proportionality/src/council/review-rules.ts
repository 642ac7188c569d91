import type { Rule } from '@lga/rules';
import { act1989, regulations1990, since1990, sinceMade } from './sources.js';

function duty(id: string, en: string, provision: string): Rule<string> {
  const entry = { ...since1990, value: 'as-soon-as-practicable', confidence: 'seen' as const };
  return {
    id: `england-and-wales.political-balance.review.${id}`,
    title: { en },
    authority: 'statute',
    history: [{ ...entry, source: act1989(provision) }],
  };
}

function prescribed(id: string, en: string, provision: string): Rule<string> {
  const entry = { ...sinceMade, value: 'as-soon-as-practicable', confidence: 'seen' as const };
  return {
    id: `england-and-wales.political-balance.review.${id}`,
    title: { en },
    authority: 'statute',
    history: [{ ...entry, source: regulations1990(provision) }],
  };
}

/** Section 15(1)(b). */
export const reviewAtAnnualMeeting = duty(
  'annual-meeting',
  'Review at the annual meeting, or as soon as practicable after it, if members are then divided into groups',
  's. 15(1)(b)',
);
/** Section 15(1)(d). */
export const reviewOnDivision = duty(
  'division',
  'Review as soon as practicable after members first divide into groups',
  's. 15(1)(d)',
);
/** Section 15(2). */
export const reviewByCommittee = duty(
  'committee-changed',
  'A committee whose members are changed by a determination reviews the bodies that it appoints to',
  's. 15(2)',
);
/** Section 15(4)(b). */
export const reviewAtAnyTime = duty(
  'at-any-time',
  'An authority may determine the allocation at any time, under the same principles',
  's. 15(4)(b)',
);
/** Regulation 17(a). */
export const reviewAfterMay = prescribed(
  'first-meeting-after-may',
  'An authority without annual meetings reviews at its first meeting after 31 May',
  'reg. 17(a)',
);
/** Regulation 17(b). */
export const reviewOnNewGroup = prescribed(
  'new-group',
  'Review after notice of a new group delivered more than one month after the last annual review',
  'reg. 17(b)',
);
/** Regulation 17(c). */
export const reviewOnJoining = prescribed(
  'joining-with-request',
  'Review after a member joins a group, on a request signed as for joining, received more than one month after the last such review',
  'reg. 17(c)',
);
/** Regulation 17(d). */
export const reviewAfterByElection = prescribed(
  'by-election-member-joins',
  'Review when a member elected at a by-election joins a group and requests it within one month of that election',
  'reg. 17(d)',
);

/** How the months of regulation 17 are counted. */
export const reviewMonthCounted: Rule<number> = {
  id: 'england-and-wales.political-balance.review.month',
  title: { en: 'The month of regulation 17 ends on the corresponding day of the next month' },
  authority: 'statute',
  unit: 'months',
  history: [
    {
      ...sinceMade,
      value: 1,
      source: regulations1990('reg. 17(b) to (d)'),
      confidence: 'inferred',
      note: 'One month is the text; that it ends on the corresponding day is the general rule for months.',
    },
  ],
};

/** When arrangements outside proportion come to an end. */
export const section17Ends: Rule<readonly string[]> = {
  id: 'england-and-wales.political-balance.section-17.end',
  title: {
    en: 'Arrangements under section 17 cease when a review duty other than that of the annual meeting arises',
  },
  authority: 'statute',
  history: [
    {
      ...since1990,
      value: ['s. 15(1)(c)', 's. 15(1)(d)', 's. 15(1)(e)', 's. 15(2)'],
      source: act1989('s. 17(2)'),
      confidence: 'seen',
    },
  ],
};

/** How members are told of arrangements outside proportion. */
export const section17Notice: Rule<string> = {
  id: 'england-and-wales.political-balance.section-17.notice',
  title: {
    en: 'Notice of a proposal under section 17, or an agenda that says so, is sent to every member; that one does not receive it undoes nothing',
  },
  authority: 'statute',
  history: [
    { ...sinceMade, value: 'to-every-member', source: regulations1990('reg. 20'), confidence: 'seen' },
  ],
};
