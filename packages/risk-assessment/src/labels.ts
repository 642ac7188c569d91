import type { Text } from '@lga/rules';
import type { Activity, Answer, ControlState, Hazard, Output, Stage, SubjectKind } from './schema.js';

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

/** Names of what is assessed. */
export const subjectLabels: Readonly<Record<SubjectKind, Text>> = {
  councillor: both('Councillor', 'Cynghorydd'),
  candidate: both('Candidate', 'Ymgeisydd'),
  'member-of-the-public': both('Member of the public', 'Aelod o’r cyhoedd'),
  venue: both('Venue', 'Lleoliad'),
  home: both('Home', 'Cartref'),
  event: both('Event', 'Digwyddiad'),
  decision: both('Decision', 'Penderfyniad'),
  area: both('Area', 'Ardal'),
  post: both('Post', 'Post'),
};

/** Names of activities. */
export const activityLabels: Readonly<Record<Activity, Text>> = {
  surgery: both('Surgery', 'Cymhorthfa'),
  'online-surgery': both('Online surgery', 'Cymhorthfa ar-lein'),
  'home-visit': both('Home visit', 'Ymweliad cartref'),
  travel: both('Travel', 'Teithio'),
  campaigning: both('Campaigning', 'Ymgyrchu'),
  online: both('Online', 'Ar-lein'),
  post: both('Post', 'Post'),
  'council-meeting': both('Council meeting', 'Cyfarfod cyngor'),
  'public-meeting': both('Public meeting', 'Cyfarfod cyhoeddus'),
  'lone-working': both('Lone working', 'Gweithio ar eich pen eich hun'),
  'at-home': both('At home', 'Gartref'),
};

/** Names of who may be harmed. */
export const harmedLabels: Readonly<Record<Hazard['whoMayBeHarmed'][number], Text>> = {
  councillor: both('councillor', 'cynghorydd'),
  family: both('family', 'teulu'),
  staff: both('staff', 'staff'),
  'other-councillors': both('other councillors', 'cynghorwyr eraill'),
  public: both('public', 'y cyhoedd'),
  others: both('others', 'eraill'),
};

/** Names of where a control stands. */
export const controlStateLabels: Readonly<Record<ControlState, Text>> = {
  proposed: both('proposed', 'arfaethedig'),
  offered: both('offered', 'wedi’i gynnig'),
  accepted: both('accepted', 'wedi’i dderbyn'),
  declined: both('declined', 'wedi’i wrthod'),
  deferred: both('deferred', 'wedi’i ohirio'),
  withdrawn: both('withdrawn', 'wedi’i dynnu’n ôl'),
  unavailable: both('unavailable', 'ddim ar gael'),
  'not-practicable': both('not practicable', 'ddim yn ymarferol'),
  'in-place': both('in place', 'ar waith'),
  lapsed: both('lapsed', 'wedi darfod'),
};

/** Headings of forms, tables and pictures. */
export const headings = {
  assessment: both('Risk assessment', 'Asesiad risg'),
  hazard: both('Hazard', 'Perygl'),
  hazards: both('Hazards', 'Peryglon'),
  likelihood: both('Likelihood', 'Tebygolrwydd'),
  severity: both('Severity', 'Difrifoldeb'),
  band: both('Band', 'Band'),
  controls: both('Controls in place', 'Mesurau rheoli ar waith'),
  notInPlace: both('Not in place', 'Ddim ar waith'),
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
  state: both('Status on', 'Statws ar'),
  countsAs: both('counts as', 'yn cyfrif fel'),
} as const;

/** A heading by its name. */
export type Heading = keyof typeof headings;
