import {
  bankHolidaysKnownTo,
  extraBankHolidays,
  movedBankHolidays,
  usualBankHolidays,
} from './bank-holiday-rules.js';
import type { Rule } from './rule.js';

/** Every rule that this package holds, for the register. */
export const rules: readonly Rule<unknown>[] = [
  usualBankHolidays,
  movedBankHolidays,
  extraBankHolidays,
  bankHolidaysKnownTo,
];
