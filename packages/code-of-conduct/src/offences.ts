export { maximumFine, type ProsecutionLimit, prosecutionLimit } from './england/offence.js';
export { type ProsecutionTimes, prosecutionTimes } from './england/prosecution-times.js';
