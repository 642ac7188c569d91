import { DomainError } from '@lga/rules';

/** Pounds as text, such as `25000.00` or `25000`: up to 15 digits, and two places or none. */
export const poundsForm = /^(0|[1-9][0-9]{0,14})(?:\.([0-9]{2}))?$/;

/**
 * An amount in whole pence.
 *
 * @throws {DomainError} `invalid-amount` when the text has any other form; parts of a penny are never rounded.
 */
export function pence(pounds: string): bigint {
  const parts = typeof pounds === 'string' ? poundsForm.exec(pounds) : null;
  if (!parts) {
    throw new DomainError('invalid-amount', 'An amount was expected in pounds as text, such as 25000.00.');
  }
  return BigInt(`${parts[1]}${parts[2] ?? '00'}`);
}

/** An amount as a sentence prints it: `£25,000`, or `£25,000.01` where there are odd pence. */
export function poundsInWords(pounds: string): string {
  const [whole = '', odd = '00'] = pounds.split('.');
  return `£${whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ',')}${odd === '00' ? '' : `.${odd}`}`;
}
