export { type CheckedDispensation, checkDispensation } from './england/dispensation.js';
export type { DispensationFault } from './england/dispensation-faults.js';
