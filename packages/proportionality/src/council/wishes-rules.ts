import type { Rule } from '@lga/rules';
import { act1989, regulations1990, since1990, sinceMade } from './sources.js';

/** How long a group has to say whom it wishes to be appointed. */
export const wishesPeriodRule: Rule<number> = {
  id: 'england-and-wales.political-balance.wishes.period',
  title: {
    en: 'Without wishes within three weeks beginning with the date of the notice, the authority or committee appoints as it thinks fit',
  },
  authority: 'statute',
  unit: 'days-inclusive',
  history: [{ ...sinceMade, value: 21, source: regulations1990('reg. 15'), confidence: 'seen' }],
};

/** Who speaks for a group. */
export const wishesGivenBy: Rule<readonly string[]> = {
  id: 'england-and-wales.political-balance.wishes.given-by',
  title: {
    en: 'Wishes are given by the leader or representative, or in a written statement of a majority, which prevails',
  },
  authority: 'statute',
  history: [
    {
      ...sinceMade,
      value: ['written-statement-of-a-majority', 'leader', 'representative'],
      source: regulations1990('reg. 13'),
      confidence: 'seen',
    },
  ],
};

/** That a group is told of its seats. */
export const noticeOfSeats: Rule<string> = {
  id: 'england-and-wales.political-balance.wishes.notice',
  title: {
    en: 'The proper officer notifies the leader or representative in writing when a seat is allocated to the group or falls vacant',
  },
  authority: 'statute',
  history: [{ ...sinceMade, value: 'in-writing', source: regulations1990('reg. 14'), confidence: 'seen' }],
};

/** That wishes bind. */
export const appointmentAsWished: Rule<string> = {
  id: 'england-and-wales.political-balance.appointment.as-wished',
  title: {
    en: 'The authority or committee appoints to give effect to the wishes of the group, as soon as practicable after the determination or vacancy',
  },
  authority: 'statute',
  history: [
    {
      ...since1990,
      value: 'as-soon-as-practicable',
      source: act1989('s. 16(1) and (2)'),
      confidence: 'seen',
    },
  ],
};
