/** Everybody who can act in a complaint, by office; who they are stays with the caller. */
export const actors = [
  'complainant',
  'subject-member',
  'monitoring-officer',
  'reviewing-officer',
  'independent-person',
  'assessment-panel',
  'investigator',
  'hearing-panel',
  'standards-committee',
  'full-council',
  'parish-council',
  'group-leader',
  'police',
  'court',
  'local-government-ombudsman',
  'public-services-ombudsman',
  'adjudication-panel-president',
  'case-tribunal',
  'interim-case-tribunal',
  'appeals-tribunal',
] as const;

export type Actor = (typeof actors)[number];
