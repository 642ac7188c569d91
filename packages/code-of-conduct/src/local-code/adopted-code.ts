import { DomainError, type Explained, type Step } from '@lga/rules';
import type { CodeText, Provision } from '../editions/code-text.js';
import { localismAct } from '../england/sources.js';
import { type AmendmentFault, amendmentFaults } from './amendment-faults.js';
import { codeHash } from './code-hash.js';
import { amended, type LocalCode, subjectOf } from './local-code.js';

/** A council's code made of its amendments, or the reasons why they cannot stand. */
export type AdoptedCode =
  | { readonly kind: 'adopted'; readonly code: CodeText }
  | { readonly kind: 'refused'; readonly faults: readonly AmendmentFault[] };

/**
 * A council's code: the base text with the council's amendments, or a refusal that names each fault.
 *
 * An amendment that would loosen what restates a statute is refused with the section, whatever it calls itself:
 * nothing in a code prejudices the statutory floor. Whether wording loosens is for whoever amends to say; a
 * threshold is compared. Added provisions come last.
 *
 * @param base - The text that the code starts from.
 * @param local - The amendments, anchored to the hash of that very text.
 * @throws {DomainError} `wrong-base` when the base is not the text that the code is anchored to; `invalid-amount`
 *   for a threshold that is no amount.
 * @see Localism Act 2011, s. 28(3), https://www.legislation.gov.uk/ukpga/2011/20/section/28
 * @example
 * ```ts
 * import { modelCode } from '@lga/code-of-conduct/editions';
 * import { adoptedCode, codeHash } from '@lga/code-of-conduct/local-code';
 *
 * const base = modelCode('later');
 * const anchored = { id: 'ours', title: { en: 'Our code' }, base: { id: base.id, hash: codeHash(base) } };
 * const lower = { kind: 'set-threshold', provision: 'lga.gifts.registering', threshold: { operator: 'more-than', GBP: '25.00' } } as const;
 * adoptedCode({ base, local: { ...anchored, amendments: [lower] } }).value.kind; // => 'adopted'
 * const vote = { kind: 'remove', provision: 'lga.appendix-b.dpi.no-part' } as const;
 * const { value } = adoptedCode({ base, local: { ...anchored, amendments: [vote] } });
 * value.kind === 'refused' && value.faults[0]?.source?.provision; // => 's. 31(4)'
 * ```
 */
export function adoptedCode({
  base,
  local,
}: {
  readonly base: CodeText;
  readonly local: LocalCode;
}): Explained<AdoptedCode> {
  checkAnchor(base, local);
  const faults = amendmentFaults(base, local.amendments);
  if (faults.length > 0) return { value: { kind: 'refused', faults }, because: [floor] };
  const added = local.amendments.flatMap((each) => (each.kind === 'add' ? [each.provision] : []));
  const kept = base.provisions.flatMap((provision) => withAmendments(provision, local));
  const { id, title } = local;
  const code = { ...base, id, title, provisions: [...kept, ...added] };
  return { value: { kind: 'adopted', code }, because: [floor] };
}

/** Refuses a text that is not the one a local code is anchored to. */
export function checkAnchor(base: CodeText, { base: anchor }: LocalCode): void {
  if (codeHash(base) === anchor.hash) return;
  throw new DomainError('wrong-base', 'The text was expected whose hash the local code is anchored to.');
}

function withAmendments(provision: Provision, { amendments }: LocalCode): readonly Provision[] {
  const own = amendments.filter((each) => subjectOf(each) === provision.id);
  const left = own.reduce<Provision | undefined>(
    (now, amendment) => (now ? amended(now, amendment) : undefined),
    provision,
  );
  return left ? [left] : [];
}

const floor: Step = {
  says: 'Nothing in a code prejudices ss. 29 to 34 of the Act; in Wales every provision of the model is mandatory.',
  source: localismAct(28, 's. 28(3)'),
  authority: 'statute',
  confidence: 'seen',
  checked: null,
};
