import type { Rule } from '@lga/rules';

/** How long before an event the police want to know of it. */
export const policeNotice: Rule<number> = {
  id: 'england-and-wales.policing-protocol.notice',
  title: { en: 'Notice to the police of an event, for the force to engage with the organiser' },
  authority: 'guidance',
  unit: 'hours',
  history: [
    {
      from: '2024-02-28',
      value: 48,
      source: {
        instrument: 'Defending Democracy Policing Protocol',
        edition: '28 February 2024',
        url: 'https://www.gov.uk/government/publications/defending-democracy-policing-protocol/defending-democracy-policing-protocol',
      },
      confidence: 'seen',
      checked: null,
      note: 'At least so many hours: a latest time, and no promise that anybody attends.',
    },
  ],
};

/** An office, or standing for one. */
export type Office =
  | 'councillor'
  | 'elected-mayor'
  | 'police-and-crime-commissioner'
  | 'candidate-for-council'
  | 'candidate-for-mayor'
  | 'candidate-for-commissioner'
  | 'parish-councillor'
  | 'town-councillor'
  | 'community-councillor'
  | 'member-of-parliament'
  | 'parliamentary-candidate';

/** Which offices a police operation covers. */
export interface OperationCover {
  readonly covered: readonly Office[];
  readonly notCovered: readonly Office[];
  /** Covered by another operation. */
  readonly elsewhere: readonly Office[];
}

/** Whom Operation Ford covers. */
export const operationFord: Rule<OperationCover> = {
  id: 'england-and-wales.operation-ford.cover',
  title: { en: 'Whom Operation Ford covers' },
  authority: 'practice',
  history: [
    {
      from: '2025-03-31',
      value: {
        covered: [
          'councillor',
          'elected-mayor',
          'police-and-crime-commissioner',
          'candidate-for-council',
          'candidate-for-mayor',
          'candidate-for-commissioner',
        ],
        notCovered: ['parish-councillor', 'town-councillor', 'community-councillor'],
        elsewhere: ['member-of-parliament', 'parliamentary-candidate'],
      },
      source: {
        instrument: 'COSLA, Operation Ford guide',
        url: 'https://www.cosla.gov.uk/about-cosla/our-teams/corporate/operation-ford-guide',
      },
      confidence: 'inferred',
      checked: null,
      note: 'Who is covered was read; of the start only the month, March 2025, so its last day is taken. Members of Parliament and parliamentary candidates have Operation Bridger.',
    },
  ],
};
