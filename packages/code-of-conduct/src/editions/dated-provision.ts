import type { Confidence } from '@lga/rules';
import type { Provision } from './code-text.js';

/** A text of a provision from a day on; `null` where it was taken out. */
interface DatedText {
  readonly from: string;
  readonly en: string | null;
  /** How it is known, where it was not read. */
  readonly confidence?: Confidence;
}

/** A provision of the Welsh code with every text that it has had, oldest first. */
export interface DatedProvision {
  readonly id: string;
  readonly number: string;
  readonly kind: Provision['kind'];
  readonly texts: readonly [DatedText, ...DatedText[]];
}

const start = '2008-04-18';

/** A provision whose texts were read. */
export function obligation(
  id: string,
  number: string,
  en: string | null,
  ...later: DatedText[]
): DatedProvision {
  return { id: `wales.${id}`, number, kind: 'obligation', texts: [{ from: start, en }, ...later] };
}

/** The names of the principles were read; what stands behind them was read for equality and respect alone. */
export function principle(id: string, en: string, ...later: DatedText[]): DatedProvision {
  const confidence = later.length > 0 ? 'seen' : 'unverified';
  const texts = [{ from: start, en, confidence }, ...later] as const;
  return { id: `wales.principles.${id}`, number: 'Principles', kind: 'principle', texts };
}

/** A text that an amendment implies: what stood before it was not read. */
export function implied(id: string, number: string, en: string, later: DatedText): DatedProvision {
  const texts = [{ from: start, en, confidence: 'inferred' }, later] as const;
  return { id: `wales.${id}`, number, kind: 'obligation', texts };
}
