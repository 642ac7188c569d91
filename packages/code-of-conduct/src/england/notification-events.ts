import type { Rule } from '@lga/rules';
import type { NotificationEvent } from '../schema/notification.js';
import { actPeriodActingAlone } from './acting-alone-rules.js';
import { actPeriodAfterDisclosure } from './disclosure-rules.js';
import {
  actPeriodOnReElection,
  actPeriodOnTakingOffice,
  codePeriodForGifts,
  codePeriodOnChange,
  codePeriodOnTakingOffice,
} from './rules.js';

/**
 * What a duty is about. `entered` and `not-entered` look at the register on the day of the event; after a
 * disclosure, an interest whose notification is pending needs no second one.
 */
export type NotifiedInterests =
  | 'dpis'
  | 'dpis-not-entered'
  | 'dpis-entered'
  | 'dpis-in-the-matter'
  | 'other-registrable-interests'
  | 'new-or-changed-interests'
  | 'gifts-and-hospitality';

/** A duty that an event starts: the Code's period applies to every duty, the Act's only to those `underAct`. */
export interface StartedDuty {
  readonly interests: NotifiedInterests;
  readonly obligation: 'must' | 'should';
  readonly underAct: boolean;
}

interface Started {
  readonly act?: Rule<number>;
  readonly code?: Rule<number>;
  readonly duties: readonly StartedDuty[];
}

const otherInterests: StartedDuty = {
  interests: 'other-registrable-interests',
  obligation: 'should',
  underAct: false,
};

/** The periods and duties that each event starts. */
export const startedBy: Readonly<Record<NotificationEvent, Started>> = {
  'took-office': {
    act: actPeriodOnTakingOffice,
    code: codePeriodOnTakingOffice,
    duties: [{ interests: 'dpis', obligation: 'must', underAct: true }, otherInterests],
  },
  're-elected': {
    act: actPeriodOnReElection,
    code: codePeriodOnTakingOffice,
    duties: [
      { interests: 'dpis-not-entered', obligation: 'must', underAct: true },
      { interests: 'dpis-entered', obligation: 'must', underAct: false },
      otherInterests,
    ],
  },
  'disclosed-at-meeting': {
    act: actPeriodAfterDisclosure,
    duties: [{ interests: 'dpis-not-entered', obligation: 'must', underAct: true }],
  },
  'became-aware-acting-alone': {
    act: actPeriodActingAlone,
    duties: [{ interests: 'dpis-in-the-matter', obligation: 'must', underAct: true }],
  },
  'interest-new-or-changed': {
    code: codePeriodOnChange,
    duties: [{ interests: 'new-or-changed-interests', obligation: 'must', underAct: false }],
  },
  'gift-received': {
    code: codePeriodForGifts,
    duties: [{ interests: 'gifts-and-hospitality', obligation: 'must', underAct: false }],
  },
};
