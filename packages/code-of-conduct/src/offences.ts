export { maximumFine, type ProsecutionLimit, prosecutionLimit } from './england/offence.js';
