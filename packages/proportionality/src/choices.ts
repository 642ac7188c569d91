export { type AgreedSeats, type Chooser, type Settlement, settleChoice } from './statute/settle-choice.js';
