import type { Rule } from '@lga/rules';

/** Every rule that this package holds, for the register. */
export const rules: readonly Rule<unknown>[] = [];
