import type { ExternalReference } from '../record/envelope.js';
import { keyOf } from '../reference-key.js';
import type { Statement } from './statement.js';

/**
 * The statement that says whose rows the transaction sees and adds: none but that council's. It ends with the
 * transaction, so a connection that goes back to a pool takes nothing with it.
 *
 * @example
 * ```ts
 * import { councilSetting } from '@lga/incident-schema/sql';
 *
 * councilSetting({ site: 'gss', id: 'E07000000' }).values; // => ['["gss","E07000000"]']
 * ```
 */
export function councilSetting(council: ExternalReference): Statement {
  return { text: `SELECT set_config('lga.council', $1, true)`, values: [keyOf(council)] };
}
