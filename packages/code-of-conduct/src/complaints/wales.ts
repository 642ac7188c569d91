import type { DeadlineRule, LifeCycle } from './life-cycle.js';
import { appealPeriod, permissionPeriod } from './rules.js';
import { welshCodeInForce } from './sources.js';
import { welshArrows } from './welsh-arrows.js';
import { welshGuards } from './welsh-guards.js';
import { welshStates } from './welsh-states.js';

const deadlines: readonly DeadlineRule[] = [
  {
    id: 'tell-parties',
    title: {
      en: 'Tell the parties',
      cy: 'Dweud wrth y partïon',
      reviewed: false,
    },
    kind: 'by',
    startedBy: ['receive'],
    metBy: ['decline-to-investigate', 'decide-to-investigate'],
    for: 'public-services-ombudsman',
  },
  {
    id: 'ask-permission-to-appeal',
    title: { en: 'Appeal, or ask permission to', cy: 'Apelio, neu ofyn am ganiatâd', reviewed: false },
    kind: 'by',
    startedBy: ['receive-notice'],
    metBy: ['ask-permission-to-appeal', 'appeal'],
    for: 'subject-member',
    right: true,
    law: appealPeriod,
  },
  {
    id: 'decide-permission',
    title: { en: 'Decide on permission to appeal', cy: 'Penderfynu ar ganiatâd i apelio', reviewed: false },
    kind: 'by',
    startedBy: ['ask-permission-to-appeal'],
    metBy: ['grant-permission', 'refuse-permission'],
    for: 'adjudication-panel-president',
    law: permissionPeriod,
  },
];

/** The life cycle of a complaint about a member in Wales, from the Ombudsman to a committee or a tribunal. */
export const welshComplaints: LifeCycle = {
  nation: 'wales',
  title: { en: 'Complaint about a member in Wales', cy: 'Cwyn am aelod yng Nghymru', reviewed: false },
  from: welshCodeInForce,
  states: welshStates,
  guards: welshGuards,
  arrows: welshArrows,
  deadlines,
};
