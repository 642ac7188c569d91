import type { Citation } from '@lga/rules';
import type { CodeText, Provision, Threshold } from '../editions/code-text.js';
import { pence } from '../pounds.js';
import { type Amendment, subjectOf } from './local-code.js';

/** Why an amendment cannot stand. */
export interface AmendmentFault {
  /**
   * `loosens-statute`: it asks less than the section cited. `direction-not-said`: it replaces what restates a
   * section, and does not say whether it tightens or loosens. `unknown-provision`, `id-taken`, `amended-twice`.
   */
  readonly kind:
    | 'loosens-statute'
    | 'direction-not-said'
    | 'unknown-provision'
    | 'id-taken'
    | 'amended-twice';
  readonly provision: string;
  readonly source: Citation | null;
}

/** Every fault of amendments upon a text, in their order. */
export function amendmentFaults(base: CodeText, amendments: readonly Amendment[]): readonly AmendmentFault[] {
  const byId = new Map(base.provisions.map((each) => [each.id, each]));
  const seen = new Set<string>();
  return amendments.flatMap((amendment) => {
    const provision = subjectOf(amendment);
    const touched = `${fieldOf(amendment)} ${provision}`;
    const twice = seen.has(touched);
    seen.add(touched);
    if (twice) return [{ kind: 'amended-twice' as const, provision, source: null }];
    const fault = faultOf(byId.get(provision), amendment);
    return fault ? [{ kind: fault.kind, provision, source: fault.source }] : [];
  });
}

function fieldOf({ kind }: Amendment): string {
  if (kind === 'set-threshold' || kind === 'renumber') return kind;
  return kind === 'add' || kind === 'remove' ? 'existence' : 'paraphrase';
}

function faultOf(
  base: Provision | undefined,
  amendment: Amendment,
): Omit<AmendmentFault, 'provision'> | null {
  if (amendment.kind === 'add') return base ? { kind: 'id-taken', source: null } : null;
  if (!base) return { kind: 'unknown-provision', source: null };
  if (!base.statute) return null;
  if (amendment.kind === 'replace') return { kind: 'direction-not-said', source: base.statute };
  return loosens(base, amendment) ? { kind: 'loosens-statute', source: base.statute } : null;
}

function loosens({ threshold }: Provision, amendment: Amendment): boolean {
  if (amendment.kind === 'set-threshold') return !threshold || isLooser(amendment.threshold, threshold);
  return amendment.kind === 'loosen' || amendment.kind === 'remove';
}

/** Whether fewer amounts reach a threshold than reached the one before. */
function isLooser(now: Threshold, before: Threshold): boolean {
  const [amount, limit] = [pence(now.GBP), pence(before.GBP)];
  if (amount !== limit) return amount > limit;
  return now.operator === 'more-than' && before.operator === 'at-least';
}
