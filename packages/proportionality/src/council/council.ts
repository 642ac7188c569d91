import { DomainError, type Explained, inForce, isoDate, type Step, type Text } from '@lga/rules';
import { type CouncilKind, relevantAuthorities } from './council-rules.js';

/** How many seats a council has from a day on. */
export interface CouncilSize {
  readonly from: string;
  readonly seats: number;
}

/** A council, with the days between which it is one: councils merge, and figures of the one are not the other's. */
export interface CouncilIdentity {
  /** The caller's own, such as a GSS code. */
  readonly id: string;
  readonly name: Text;
  readonly nation: 'england' | 'wales';
  readonly kind: CouncilKind;
  /** First day in being, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day in being; left out while no end is known. */
  readonly to?: string;
  /** Ids of the councils that take its place. */
  readonly successors?: readonly string[];
  /** Oldest first; the first is of the first day or before. */
  readonly sizes: readonly [CouncilSize, ...CouncilSize[]];
}

/**
 * A council on a day.
 *
 * `in-being`: its seats on that day, and whether sections 15 to 17 reach it at all. `not-yet`, `gone`: the day is
 * outside its life.
 */
export type CouncilOnADay =
  | { readonly kind: 'in-being'; readonly seats: number; readonly balanced: boolean }
  | { readonly kind: 'not-yet'; readonly from: string }
  | { readonly kind: 'gone'; readonly to: string; readonly successors: readonly string[] };

/**
 * What a council is on a day: in being or not, of how many seats, and whether political balance is its duty.
 *
 * @param council - The council with its dates.
 * @param on - The day, `YYYY-MM-DD`.
 * @throws {DomainError} `invalid-date`; `invalid-council` when its dates or sizes do not fit together;
 *   `not-in-force` before the rule is known to hold.
 * @see Local Government and Housing Act 1989, Schedule 1 paragraph 4
 * @example
 * ```ts
 * import { councilOn } from '@lga/proportionality/council';
 *
 * const council = {
 *   id: 'E00',
 *   name: { en: 'Example District Council' },
 *   nation: 'england',
 *   kind: 'district',
 *   from: '1974-04-01',
 *   to: '2028-03-31',
 *   successors: ['E01'],
 *   sizes: [{ from: '1974-04-01', seats: 49 }, { from: '2019-05-02', seats: 37 }],
 * } as const;
 * councilOn(council, '2026-05-20').value; // => { kind: 'in-being', seats: 37, balanced: true }
 * councilOn(council, '2028-04-01').value; // => { kind: 'gone', to: '2028-03-31', successors: ['E01'] }
 * ```
 */
export function councilOn(council: CouncilIdentity, on: string): Explained<CouncilOnADay> {
  checkCouncil(council);
  const day = isoDate(on);
  const { from, to, successors = [] } = council;
  if (day < from) return { value: { kind: 'not-yet', from }, because: [lifeStep(council)] };
  if (to !== undefined && day > to) {
    return { value: { kind: 'gone', to, successors }, because: [lifeStep(council)] };
  }
  const seats = council.sizes.findLast((size) => size.from <= day)?.seats ?? council.sizes[0].seats;
  const { value: relevant, because } = inForce(relevantAuthorities, day);
  const balanced = relevant.includes(council.kind);
  const says = `The council has ${seats} seats on ${day}; sections 15 to 17 ${balanced ? 'reach' : 'do not reach'} a council of its kind.`;
  return {
    value: { kind: 'in-being', seats, balanced },
    because: [{ says, facts: { seats, kind: council.kind } }, ...because],
  };
}

function lifeStep({ from, to }: CouncilIdentity): Step {
  const until = to === undefined ? 'with no end known' : `to ${to}`;
  return { says: `The council is in being from ${from}, ${until}.`, facts: { from, to: to ?? null } };
}

function checkCouncil({ from, to, sizes }: CouncilIdentity): void {
  const days = [isoDate(from), ...(to === undefined ? [] : [isoDate(to)])];
  if (to !== undefined && to < from) throw invalid('its last day is not before its first');
  const starts = sizes.map((size) => isoDate(size.from));
  if (starts[0] === undefined || starts[0] > (days[0] ?? ''))
    throw invalid('its size is known from its first day on');
  if (starts.some((start, index) => index > 0 && start <= (starts[index - 1] ?? '')))
    throw invalid('its sizes stand oldest first');
  if (sizes.some(({ seats }) => !Number.isSafeInteger(seats) || seats < 1 || seats > 1000))
    throw invalid('each size is a whole number from 1 to 1,000');
}

function invalid(expected: string): DomainError<'invalid-council'> {
  return new DomainError('invalid-council', `A council was expected so that ${expected}.`);
}
