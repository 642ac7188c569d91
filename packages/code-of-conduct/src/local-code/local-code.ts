import type { Text } from '@lga/rules';
import type { Provision, Threshold } from '../editions/code-text.js';

/** One change that a council makes to the text it starts from. */
export type Amendment =
  | { readonly kind: 'add'; readonly provision: Provision }
  | { readonly kind: 'set-threshold'; readonly provision: string; readonly threshold: Threshold }
  | {
      /** `tighten` asks more of members than the base, `loosen` less; `replace` leaves that open. */
      readonly kind: 'replace' | 'tighten' | 'loosen';
      readonly provision: string;
      readonly paraphrase: Text;
    }
  | { readonly kind: 'renumber'; readonly provision: string; readonly number: string }
  | { readonly kind: 'remove'; readonly provision: string };

/** A council's own code: typed amendments upon a text, anchored to the hash of that text. */
export interface LocalCode {
  readonly id: string;
  readonly title: Text;
  readonly base: { readonly id: string; readonly hash: string };
  readonly amendments: readonly Amendment[];
}

/** The id of the provision that an amendment is about. */
export function subjectOf(amendment: Amendment): string {
  return amendment.kind === 'add' ? amendment.provision.id : amendment.provision;
}

/** A provision as an amendment leaves it; `undefined` where it is removed. */
export function amended(provision: Provision, amendment: Amendment): Provision | undefined {
  switch (amendment.kind) {
    case 'add':
      return amendment.provision;
    case 'set-threshold':
      return { ...provision, threshold: amendment.threshold };
    case 'renumber':
      return { ...provision, number: amendment.number };
    case 'remove':
      return undefined;
    default:
      return { ...provision, paraphrase: amendment.paraphrase };
  }
}
