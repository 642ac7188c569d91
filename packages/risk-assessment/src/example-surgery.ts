import example from '../data/example-surgery.json';
import type { Assessment } from './schema.js';

/**
 * A made-up assessment of a ward surgery, in words alone, to try things with.
 *
 * @example
 * ```ts
 * import { exampleSurgery } from '@lga/risk-assessment/assessment';
 *
 * exampleSurgery.hazards.length; // => 2
 * ```
 */
export const exampleSurgery: Assessment = example as Assessment;
