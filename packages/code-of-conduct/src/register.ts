import type { Rule } from '@lga/rules';
import * as disqualification from './disqualification/rules.js';
import * as dispensations from './england/dispensation-rules.js';
import * as gifts from './england/gift-rules.js';
import * as meetings from './england/meeting-rules.js';
import * as offences from './england/offence-rules.js';
import * as publication from './england/publication-rules.js';
import * as rows from './england/row-rules.js';
import * as england from './england/rules.js';
import * as wales from './wales/rules.js';
import * as welshStandards from './wales/standards-rules.js';

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
  ...Object.values(england),
  ...Object.values(rows),
  ...Object.values(meetings),
  ...Object.values(dispensations),
  ...Object.values(gifts),
  ...Object.values(publication),
  ...Object.values(offences),
  ...Object.values(wales),
  ...Object.values(welshStandards),
  ...Object.values(disqualification),
];
