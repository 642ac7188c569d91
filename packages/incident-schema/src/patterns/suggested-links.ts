import type { Step } from '@lga/rules';
import { DomainError } from '@lga/rules';
import { orderedByCodePoint } from '../text-order.js';
import { grouped } from './grouped.js';
import { linkWeights } from './link-weights.js';
import type { Trace, TraceField } from './trace.js';

/** What one field adds to the weight of a link. */
export interface WeighedField {
  readonly field: TraceField;
  readonly agrees: boolean;
  readonly weight: number;
}

/** A suggestion that two traces are of one person or account, for a person to confirm or to reject. */
export interface SuggestedLink {
  readonly status: 'suggested';
  readonly between: readonly [string, string];
  /** The sum of the fields' weights, in tenths of a doubling of the odds. */
  readonly weight: number;
  /** Fields that both traces have. */
  readonly fields: readonly WeighedField[];
  readonly because: readonly Step[];
}

/**
 * Pairs of traces that a person may look at, because a key that one person holds agrees.
 *
 * A pair is looked at only where an email address, a telephone number, an account or a case number agrees; a name, a
 * surname, an address and a postcode, alone or together, never suggest a link, since a household shares them and names
 * are common. Style of writing is not looked at. Nothing is merged: `identities` goes by what a person has confirmed.
 *
 * @param traces - Ids distinct.
 * @param atLeast - The least weight that is suggested, in tenths of a doubling of the odds: a choice of policy.
 * @returns Heaviest first, then by ids. The weight of every field is in it, and published in `linkWeights`.
 * @throws {DomainError} `invalid-weight` when `atLeast` is no whole number; `too-many` when more than 200 traces share one key.
 * @see I. P. Fellegi and A. B. Sunter, A theory for record linkage (1969)
 * @example
 * ```ts
 * import { suggestedLinks } from '@lga/incident-schema/patterns';
 *
 * const traces = [
 *   { id: 'a', email: 'one@example.org', surname: 'Example', address: '100' },
 *   { id: 'b', email: 'one@example.org', surname: 'Sample' },
 *   { id: 'c', surname: 'Example', address: '100' },
 * ];
 * suggestedLinks({ traces, atLeast: 100 }).map(({ between, weight }) => `${between.join('–')}: ${weight}`); // => ['a–b: 128']
 * ```
 */
export function suggestedLinks({
  traces,
  atLeast,
}: {
  readonly traces: readonly Trace[];
  readonly atLeast: number;
}): readonly SuggestedLink[] {
  if (!Number.isSafeInteger(atLeast)) {
    throw new DomainError('invalid-weight', 'The least weight of a link was expected as a whole number.');
  }
  return [...pairsByKey(traces)]
    .map(([one, other]) => link(one, other))
    .filter(({ weight }) => weight >= atLeast)
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        orderedByCodePoint(a.between[0], b.between[0]) ||
        orderedByCodePoint(a.between[1], b.between[1]),
    );
}

const keys = linkWeights.filter(({ kind }) => kind === 'key');
const mostOfOneKey = 200;

/** Pairs that agree in a key, each once. */
function* pairsByKey(traces: readonly Trace[]): Generator<readonly [Trace, Trace]> {
  for (const [place, { field }] of keys.entries()) {
    const holders = grouped(traces, (trace) => (trace[field] === undefined ? [] : [trace[field]]));
    for (const own of holders.values()) {
      if (own.length > mostOfOneKey) {
        throw new DomainError(
          'too-many',
          `More than ${mostOfOneKey} traces share one key; confirm some of them first.`,
        );
      }
      for (const [index, other] of own.entries()) {
        for (const one of own.slice(0, index)) {
          const before = keys.slice(0, place).some((key) => agreesIn(key.field, one, other));
          if (!before) yield [one, other];
        }
      }
    }
  }
}

function agreesIn(field: TraceField, one: Trace, other: Trace): boolean {
  return one[field] !== undefined && one[field] === other[field];
}

function link(one: Trace, other: Trace): SuggestedLink {
  const fields = linkWeights.flatMap(({ field, agrees, differs }) => {
    if (one[field] === undefined || other[field] === undefined) return [];
    const same = one[field] === other[field];
    return [{ field, agrees: same, weight: same ? agrees : differs }];
  });
  const weight = fields.reduce((sum, each) => sum + each.weight, 0);
  const says = fields.map(
    (each) => `${each.field} ${each.agrees ? 'agrees' : 'differs'}: ${signed(each.weight)}`,
  );
  return {
    status: 'suggested',
    between: orderedByCodePoint(one.id, other.id) < 0 ? [one.id, other.id] : [other.id, one.id],
    weight,
    fields,
    because: [
      ...says.map((text): Step => ({ says: text, confidence: 'inferred', checked: null })),
      {
        says: 'A suggestion for a person to confirm or reject. Nothing has been merged.',
        confidence: 'inferred',
        checked: null,
      },
    ],
  };
}

function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : `−${Math.abs(weight)}`;
}
