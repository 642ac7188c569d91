import type { Rule } from '@lga/rules';
import * as complaints from './complaints/rules.js';
import * as sanctions from './complaints/sanction-rules.js';
import { disqualificationRules } from './disqualification/rules.js';
import { announcedChanges } from './editions/announced-changes.js';
import { actingAloneRules } from './england/acting-alone-rules.js';
import { disclosureRules } from './england/disclosure-rules.js';
import { dispensationLengthRules } from './england/dispensation-length.js';
import { dispensationRules } from './england/dispensation-rules.js';
import { giftRules } from './england/gift-rules.js';
import { meetingRules } from './england/meeting-rules.js';
import { offenceRules } from './england/offence-rules.js';
import { prosecutionRules } from './england/prosecution-rules.js';
import { publicationRules } from './england/publication-rules.js';
import { rowRules } from './england/row-rules.js';
import { periodRules } from './england/rules.js';
import { securitiesRules } from './england/securities-rules.js';
import { welshPublicationRules } from './wales/publication-rules.js';
import { welshCodeRules } from './wales/rules.js';
import { welshStandardsRules } from './wales/standards-rules.js';

/**
 * Every rule that this package holds, for the register.
 *
 * @example
 * ```ts
 * import { rules } from '@lga/code-of-conduct/rules';
 *
 * rules.some(({ id }) => id === 'england.dpi.securities.nominal-value'); // => true
 * ```
 */
export const rules: readonly Rule<unknown>[] = [
  ...periodRules,
  ...securitiesRules,
  ...disclosureRules,
  ...actingAloneRules,
  ...prosecutionRules,
  ...dispensationLengthRules,
  ...rowRules,
  ...meetingRules,
  ...dispensationRules,
  ...giftRules,
  ...publicationRules,
  ...offenceRules,
  ...welshCodeRules,
  ...welshStandardsRules,
  ...welshPublicationRules,
  ...disqualificationRules,
  ...Object.values(complaints),
  ...Object.values(sanctions).flat(),
  ...announcedChanges,
];
