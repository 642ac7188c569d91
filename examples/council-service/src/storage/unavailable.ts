/** SQLSTATE classes and codes, and codes of Node, that say that the database cannot be used now. */
const states = /^(08|53|57P0|58)|^(25P03|55000|XX001)$/;
const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'ENOSPC',
  'EAI_AGAIN',
  'EHOSTUNREACH',
]);
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Query read timeout|Client has encountered a connection error|Client was closed)/i;

/** Whether a query failed because it holds a character that no text of the database can. */
export function isUnkeepable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ('code' in error && error.code === '22021') || isUnkeepable(error.cause);
}

/** Whether a query failed because the database is lost, full or overloaded, so that it may succeed later. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return states.test(code) || codes.has(code) || words.test(error.message) || isUnavailable(error.cause);
}
