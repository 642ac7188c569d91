import type { Citation, Confidence, Text } from '@lga/rules';

/**
 * What a provision is. Only an obligation can be broken: an explanation explains one, a principle is read
 * alongside, a recommendation is for councils.
 */
export type ProvisionKind = 'obligation' | 'explanation' | 'principle' | 'recommendation';

/** An amount that an obligation turns on; the operator is part of it. */
export interface Threshold {
  readonly operator: 'at-least' | 'more-than';
  /** Pounds and pence as text: `50.00`. */
  readonly GBP: string;
}

/** Another number under which a provision is cited, and in which text. */
export interface Alias {
  readonly number: string;
  readonly in: string;
}

/** One provision of a code, in words of our own: the code's own sentences are not held. */
export interface Provision {
  /** Permanent, whatever number an edition gives it. */
  readonly id: string;
  /** Its number in this text: `10.2`, `Appendix B, 6`. */
  readonly number: string;
  readonly kind: ProvisionKind;
  readonly paraphrase: Text;
  readonly threshold?: Threshold;
  /** The statutory provision that it restates; a council may not loosen it. */
  readonly statute?: Citation;
  readonly aliases: readonly Alias[];
  readonly confidence: Confidence;
}

/** The provisions of a code as one text has them. */
export interface CodeText {
  readonly id: string;
  readonly title: Text;
  readonly nation: 'england' | 'wales';
  readonly source: Citation;
  readonly provisions: readonly Provision[];
}

/** A published edition of a code. */
export interface Edition {
  readonly id: string;
  readonly nation: 'england' | 'wales';
  /** `YYYY-MM-DD`, or `YYYY-MM` where no more is known. */
  readonly from: string;
  readonly status: 'draft' | 'superseded' | 'current';
  readonly source: Citation;
  readonly confidence: Confidence;
  /** What a reader would otherwise get wrong. */
  readonly note: string;
}
