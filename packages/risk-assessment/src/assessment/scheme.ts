import { DomainError } from '@lga/rules';
import type { Band, RiskMatrix } from '../matrix.js';
import type { WordScale } from '../word-scale.js';

/** What an assessment is rated by: a matrix, or a scale of words. */
export type Scheme = RiskMatrix | WordScale;

/** Whether a scheme turns two levels into a band; the other kind has words alone. */
export function isMatrix(scheme: Scheme): scheme is RiskMatrix {
  return 'cells' in scheme;
}

/** The band of a rank that is known to be one of the scheme. */
export function bandOfRank({ bands }: Scheme, rank: number): Band {
  const band = bands[rank - 1];
  if (!band) throw new RangeError('A rank outside its own scheme.');
  return band;
}

/** The band of an id. */
export function bandNamed({ bands }: Scheme, named: string): Band {
  const band = bands.find(({ id }) => id === named);
  if (band) return band;
  throw new DomainError('unknown-band', 'The id of a band of the scheme was expected; something else came.');
}
