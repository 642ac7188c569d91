import { type Explained, inForce, type Rule } from '@lga/rules';
import type { SanctionKind } from './sanction.js';
import type { SanctioningBody } from './sanction-in-power.js';
import type { SanctionPower } from './sanction-power.js';
import { englishSanctions, welshSanctions } from './sanction-rules.js';

/** One sanction and what a body can do by way of it. */
export interface HeldPower extends SanctionPower {
  readonly kind: SanctionKind;
}

/**
 * Every sanction that is held for a body on a day: those available, those contested, and those that it may not
 * impose. What has only been announced is not among them.
 *
 * @param body - Who decides; in England it makes no difference who within the authority.
 * @param on - The day of the decision, `YYYY-MM-DD`.
 * @throws {DomainError} `invalid-date`; `not-in-force` before the regime began.
 * @example
 * ```ts
 * import { sanctionPowers } from '@lga/code-of-conduct/decisions';
 *
 * const { value } = sanctionPowers({ body: 'english-authority', on: '2026-01-15' });
 * value.filter(({ availability }) => availability === 'contested').map(({ kind }) => kind);
 * // => ['withdrawal-of-facilities', 'exclusion-from-premises']
 * sanctionPowers({ body: 'case-tribunal', on: '2026-01-15' }).value.map(({ kind, mostMonths }) => [kind, mostMonths]);
 * // => [['suspension', 12], ['disqualification', 60]]
 * ```
 */
export function sanctionPowers({
  body,
  on,
}: {
  readonly body: SanctioningBody;
  readonly on: string;
}): Explained<readonly HeldPower[]> {
  const powers = rulesOf(body).map((rule) => ({ rule, held: inForce(rule, on) }));
  return {
    value: powers.map(({ rule, held }) => ({ kind: kindOf(rule), ...held.value })),
    because: powers.flatMap(({ held }) => held.because),
  };
}

function rulesOf(body: SanctioningBody): readonly Rule<SanctionPower>[] {
  if (body === 'english-authority') return englishSanctions;
  return welshSanctions.filter(({ id }) => id.startsWith(`wales.sanctions.${body}.`));
}

/** The last part of a rule's id is the sanction that it is about. */
function kindOf({ id }: Rule<SanctionPower>): SanctionKind {
  return id.slice(id.lastIndexOf('.') + 1) as SanctionKind;
}
