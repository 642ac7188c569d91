export { type ActingAlone, type ActingAloneFacts, decideActingAlone } from './england/acting-alone.js';
