import type { Text } from '@lga/rules';
import type { Basis } from './basis.js';
import type { Guard, GuardTest } from './life-cycle.js';

const strictness = {
  must: { force: 'must', doubt: 'holds-back' },
  'must-or-noted': { force: 'must', doubt: 'goes-forward' },
  should: { force: 'should', doubt: 'goes-forward' },
} as const;

/**
 * A guard of a life cycle. `must-or-noted`: a plain failure refuses the event, and doubt goes forward and is noted;
 * `should`: a failure too is only noted.
 */
export function guard(
  id: string,
  asks: string | readonly [en: string, cy: string],
  test: GuardTest,
  basis: Basis,
  strict: keyof typeof strictness = 'must',
): Guard {
  return { id, asks: asked(asks), test, ...strictness[strict], basis };
}

function asked(asks: string | readonly [en: string, cy: string]): Text {
  return typeof asks === 'string' ? { en: asks } : { en: asks[0], cy: asks[1], reviewed: false };
}
