import { Holders } from './holders.js';
import { agreement, bandCount, bandsOf, signatureLength, textSignature } from './text-signature.js';

/** Two texts by their places, the earlier first. */
export type TextPair = readonly [earlier: number, later: number];

/**
 * Every pair that can be alike enough, and few others. With the shingles of all texts in one order, rarest first, two
 * texts that share enough share one of their first few.
 *
 * @see S. Chaudhuri, V. Ganti and R. Kaushik, A primitive operator for similarity joins (2006)
 */
export function* exactPairs(sets: readonly Uint32Array[], atLeastPercent: number): Generator<TextPair> {
  const textsWith = new Map<number, number>();
  for (const set of sets) for (const number of set) textsWith.set(number, (textsWith.get(number) ?? 0) + 1);
  const rarity = (number: number): number => textsWith.get(number) ?? 0;
  const holders = new Map<number, number[]>();
  for (const [place, set] of sets.entries()) {
    const first = set.length - Math.ceil((set.length * atLeastPercent) / 100) + 1;
    const rarest = Array.from(set).sort((a, b) => rarity(a) - rarity(b) || a - b);
    const met = new Set<number>();
    for (const number of rarest.slice(0, first)) {
      const held = holders.get(number) ?? [];
      for (const earlier of held) met.add(earlier);
      held.push(place);
      holders.set(number, held);
    }
    for (const earlier of met) yield [earlier, place];
  }
}

/** A fifth of a signature: four standard deviations of what it estimates. */
const slackPercent = 20;

/**
 * Each text with the first and the latest text before it that share one of its bands, where their signatures let one
 * expect enough likeness.
 */
export function* bandedPairs(texts: readonly string[], atLeastPercent: number): Generator<TextPair> {
  const least = Math.ceil(((atLeastPercent - slackPercent) * signatureLength) / 100);
  const signatures: Uint32Array[] = [];
  const holders = new Holders(bandCount * texts.length);
  for (const [place, text] of texts.entries()) {
    const signature = textSignature(text);
    signatures.push(signature);
    const met: number[] = [];
    for (const band of bandsOf(signature)) holders.hold(band, place, met);
    for (const earlier of new Set(met)) {
      if (agreement(signatures[earlier] as Uint32Array, signature) >= least) yield [earlier, place];
    }
  }
}
