export { type Disqualification, decideDisqualification } from './disqualification/decide-disqualification.js';
