import type { Citation, Confidence } from '@lga/rules';
import type { Alias, Provision, Threshold } from './code-text.js';

interface Rest {
  readonly kind?: Provision['kind'];
  readonly confidence?: Confidence;
  readonly threshold?: Threshold;
  readonly statute?: Citation;
  readonly aliases?: readonly Alias[];
}

/** A provision of the Model Code: an obligation that nobody has compared with the Code, unless it says otherwise. */
export function provision(id: string, number: string, en: string, rest: Rest = {}): Provision {
  const { kind = 'obligation', confidence = 'unverified', aliases = [], ...more } = rest;
  return { id: `lga.${id}`, number, kind, paraphrase: { en }, aliases, confidence, ...more };
}

/** Its number in the code that East Devon adopted: the numbers agree, the words were not compared. */
export function inEastDevon(number: string): Pick<Provision, 'aliases'> {
  return { aliases: [{ number, in: 'East Devon code' }] };
}

/** Its number in the Guidance, which is not that of the Code. */
export function inGuidance(number: string): Pick<Provision, 'aliases'> {
  return { aliases: [{ number, in: 'LGA Guidance on the Model Code (July 2021)' }] };
}
