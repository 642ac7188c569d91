import type { Rule } from '@lga/rules';

/**
 * What a councillor is told. `acknowledgement`: the report has arrived. `decision`: each decision on it.
 * `police-reference`: the number under which the police hold it. `outcome`: how it ended with the police. `review`: what
 * a review came to. `end`: a restriction or a marker ends. `regular`: that the case is still open, news or none.
 */
export type UpdateKind =
  | 'acknowledgement'
  | 'decision'
  | 'police-reference'
  | 'outcome'
  | 'review'
  | 'end'
  | 'regular';

/** How long after its occasion an update is due; the day of the occasion is left out. */
export type Within = { readonly workingDays: number } | { readonly days: number };

/** The council's own times; `null`: it has set none, and the update is owed without a day. */
export type UpdateSchedule = Readonly<Record<UpdateKind, Within | null>>;

const essex = {
  instrument: 'Code of Practice for Victims of Crime, as Essex Police publishes it',
  edition: '2015, read second-hand',
  url: 'https://essex.police.uk/advice/victims-of-crime/victims-code-of-practice/',
};
const ofThePolice =
  'It binds the police towards victims, not a council towards councillors; a newer edition has replaced it and was not read. No published times of a council were found. The day of the month is not recorded.';

function ofVictimsCode(workingDays: number): UpdateSchedule {
  const within = { workingDays };
  return {
    acknowledgement: within,
    decision: null,
    'police-reference': within,
    outcome: within,
    review: null,
    end: null,
    regular: null,
  };
}

/** Times that the police keep towards victims, for a council to take as an example. */
export const victimsCodeUpdates: Rule<UpdateSchedule> = {
  id: 'england-and-wales.incidents.updates.victims-code',
  title: { en: 'Times in which the police tell a victim what is new' },
  authority: 'guidance',
  history: [
    {
      from: '2015-10-01',
      value: ofVictimsCode(5),
      source: essex,
      confidence: 'part',
      checked: null,
      note: ofThePolice,
    },
  ],
};

/** Times that the police keep towards victims who are vulnerable, intimidated or persistently targeted. */
export const victimsCodeEnhancedUpdates: Rule<UpdateSchedule> = {
  id: 'england-and-wales.incidents.updates.victims-code-enhanced',
  title: { en: 'Times in which the police tell a victim with enhanced rights what is new' },
  authority: 'guidance',
  history: [
    {
      from: '2015-10-01',
      value: ofVictimsCode(1),
      source: essex,
      confidence: 'part',
      checked: null,
      note: ofThePolice,
    },
  ],
};
