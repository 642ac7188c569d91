import { DomainError } from '@lga/rules';

/** A share with its interval, as decimals in text; bounds are rounded outwards, the share to the nearest tenth. */
export interface Rate {
  readonly count: number;
  readonly of: number;
  /** Per cent, as `12.3`. */
  readonly percent: string;
  /** The lower and the upper end of the 95 % interval. */
  readonly interval: readonly [low: string, high: string];
}

/** 1.96 = 49/25, whose square is 2401/625. */
const [z2, z2Of] = [2401n, 625n];

/**
 * A share in per cent with its 95 % interval by Wilson's score, worked out in whole numbers.
 *
 * The interval says how far chance alone may carry a sample. It says nothing of who did not answer, nor of what was
 * not reported.
 *
 * @param count - How many, a whole number from 0 to `of`.
 * @param of - Of how many, a whole number from 1 to 2^53 − 1.
 * @throws {DomainError} `invalid-count`.
 * @see E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22 (1927), 209–212
 * @example
 * ```ts
 * import { rate } from '@lga/incident-schema/statistics';
 *
 * rate({ count: 18, of: 50 }); // => { count: 18, of: 50, percent: '36.0', interval: ['24.1', '49.9'] }
 * ```
 */
export function rate({ count, of }: { readonly count: number; readonly of: number }): Rate {
  if (!(Number.isSafeInteger(count) && Number.isSafeInteger(of) && count >= 0 && of >= 1 && count <= of)) {
    throw new DomainError(
      'invalid-count',
      'A share is of a whole number from 1, and has at most as many; something else came.',
    );
  }
  const [k, n] = [BigInt(count), BigInt(of)];
  const middle = 1000n * n * (2n * z2Of * k + z2);
  const radicand = 1_000_000n * n * (z2 * z2 * n + 4n * z2 * z2Of * k * (n - k));
  const spread = rootUp(radicand);
  const whole = 2n * n * (z2Of * n + z2);
  const [low, high] = [(middle - spread) / whole, (middle + spread + whole - 1n) / whole];
  return {
    count,
    of,
    percent: tenths((2000n * k + n) / (2n * n)),
    interval: [tenths(low > 0n ? low : 0n), tenths(high < 1000n ? high : 1000n)],
  };
}

/** The least whole number whose square is at least as large. */
function rootUp(square: bigint): bigint {
  let root = 1n << BigInt((square.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) break;
    root = next;
  }
  return root * root === square ? root : root + 1n;
}

function tenths(number: bigint): string {
  return `${number / 10n}.${number % 10n}`;
}
