export { type ContestedReading, type Declaration, decideDeclaration } from './england/declaration.js';
export type { DeclaredInterest } from './england/declared-interest.js';
export type { OpenQuestion } from './england/item-questions.js';
export type { Leaving, LeavingGround } from './england/leaving.js';
export type { Powers } from './england/levels.js';
export { type MinuteFacts, minuteOf } from './england/minutes.js';
export { type AdoptedChoices, modelMeetingCode } from './england/model-meeting-code.js';
export type { OffenceRisk } from './england/offence-risk.js';
