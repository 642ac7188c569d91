export { type ReckonedSize, readyReckoner } from './council/ready-reckoner.js';
export { type AdvisedSize, sizeAdvice } from './council/size-advice.js';
export type { SizeRange } from './council/sizes.js';
