export {
  type AuditEntry,
  type AuditEvent,
  auditEntry,
  type ChainCheck,
  checkedChain,
} from './evidence/audit-chain.js';
export {
  type Custody,
  type CustodyEvent,
  type CustodyFault,
  custodyOf,
  type ItemCustody,
} from './evidence/custody.js';
export { sha256 } from './evidence/sha256.js';
