export { type AllocationInWords, allocationInWords } from './statute/allocation-in-words.js';
