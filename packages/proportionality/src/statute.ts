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
export type {
  AllocationComparison,
  BodyChange,
  CellChange,
  GroupChange,
} from './statute/allocation-comparison.js';
export {
  type CertificateCheck,
  type CertificateFailure,
  checkCertificate,
} from './statute/check-certificate.js';
export { checkTable, type FilledRow } from './statute/check-table.js';
export { compareAllocations } from './statute/compare-allocations.js';
export { compareReadings, type OpenReadings, type ReadingAnswer } from './statute/compare-readings.js';
export type { Body, Council, EducationCoOptees, Group, Standing } from './statute/council.js';
export { type PoolTotals, poolTotals } from './statute/pool-totals.js';
export type { Readings, UngroupedTreatment } from './statute/readings.js';
export { type AgreedSeats, type Chooser, type Settlement, settleChoice } from './statute/settle-choice.js';
export type { Move, Row, Table } from './statute/table.js';
export type { CheckedCell, CheckedPart, TableCheck, TableFinding } from './statute/table-findings.js';
