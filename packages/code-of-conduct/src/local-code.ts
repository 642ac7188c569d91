export { type AdoptedCode, adoptedCode } from './local-code/adopted-code.js';
export type { AmendmentFault } from './local-code/amendment-faults.js';
export { codeHash } from './local-code/code-hash.js';
export { type Adoption, type CodeInForce, codeInForce } from './local-code/code-in-force.js';
export type { Amendment, LocalCode } from './local-code/local-code.js';
export { type RebasedAmendment, type RebasedCode, rebasedCode } from './local-code/rebased-code.js';
