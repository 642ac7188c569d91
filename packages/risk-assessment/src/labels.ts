import type { Text } from '@lga/rules';
import type { Answer, Output, Stage } from './schema.js';

function both(en: string, cy: string): Text {
  return { en, cy, reviewed: false };
}

/** Names of the stages. No translator has signed any Welsh here. */
export const stageLabels: Readonly<Record<Stage, Text>> = {
  inherent: both('Inherent: without controls', 'Cynhenid: heb fesurau rheoli'),
  current: both('Current: with controls in place', 'Cyfredol: gyda mesurau rheoli ar waith'),
  residual: both('Residual: the target', 'Gweddilliol: y targed'),
};

/** Names of the three results. */
export const outputLabels: Readonly<Record<Output, Text>> = {
  threat: both('Threat', 'Bygythiad'),
  impact: both('Impact', 'Effaith'),
  support: both('Support need', 'Angen am gymorth'),
};

/** Names of the answers. */
export const answerLabels: Readonly<Record<Answer, Text>> = {
  yes: both('Yes', 'Ie'),
  no: both('No', 'Na'),
  unknown: both('Not known', 'Ddim yn hysbys'),
  'prefer-not-to-say': both('Prefer not to say', 'Mae’n well gennyf beidio â dweud'),
};

/** Names of where an assessment stands in time. */
export const stateLabels: Readonly<Record<'current' | 'stale' | 'expired', Text>> = {
  current: both('In date', 'Yn gyfredol'),
  stale: both('Stale: something happened since', 'Wedi dyddio: digwyddodd rhywbeth ers hynny'),
  expired: both(
    'Expired: the review date has passed',
    'Wedi dod i ben: mae’r dyddiad adolygu wedi mynd heibio',
  ),
};

/** Headings of forms, tables and pictures. */
export const headings = {
  assessment: both('Risk assessment', 'Asesiad risg'),
  hazard: both('Hazard', 'Perygl'),
  likelihood: both('Likelihood', 'Tebygolrwydd'),
  severity: both('Severity', 'Difrifoldeb'),
  band: both('Band', 'Band'),
  controls: both('Controls in place', 'Mesurau rheoli ar waith'),
  toCome: both('Still to come', 'Eto i ddod'),
  harmed: both('Who may be harmed', 'Pwy allai gael niwed'),
  assessedOn: both('Assessed on', 'Aseswyd ar'),
  assessedBy: both('Assessed by', 'Aseswyd gan'),
  reviewBy: both('In date to', 'Yn gyfredol hyd at'),
  noReview: both('No review date', 'Dim dyddiad adolygu'),
  scheme: both('Rated by', 'Graddiwyd yn ôl'),
  decision: both('Decision', 'Penderfyniad'),
  noDecision: both('Not decided yet', 'Heb ei benderfynu eto'),
  proposal: both('Proposal', 'Cynnig'),
  reason: both('Reason', 'Rheswm'),
  notRated: both('Not rated', 'Heb ei raddio'),
  gaps: both('What is missing', 'Yr hyn sydd ar goll'),
  matrix: both('Heat map', 'Map gwres'),
  version: both('version', 'fersiwn'),
  to: both('to', 'i'),
  none: both('None', 'Dim'),
  signature: both('Signed', 'Llofnod'),
  subject: both('Subject', 'Gwrthrych'),
  activity: both('Activity', 'Gweithgaredd'),
} as const;

/** A heading by its name. */
export type Heading = keyof typeof headings;
