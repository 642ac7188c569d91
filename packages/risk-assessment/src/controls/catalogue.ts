import { controls } from '../../data/controls.json';
import type { Control } from './control.js';

/**
 * The 139 controls that sources name for councillors, people who work alone and people who meet the public, each
 * with where it was read. Who provides one, and its place in the order of preference, is our own reading.
 *
 * @example
 * ```ts
 * import { controlCatalogue } from '@lga/risk-assessment/controls';
 *
 * controlCatalogue.length; // => 139
 * controlCatalogue.find(({ id }) => id === 'S14')?.title.en; // => 'panic button in room'
 * ```
 */
export const controlCatalogue: readonly Control[] = controls as readonly Control[];
