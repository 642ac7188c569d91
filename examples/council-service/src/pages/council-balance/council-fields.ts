import type { BodyKind } from '@lga/proportionality/bodies';
import type { Texts } from '../questions.js';

/** The fields for bodies, a field for each kind that the law tells apart. */
export const bodyFields = {
  ordinary: 'ordinary-committee',
  sub: 'ordinary-sub-committee',
  advisory: 'advisory-committee',
  scrutiny: 'overview-and-scrutiny-committee',
  joint: 'joint-committee-or-outside-body',
  licensing: 'licensing-act-committee',
  standards: 'standards-committee',
  democratic: 'democratic-services-committee',
  governance: 'governance-and-audit-committee',
  executive: 'executive',
  health: 'health-and-wellbeing-board',
  area: 'exempt-area-committee',
  police: 'police-and-crime-panel',
  combined: 'combined-authority-scrutiny-or-audit-committee',
} as const satisfies Readonly<Record<string, BodyKind>>;
export type BodyField = keyof typeof bodyFields;

const about = ['council', 'reason', 'on', 'nation', 'size', 'vacancies', 'ungrouped', 'groups'] as const;
const choices = ['pool', 'pool-wales', 'membership', 'rest', 'treatment', 'co-optees', 'clash'] as const;
const special = ['as-one', 'named'] as const;
const decided = ['section-17', 'section-17-words', 'chosen', 'seed', 'record', 'recommendations'] as const;
/** The fields that hold a table: one that is proposed or agreed, and the seats as they are now. */
export type TableField = 'table' | 'present';
export type CouncilField =
  | (typeof about)[number]
  | (typeof choices)[number]
  | (typeof special)[number]
  | (typeof decided)[number]
  | BodyField
  | TableField;
export type CouncilTexts = Texts<CouncilField>;
