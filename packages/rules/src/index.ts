export {
  bankHolidaysKnownTo,
  type ExtraBankHoliday,
  extraBankHolidays,
  type MovedBankHoliday,
  movedBankHolidays,
  usualBankHolidays,
} from './bank-holiday-rules.js';
export { type BankHoliday, bankHolidays } from './bank-holidays.js';
export { addDays, addMonths, addYears, daysBetween } from './calendar.js';
export { type Authority, type Citation, type Confidence, citationText, type Signature } from './citation.js';
export { clearDaysBetween, type DayCount, monthsAfter, periodEnd } from './counting.js';
export { DomainError } from './domain-error.js';
export { type Explained, type Step, unsettledSteps } from './explained.js';
export { isIsoDate, isoDate } from './iso-date.js';
export { type EntryInForce, type EntryNotInForce, inForce, type Rule, type RuleEntry } from './rule.js';
export { inLanguage, type Language, listInWords, type Text, type Wording } from './text.js';
export { type DaysOff, isWorkingDay, nextWorkingDay, workingDaysAfter } from './working-days.js';
