/**
 * Where a value was read: the instrument and, where it has them, the provision, the edition and the address.
 */
export interface Citation {
  /** The Act, instrument, code, paper or page, by its own title. */
  readonly instrument: string;
  /** The place inside it, as it numbers itself: `s. 30(1)`, `paragraph 7`. */
  readonly provision?: string;
  /** The edition or date of the text that was read. */
  readonly edition?: string;
  /** A web address, where one is known. */
  readonly url?: string;
}

/**
 * How a value is known.
 *
 * `seen`: read in the source cited · `part`: the source was read in part · `computed`: worked out exactly from
 * what was seen · `inferred`: fits all that was seen, but no source says it · `unverified`: recalled and not
 * read again.
 */
export type Confidence = 'seen' | 'part' | 'computed' | 'inferred' | 'unverified';

/**
 * What a rule rests on. These are never mixed: a local code may not loosen a statute.
 *
 * `articles` are those of an association of councils; `guidance` is published advice without force of law.
 */
export type Authority =
  | 'statute'
  | 'model-code'
  | 'local-code'
  | 'standing-orders'
  | 'articles'
  | 'guidance'
  | 'practice';

/** A reviewer's signature: who compared a value with its source, and on which day (`YYYY-MM-DD`). */
export interface Signature {
  readonly on: string;
  readonly by: string;
}

/**
 * A citation in words, as a report prints it.
 *
 * @param citation - What to cite.
 * @returns Instrument, provision and edition, parted by commas; the address is left out.
 * @example
 * ```ts
 * import { citationText } from '@lga/rules';
 *
 * citationText({ instrument: 'Localism Act 2011', provision: 's. 30(1)' }); // => 'Localism Act 2011, s. 30(1)'
 * ```
 */
export function citationText(citation: Citation): string {
  return [citation.instrument, citation.provision, citation.edition].filter(Boolean).join(', ');
}
