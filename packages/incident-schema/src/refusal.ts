import type { Text } from '@lga/rules';

/**
 * Why a part of a record is refused.
 *
 * `missing`: a field that is required. `unknown-field`: one that the schema does not have. `wrong-type`: text where
 * a number was expected, or the like. `wrong-form`: text that is no date, instant, id or code. `not-in-list`: none of
 * the codes of a closed list. `unknown-version`: a schema version, or a layer, that is not read here. `too-small` and
 * `too-big`: fewer or more characters, items or units than allowed. `rule`: a rule over several fields, named by
 * `rule`; `items-distinct` among them, which JSON Schema holds as `uniqueItems`.
 */
export type RefusalCode =
  | 'missing'
  | 'unknown-field'
  | 'wrong-type'
  | 'wrong-form'
  | 'not-in-list'
  | 'unknown-version'
  | 'too-small'
  | 'too-big'
  | 'rule';

/** One reason why a record is refused. Nothing that was sent is repeated in it. */
export interface Refusal {
  /** Where, as a JSON Pointer (RFC 6901): `/targets/0/roles`. Empty for the whole record. */
  readonly pointer: string;
  readonly code: RefusalCode;
  /** The rule over several fields, where `code` is `rule`. */
  readonly rule?: string;
  /** What was expected, in a sentence. */
  readonly says: Text;
}
