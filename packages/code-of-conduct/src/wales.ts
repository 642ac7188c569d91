export type { WelshFact } from './wales/interest-facts.js';
export type { OutOfLocalResolution } from './wales/out-of-local-resolution.js';
export { applicableParagraphs, groupLeaderDuty, localResolution } from './wales/standards.js';
export type { Elsewhere } from './wales/standards-rules.js';
export {
  decideWelshDeclaration,
  type WelshDeclaration,
  type WelshDeclaredInterest,
  type WelshPowers,
  type WelshQuestion,
} from './wales/welsh-declaration.js';
export type { WelshDuty } from './wales/welsh-duties.js';
export { type WelshMinuteFacts, welshMinuteOf } from './wales/welsh-minutes.js';
export {
  type WelshGiftDuty,
  type WelshRegistration,
  type WelshRegistrationEvent,
  welshGiftDuty,
  welshRegistration,
} from './wales/welsh-register.js';
