import { actCommenced } from '../england/sources.js';
import { englishArrows } from './english-arrows.js';
import { englishDeadlines } from './english-deadlines.js';
import { englishGuards } from './english-guards.js';
import { englishStates } from './english-states.js';
import type { LifeCycle } from './life-cycle.js';

/** The life cycle of a complaint about a member in England, under the Localism Act and councils' arrangements. */
export const englishComplaints: LifeCycle = {
  nation: 'england',
  title: { en: 'Complaint about a member in England' },
  from: actCommenced,
  states: englishStates,
  guards: englishGuards,
  arrows: englishArrows,
  deadlines: englishDeadlines,
};
