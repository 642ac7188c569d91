export { breachHours, type DueDate, dueDates, eventHours } from './triage/due-dates.js';
export {
  type RestrictionElement,
  type RestrictionSeen,
  type RestrictionShown,
  restrictionElements,
  restrictionShown,
} from './triage/restriction-shown.js';
export {
  type ChecklistItem,
  checklistLeft,
  receiptOfThreat,
  stalkingScreen,
} from './triage/threat-checklist.js';
