export { duckdbTable, duckdbView } from './exchange/duckdb-statements.js';
export { type ExchangeRow, exchangeRows } from './exchange/exchange-rows.js';
export { type ParquetColumn, type ParquetTable, parquetTables } from './exchange/parquet-tables.js';
