export { type ClassifiedInterest, classifyInterest } from './england/classify-interest.js';
export { type GiftDuty, giftDuty } from './england/gift-duty.js';
export type { ClassChange, ClassQuestion, InterestClass } from './england/interest-class.js';
export {
  type PublicEntry,
  type PublicRegister,
  publicRegister,
} from './england/public-register.js';
export { publicRegisterCsv, publicRegisterHtml } from './england/register-formats.js';
export type { WithheldNote } from './england/withholding.js';
