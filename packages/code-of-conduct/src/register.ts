import type { Rule } from '@lga/rules';
import * as complaints from './complaints/rules.js';
import * as sanctions from './complaints/sanction-rules.js';
import { announcedChanges } from './editions/announced-changes.js';
import * as england from './england/rules.js';

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
  ...Object.values(complaints),
  ...Object.values(sanctions).flat(),
  ...announcedChanges,
];
