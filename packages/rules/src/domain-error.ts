/**
 * A stated precondition was broken by the caller.
 *
 * `code` is stable and documented at the function that throws; `message` is one sentence saying what was
 * expected and what came. Neither repeats personal data.
 *
 * @example
 * ```ts
 * import { DomainError, isoDate } from '@lga/rules';
 *
 * try {
 *   isoDate('2023-02-30');
 * } catch (error) {
 *   error instanceof DomainError && error.code; // => 'invalid-date'
 * }
 * ```
 */
export class DomainError<Code extends string = string> extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly code: Code,
    message: string,
  ) {
    super(message);
  }
}
