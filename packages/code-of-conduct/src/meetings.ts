export { type ActingAlone, type ActingAloneFacts, decideActingAlone } from './england/acting-alone.js';
export { type ContestedReading, type Declaration, decideDeclaration } from './england/declaration.js';
export type { DeclaredInterest } from './england/declared-interest.js';
export {
  type CheckedDispensation,
  checkDispensation,
  type DispensationFault,
} from './england/dispensation.js';
export type { OpenQuestion } from './england/item-questions.js';
export type { Leaving, LeavingGround } from './england/leaving.js';
export type { Powers } from './england/levels.js';
export { type MinuteFacts, minuteOf } from './england/minutes.js';
export { type AdoptedChoices, modelMeetingCode } from './england/model-meeting-code.js';
export { maximumFine, type ProsecutionLimit, prosecutionLimit } from './england/offence.js';
export type { OffenceRisk } from './england/offence-risk.js';
