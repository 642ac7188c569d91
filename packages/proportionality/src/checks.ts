export { checkTable, type FilledRow } from './statute/check-table.js';
export type { CheckedCell, CheckedPart, TableCheck, TableFinding } from './statute/table-findings.js';
