/** A fraction of whole numbers, the denominator above 0; not always in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * A printed decimal of up to nine places each side of the point as an exact fraction; `undefined` when the text
 * is anything else, so that `1e3`, signs, spaces and other digits are refused.
 */
export function exactDecimal(
  text: unknown,
): { readonly value: Fraction; readonly places: number } | undefined {
  const parts = typeof text === 'string' ? /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text) : null;
  if (!parts) return undefined;
  const places = parts[2]?.length ?? 0;
  return {
    value: { numerator: BigInt(`${parts[1]}${parts[2] ?? ''}`), denominator: 10n ** BigInt(places) },
    places,
  };
}

/** The same fraction in lowest terms. */
export function lowestTerms({ numerator, denominator }: Fraction): Fraction {
  const shared = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / shared, denominator: denominator / shared };
}

/** A fraction in lowest terms as text: `271/50`, or `5` when it is whole. */
export function fractionText(fraction: Fraction): string {
  const { numerator, denominator } = lowestTerms(fraction);
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

/** The fraction that `fractionText` wrote. */
export function fractionOf(text: string): Fraction {
  const [numerator = '0', denominator = '1'] = text.split('/');
  return { numerator: BigInt(numerator), denominator: BigInt(denominator) };
}

/** A fraction as a decimal of exactly so many places, half away from zero. */
export function decimalText({ numerator, denominator }: Fraction, places: number): string {
  const sign = numerator < 0n ? '-' : '';
  const scaled = (numerator < 0n ? -numerator : numerator) * 10n ** BigInt(places);
  const rounded = (2n * scaled + denominator) / (2n * denominator);
  const digits = rounded.toString().padStart(places + 1, '0');
  const point = digits.length - places;
  const text = places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return rounded === 0n ? text : sign + text;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [large, small] = [a, b];
  while (small > 0n) [large, small] = [small, large % small];
  return large;
}
