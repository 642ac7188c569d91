import { decimalText, fractionText } from '../exact-decimal.js';
import type { Exact } from './allocation.js';

/** A fraction of whole numbers in both its forms. */
export function exact(numerator: number | bigint, denominator: number | bigint): Exact {
  const fraction = { numerator: BigInt(numerator), denominator: BigInt(denominator) };
  return { exact: fractionText(fraction), decimal: decimalText(fraction, 4) };
}
