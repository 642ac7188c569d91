import type { Authority, Citation, Confidence, Rule } from '@lga/rules';

/** What an arrow, a guard or a deadline rests on, and how that is known. */
export interface Basis {
  readonly authority: Authority;
  readonly source: Citation;
  readonly confidence: Confidence;
  /** The id of the rule in the register, where it is one. */
  readonly rule?: string;
}

/** The latest basis of a rule of the register. */
export function basisOf({ id, authority, history }: Rule<unknown>): Basis {
  const { source, confidence } = history[history.length - 1] ?? history[0];
  return { authority, source, confidence, rule: id };
}

/** A council's published arrangements, or what many councils do. */
export function practice(instrument: string, confidence: Confidence = 'seen'): Basis {
  return { authority: 'practice', source: { instrument }, confidence };
}
