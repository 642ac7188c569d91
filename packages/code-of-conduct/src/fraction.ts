import { DomainError } from '@lga/rules';

/** A fraction as text, such as `101/10000`: whole numbers of up to 15 digits, the lower one above 0. */
export const fractionForm = /^(0|[1-9][0-9]{0,14})\/([1-9][0-9]{0,14})$/;

/** A part of a whole, exactly; not always in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @throws {DomainError} `invalid-fraction` when the text has any other form. */
export function fraction(text: string): Fraction {
  const parts = typeof text === 'string' ? fractionForm.exec(text) : null;
  if (!parts?.[1] || !parts[2]) {
    throw new DomainError('invalid-fraction', 'A fraction was expected as text, such as 1/100.');
  }
  return { numerator: BigInt(parts[1]), denominator: BigInt(parts[2]) };
}

/** Whether one part is greater than another; equal parts are not. */
export function isGreater(part: Fraction, other: Fraction): boolean {
  return part.numerator * other.denominator > other.numerator * part.denominator;
}
