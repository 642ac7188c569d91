import { writeFileSync } from 'node:fs';
import { recordTables, recordTablesPath } from './record-tables-file.js';

writeFileSync(recordTablesPath, recordTables());
