import type { Rule } from './rule.js';

/** Every rule that this package holds, for the register. */
export const rules: readonly Rule<unknown>[] = [];
