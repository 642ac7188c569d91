import { DomainError } from '@lga/rules';
import type { MatrixReference } from './matrix.js';
import type { RatingRequest, Stage } from './schema.js';

/** What a vector says: the matrix, the stage, and the levels by their numbers; `null` while not assessed. */
export interface RatingVector {
  readonly matrix: MatrixReference;
  readonly stage: Stage;
  readonly likelihood: number | null;
  readonly severity: number | null;
}

const prefix = 'LGA-RISK:1';
const codes: Readonly<Record<Stage, string>> = { inherent: 'I', current: 'C', residual: 'R' };
const form =
  /^LGA-RISK:1\/M:([A-Za-z0-9._~%-]{1,1800})\/V:([A-Za-z0-9._~%-]{1,1800})\/S:([ICR])\/L:(\d{1,7}|X)\/H:(\d{1,7}|X)$/;

/**
 * A rating as one line of text, the same for the same rating: version, matrix, its version, stage, likelihood and
 * harm in that order. `X` stands for a level that nobody has assessed.
 *
 * @param vector - The levels by their numbers; a `Rating` of `rate` fits as it is where both levels are known.
 * @throws {DomainError} `invalid-vector` when a level is no whole number from 0 to 1,000,000, a name is empty or
 *   longer than 200 characters or holds half a character pair, or the stage is none of the three.
 * @example
 * ```ts
 * import { ratingVector } from '@lga/risk-assessment';
 *
 * const matrix = { id: 'brighton-hove-2021', version: '1' };
 * ratingVector({ matrix, stage: 'current', likelihood: 3, severity: 5 });
 * // => 'LGA-RISK:1/M:brighton-hove-2021/V:1/S:C/L:3/H:5'
 * ```
 */
export function ratingVector({ matrix, stage, likelihood, severity }: RatingVector): string {
  const code = Object.hasOwn(codes, stage) ? codes[stage] : refuse();
  return `${prefix}/M:${written(matrix.id)}/V:${written(matrix.version)}/S:${code}/L:${level(likelihood)}/H:${level(severity)}`;
}

/**
 * What a vector says. Only the one canonical way of writing is read: an unknown, missing, doubled or misplaced key, a
 * leading zero or another version is refused.
 *
 * @param text - What ought to be a vector.
 * @returns A request for `rate`; whether the matrix has such levels is seen there.
 * @throws {DomainError} `invalid-vector`; the message does not repeat the text.
 * @example
 * ```ts
 * import { readRatingVector } from '@lga/risk-assessment';
 *
 * readRatingVector('LGA-RISK:1/M:ours/V:2/S:R/L:X/H:4');
 * // => { matrix: { id: 'ours', version: '2' }, stage: 'residual', likelihood: null, severity: 4 }
 * ```
 */
export function readRatingVector(text: string): RatingRequest & RatingVector {
  const [, id = '', version = '', code, likelihood = '', severity = ''] = form.exec(text) ?? refuse();
  const stage =
    (['inherent', 'current', 'residual'] as const).find((each) => codes[each] === code) ?? refuse();
  const vector: RatingVector = {
    matrix: { id: coding(decodeURIComponent, id), version: coding(decodeURIComponent, version) },
    stage,
    likelihood: likelihood === 'X' ? null : Number(likelihood),
    severity: severity === 'X' ? null : Number(severity),
  };
  return ratingVector(vector) === text ? vector : refuse();
}

function level(value: number | null): string {
  if (value === null) return 'X';
  return Number.isInteger(value) && value >= 0 && value <= 1_000_000 ? String(value) : refuse();
}

function written(text: string): string {
  if (text === '' || text.length > 200) refuse();
  const coded = coding(encodeURIComponent, text);
  return coded.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Half a character pair, or half an escape, makes the coding throw. */
function coding(by: (text: string) => string, text: string): string {
  try {
    return by(text);
  } catch {
    return refuse();
  }
}

function refuse(): never {
  throw new DomainError(
    'invalid-vector',
    'A rating was expected as LGA-RISK:1/M:<matrix>/V:<version>/S:<I, C or R>/L:<level or X>/H:<level or X>.',
  );
}
