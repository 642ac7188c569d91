import type { Rule } from '@lga/rules';
import { act2000, regulations1990, sinceMade } from './sources.js';

/** Members without whom there is no political group. */
export const groupLeastMembers: Rule<number> = {
  id: 'england-and-wales.political-groups.least-members',
  title: { en: 'A political group has two or more members, and ends when fewer are left' },
  authority: 'statute',
  unit: 'members',
  history: [{ ...sinceMade, value: 2, source: regulations1990('reg. 8(1) and (2)'), confidence: 'seen' }],
};

/** When members count as divided into groups. */
export const groupsDivide: Rule<number> = {
  id: 'england-and-wales.political-groups.division',
  title: { en: 'Members are divided into political groups once there is one group' },
  authority: 'statute',
  unit: 'groups',
  history: [{ ...sinceMade, value: 1, source: regulations1990('reg. 7'), confidence: 'seen' }],
};

/** What a notice that forms a group holds. */
export const groupFormationNotice: Rule<string> = {
  id: 'england-and-wales.political-groups.formation-notice',
  title: {
    en: 'A group forms when the proper officer receives a notice that its members sign, with its name and a leader from among them',
  },
  authority: 'statute',
  history: [
    {
      ...sinceMade,
      value: 'signed-by-the-members-naming-a-leader-among-them',
      source: regulations1990('reg. 8(1) and (3)'),
      confidence: 'seen',
    },
  ],
};

/** Who may change what a group's notice said. */
export const groupChangeNotice: Rule<{ readonly leader: string; readonly nameOrRepresentative: string }> = {
  id: 'england-and-wales.political-groups.change-notice',
  title: {
    en: 'A majority of a group changes its leader; the leader or a majority changes its name or representative',
  },
  authority: 'statute',
  history: [
    {
      ...sinceMade,
      value: { leader: 'majority', nameOrRepresentative: 'leader-or-majority' },
      source: regulations1990('reg. 8(5)'),
      confidence: 'seen',
      note: 'The representative was called deputy leader until SI 1991/1398. The rest is read as made in 1990.',
    },
  ],
};

/** Who signs a notice of joining. */
export const groupJoiningNotice: Rule<string> = {
  id: 'england-and-wales.political-groups.joining-notice',
  title: {
    en: 'A member joins a group by a notice that the member signs together with its leader, its representative or a majority',
  },
  authority: 'statute',
  history: [
    {
      ...sinceMade,
      value: 'member-and-leader-representative-or-majority',
      source: regulations1990('reg. 9(b)'),
      confidence: 'seen',
    },
  ],
};

/** What ends membership of a group. */
export const groupMembershipEnds: Rule<readonly string[]> = {
  id: 'england-and-wales.political-groups.end-of-membership',
  title: {
    en: 'Membership of a group ends with membership of the authority, by own notice, by notice for another group, or by notice of a majority of the group',
  },
  authority: 'statute',
  history: [
    {
      ...sinceMade,
      value: ['leaving-office', 'own-notice', 'notice-for-another-group', 'notice-of-a-majority'],
      source: regulations1990('regs 10 and 11'),
      confidence: 'seen',
    },
  ],
};

/** Whether a directly elected mayor is one of the members by whom shares are counted. */
export const electedMayorCounts: Rule<boolean> = {
  id: 'england.political-balance.elected-mayor-counts',
  title: { en: 'An elected mayor is not a member of the council unless regulations say so' },
  authority: 'statute',
  history: [
    {
      from: '2012-05-04',
      value: false,
      source: act2000('s. 9H(3) and (4), as inserted in 2011'),
      confidence: 'part',
      checked: null,
      note: 'The regulations that could say otherwise were not read, nor the day of commencement; the council may state the answer.',
    },
  ],
};
