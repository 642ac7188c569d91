import type { Explained, Rule } from '@lga/rules';
import { inForce } from '@lga/rules';

/** Something to do when a threat comes in, or to ask. */
export interface ChecklistItem {
  readonly id: string;
  readonly says: string;
}

/** What to do when a threat comes in. */
export const receiptOfThreat: Rule<readonly ChecklistItem[]> = {
  id: 'england-and-wales.incidents.receipt-of-threat',
  title: { en: 'Checklist on receipt of a threat' },
  authority: 'guidance',
  history: [
    {
      from: '2023-06-08',
      value: [
        { id: 'danger', says: 'Ask whether anybody is in danger now. If so: 999, then log.' },
        { id: 'item-untouched', says: 'Do not touch a suspicious item; follow the building plan.' },
        { id: 'where-to-report', says: 'Say where and how to report, in and out of office hours.' },
        {
          id: 'information-secured',
          says: 'Secure the information: the very words, times, channel, the item, the call.',
        },
        {
          id: 'filtered-mail-read',
          says: 'Have somebody read filtered and blocked mail of the same sender.',
        },
        { id: 'police-told', says: 'Tell the police, and note the reference.' },
        {
          id: 'target-seen',
          says: 'Check in with the person, and with family or staff where the words include them.',
        },
        { id: 'roles-explained', says: 'Say plainly what the police do and what the council does.' },
        { id: 'updates-agreed', says: 'Agree who updates the person, and how often.' },
        {
          id: 'links-looked-for',
          says: 'Look for earlier records against the same target or from the same source.',
        },
      ],
      source: { instrument: 'LGA Executive Advisory Board papers, 8 June 2023: ending abuse in public life' },
      confidence: 'part',
      checked: null,
      note: 'Items on danger, suspicious items and links are added here; a published text on receipt of threats was not found.',
    },
  ],
};

/** Questions of the stalking checklist that were read. */
export const stalkingScreen: Rule<readonly ChecklistItem[]> = {
  id: 'england-and-wales.incidents.stalking-screen',
  title: { en: 'Stalking screening questions that were read: eight of eleven' },
  authority: 'practice',
  history: [
    {
      from: '2023-06-08',
      value: [
        { id: 'very-frightened', says: 'Is the person very frightened?' },
        { id: 'earlier-harassment', says: 'Was there earlier harassment of this or of another person?' },
        { id: 'vandalism', says: 'Was property vandalised?' },
        { id: 'frequent-visits', says: 'Were there visits more than three times a week?' },
        { id: 'loitering', says: 'Was there loitering?' },
        { id: 'threats', says: 'Were there threats of physical or sexual violence?' },
        { id: 'third-parties', says: 'Were third parties harassed?' },
        { id: 'violence-now', says: 'Was there violence in this episode?' },
      ],
      source: {
        instrument: 'S-DASH stalking risk checklist',
        url: 'https://docest.com/doc/637366/need-to-insert-a-logo-s1',
      },
      confidence: 'part',
      checked: null,
      note: 'Three of the eleven questions were not read. Whether councils may use the checklist is not established: the police screen.',
    },
  ],
};

/**
 * What is left to do of a checklist, in its order.
 *
 * @param list - `receiptOfThreat` or `stalkingScreen`.
 * @param done - Ids of the items that are done; others are ignored.
 * @param on - `YYYY-MM-DD`.
 * @throws {DomainError} `invalid-date`; `not-in-force` before the list.
 * @example
 * ```ts
 * import { checklistLeft, receiptOfThreat } from '@lga/incident-schema/follow-up';
 *
 * checklistLeft({ list: receiptOfThreat, done: ['danger', 'police-told'], on: '2026-11-22' }).value.length; // => 8
 * ```
 */
export function checklistLeft({
  list,
  done,
  on,
}: {
  readonly list: Rule<readonly ChecklistItem[]>;
  readonly done: readonly string[];
  readonly on: string;
}): Explained<readonly ChecklistItem[]> {
  const { value, because } = inForce(list, on);
  return { value: value.filter(({ id }) => !done.includes(id)), because };
}
