export { actInsert } from './sql/act-insert.js';
export { councilSetting } from './sql/council-setting.js';
export { recordInserts } from './sql/record-inserts.js';
export { monthStatements, roleStatements, schemaStatements } from './sql/schema-statements.js';
export type { Statement } from './sql/statement.js';
export { textBandInsert } from './sql/text-band-insert.js';
