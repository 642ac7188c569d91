import { DomainError, type Explained, isoDate, type Step } from '@lga/rules';
import { localismAct } from '../england/sources.js';

/** A council's adoption of a code from a day on; it stands until the council's next one. */
export interface Adoption {
  /** The caller's id of the council. */
  readonly council: string;
  readonly from: string;
  /** Id of a code of its own, or the council whose code a parish adopts, whatever that code becomes. */
  readonly code:
    | { readonly kind: 'own'; readonly id: string }
    | { readonly kind: 'principal'; readonly council: string };
}

/** The code that bound a council's members on a day. */
export interface CodeInForce {
  readonly code: string;
  /** The councils whose adoptions lead to it, the first the one asked about. */
  readonly by: readonly string[];
}

/**
 * The code that bound the members of a council on a day, by the adoptions of that council and, where a parish
 * points to its principal council, of that one too.
 *
 * Conduct is judged by the code in force when it took place; adopting one is for the council itself.
 *
 * @param adoptions - In any order.
 * @param council - Id of the council.
 * @param on - The day of the conduct, `YYYY-MM-DD`.
 * @throws {DomainError} `invalid-date`; `not-in-force` when no adoption is known for that day; `repeated-adoption`
 *   when a council has two from one day; `circular-adoption` when councils point to each other.
 * @see Localism Act 2011, s. 27(3), https://www.legislation.gov.uk/ukpga/2011/20/section/27
 * @example
 * ```ts
 * import { codeInForce } from '@lga/code-of-conduct/local-code';
 *
 * const adoptions = [
 *   { council: 'district', from: '2012-07-01', code: { kind: 'own', id: 'district-2012' } },
 *   { council: 'district', from: '2021-05-19', code: { kind: 'own', id: 'district-2021' } },
 *   { council: 'parish', from: '2013-01-10', code: { kind: 'principal', council: 'district' } },
 * ] as const;
 * codeInForce({ adoptions, council: 'parish', on: '2021-05-18' }).value; // => { code: 'district-2012', by: ['parish', 'district'] }
 * ```
 */
export function codeInForce({
  adoptions,
  council,
  on,
}: {
  readonly adoptions: readonly Adoption[];
  readonly council: string;
  readonly on: string;
}): Explained<CodeInForce> {
  const day = isoDate(on);
  const by: string[] = [];
  const because: Step[] = [];
  for (let next = council; ; ) {
    if (by.includes(next)) {
      throw new DomainError(
        'circular-adoption',
        'Adoptions were expected that lead to a code, and not in a circle.',
      );
    }
    by.push(next);
    const { from, code } = latestAdoption(adoptions, next, day);
    because.push(code.kind === 'own' ? adopted(from) : pointed(from));
    if (code.kind === 'own') return { value: { code: code.id, by }, because };
    next = code.council;
  }
}

function latestAdoption(adoptions: readonly Adoption[], council: string, on: string): Adoption {
  const own = adoptions.filter((each) => each.council === council && isoDate(each.from) <= on);
  const from = own
    .map((each) => each.from)
    .sort()
    .at(-1);
  const [found, more] = own.filter((each) => each.from === from);
  if (more)
    throw new DomainError('repeated-adoption', 'One adoption was expected of a council from one day.');
  if (found) return found;
  throw new DomainError('not-in-force', `No adoption of a code is known that stood on ${on}.`);
}

const section = { authority: 'statute', confidence: 'seen', checked: null } as const;

function adopted(from: string): Step {
  const says = `The council adopted the code from ${from}.`;
  return { says, source: localismAct(28, 's. 28(13)'), ...section };
}

function pointed(from: string): Step {
  const says = `From ${from} the parish council takes its principal council's code, as that stands.`;
  return { says, source: localismAct(27, 's. 27(3)'), ...section };
}
