/** How often a code comes, and the published figure from which that is taken; `null` where it is invented. */
export interface Weight {
  readonly code: string;
  readonly weight: number;
  /** Id of a figure in `data/survey.json`. */
  readonly figure: string | null;
}

/** Channels of a report. The surveys let people name several; here each report has one. */
export const channelWeights: readonly Weight[] = [
  { code: 'social-media', weight: 82, figure: 'cheshire-east.medium-social-media' },
  { code: 'in-person', weight: 62, figure: 'cheshire-east.medium-in-person' },
  { code: 'email', weight: 51, figure: 'cheshire-east.medium-email' },
  { code: 'phone', weight: 15, figure: null },
  { code: 'letter', weight: 10, figure: null },
  { code: 'leaflet', weight: 5, figure: null },
];

/** What was done, as an assessment would have it. */
export const behaviourWeights: readonly Weight[] = [
  { code: 'reputation.campaign-to-discredit', weight: 55, figure: 'cheshire-east.campaign-to-discredit' },
  { code: 'contact.unwanted-repeat', weight: 45, figure: 'cheshire-east.repeated-unwanted-communication' },
  {
    code: 'privacy.personal-information-published',
    weight: 34,
    figure: 'cheshire-east.personal-information-published',
  },
  { code: 'threat.violence', weight: 22, figure: 'cheshire-east.threat-of-violence' },
  { code: 'threat.death', weight: 6, figure: 'cheshire-east.threat-of-death' },
  { code: 'language.abusive', weight: 60, figure: null },
  { code: 'criticism.robust', weight: 30, figure: null },
];

/** Over what it came, in per cent of all: the two that a public dataset counts, and others. */
export const triggerWeights: readonly Weight[] = [
  { code: 'hyperlocal-other', weight: 22, figure: 'princeton-thd.issue-hyperlocal' },
  { code: 'personal-case', weight: 14, figure: 'princeton-thd.issue-personal-legal' },
  { code: 'planning', weight: 24, figure: null },
  { code: 'traffic', weight: 15, figure: null },
  { code: 'budget', weight: 15, figure: null },
  { code: 'election', weight: 10, figure: null },
];

/** Of those abused, in how many of a hundred the police were told. */
export const policeToldPercent = { percent: 21, figure: 'lga-dnh-2025.reported-to-police' } as const;
