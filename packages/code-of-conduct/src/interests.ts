export { type ClassifiedInterest, classifyInterest } from './england/classify-interest.js';
export type { ClassChange, ClassQuestion, InterestClass } from './england/interest-class.js';
