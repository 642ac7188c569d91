import type { Rule } from '@lga/rules';
import { measure2011 } from './sources.js';

const inWales = {
  from: '2012-05-01',
  checked: null,
  note: 'The day of commencement was not compared with the source.',
} as const;

/** How chairs of scrutiny committees are shared between the executive's groups and the others. */
export const welshScrutinyChairs: Rule<string> = {
  id: 'wales.scrutiny-chairs.allocation',
  title: {
    en: 'Groups of the executive have their share of scrutiny chairs rounded down; opposition groups share the rest by their members, to the nearest whole number',
  },
  authority: 'statute',
  history: [
    {
      ...inWales,
      value: 'executive-down-opposition-nearest',
      source: measure2011('s. 70'),
      confidence: 'seen',
    },
  ],
};

/** Who appoints the chairs where the shares do not. */
export const welshScrutinyChairAppointers: Rule<string> = {
  id: 'wales.scrutiny-chairs.appointers',
  title: {
    en: 'A scrutiny committee appoints its chair where there is no group or one, or two groups both in or both out of the executive and one committee; of two groups, the one outside the executive appoints the chair of the only committee',
  },
  authority: 'statute',
  history: [
    {
      ...inWales,
      value: 'by-groups-and-committees',
      source: measure2011('ss. 67 and 68'),
      confidence: 'seen',
    },
  ],
};

/** Who fills chairs that a group did not. */
export const welshUnfilledChairs: Rule<string> = {
  id: 'wales.scrutiny-chairs.unfilled',
  title: {
    en: 'Unfilled chairs go to opposition groups that made all their own first appointments, in proportion to these; failing that, the committee appoints',
  },
  authority: 'statute',
  history: [
    {
      ...inWales,
      value: 'opposition-in-proportion-to-first-appointments',
      source: measure2011('s. 71'),
      confidence: 'seen',
    },
  ],
};

/** What follows when a group enters or leaves the executive, or a chair falls vacant. */
export const welshChairsLater: Rule<{ readonly monthsAfterLeaving: number }> = {
  id: 'wales.scrutiny-chairs.later',
  title: {
    en: 'When a group enters the executive, or two months after it left, chairs are counted again as if all were open and the difference is removed; on a casual vacancy only that chair is filled',
  },
  authority: 'statute',
  unit: 'months',
  history: [
    {
      ...inWales,
      value: { monthsAfterLeaving: 2 },
      source: measure2011('ss. 72 and 73'),
      confidence: 'seen',
    },
  ],
};

/** What a scheme of the council's own must offer, and who must support it. */
export const welshChairsScheme: Rule<string> = {
  id: 'wales.scrutiny-chairs.scheme',
  title: {
    en: 'A scheme of the council’s own offers opposition groups together more chairs and each at least as many, with supporters from every group and more for than against in each',
  },
  authority: 'statute',
  history: [
    {
      ...inWales,
      value: 'more-for-the-opposition-with-every-group',
      source: measure2011('s. 74'),
      confidence: 'seen',
    },
  ],
};

/** What completes the shares of opposition groups where rounding does not fit. */
export const welshChairsCompletion: Rule<string> = {
  id: 'wales.scrutiny-chairs.completion',
  title: {
    en: 'Where rounded shares of opposition groups do not add up, they are completed by largest remainder',
  },
  authority: 'practice',
  history: [
    {
      ...inWales,
      value: 'largest-remainder',
      source: measure2011('s. 70(2)'),
      confidence: 'inferred',
      note: 'The Measure asks for what is reasonably practicable and is silent on halves and on totals that do not fit; guidance under s. 75(2) was not read.',
    },
  ],
};

/** Who sits on two committees that Welsh law prescribes. */
export const welshCommitteeMakeUp: Rule<
  Readonly<
    Record<
      'democratic-services-committee' | 'governance-and-audit-committee',
      { readonly layThirds: number; readonly mostOfTheExecutive: number; readonly chair: string }
    >
  >
> = {
  id: 'wales.committees.make-up',
  title: {
    en: 'Democratic services: councillors alone, chair from no group of the executive. Governance and audit: one third lay members, a lay chair. Each: at most one member of the executive, and not its leader',
  },
  authority: 'statute',
  history: [
    {
      ...inWales,
      value: {
        'democratic-services-committee': {
          layThirds: 0,
          mostOfTheExecutive: 1,
          chair: 'from-no-group-of-the-executive-where-there-is-another',
        },
        'governance-and-audit-committee': { layThirds: 1, mostOfTheExecutive: 1, chair: 'lay' },
      },
      source: measure2011('ss. 12, 14 and 82'),
      confidence: 'seen',
      note: 'As it stands in 2025; earlier shares of lay members were not read. The day of commencement was not compared.',
    },
  ],
};
