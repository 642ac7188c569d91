import type { Rule } from '@lga/rules';
import { brightonHoveMatrix, council6x6Matrix } from './rules.js';
import { operationFord, policeNotice } from './visits/police-rules.js';

/** Every rule that this package holds, for the register. */
export const rules: readonly Rule<unknown>[] = [
  brightonHoveMatrix,
  council6x6Matrix,
  policeNotice,
  operationFord,
];
