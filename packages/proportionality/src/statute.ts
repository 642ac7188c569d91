export { allocateSeats } from './statute/allocate-seats.js';
export type {
  Allocation,
  AllocationFacts,
  BodyBalance,
  Certificate,
  Clash,
  EquallyGood,
  Exact,
  Forced,
  GroupTotal,
  Part,
  Range,
  Share,
} from './statute/allocation.js';
export {
  type CertificateCheck,
  type CertificateFailure,
  checkCertificate,
} from './statute/check-certificate.js';
export type { Body, Council, EducationCoOptees, Group, Standing } from './statute/council.js';
export { type PoolTotals, poolTotals } from './statute/pool-totals.js';
export type { Readings, UngroupedTreatment } from './statute/readings.js';
export type { Move, Row, Table } from './statute/table.js';
