export { maximumFine, type ProsecutionLimit, prosecutionLimit, prosecutionTimes } from './england/offence.js';
export type { ProsecutionTimes } from './england/prosecution-times.js';
