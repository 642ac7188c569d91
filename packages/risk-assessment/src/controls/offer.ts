import { DomainError, isoDate } from '@lga/rules';
import { controlCatalogue } from './catalogue.js';

/** Where an offer stands. Accepted is not in place, and only what is in place earns credit. */
export type OfferState =
  | 'offered'
  | 'accepted'
  | 'declined'
  | 'deferred'
  | 'withdrawn'
  | 'unavailable'
  | 'in-place'
  | 'lapsed';

/** One step in the life of an offer. */
export interface OfferStep {
  readonly state: OfferState;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly by: string;
  readonly reason: string | null;
}

/** A control put to a councillor, with its life so far. */
export interface Offer {
  /** Id in the catalogue, or one of the council’s own. */
  readonly control: string;
  /** Oldest first, never empty; the last one is where it stands. */
  readonly life: readonly OfferStep[];
  /** Kinds of events after which it is offered again. */
  readonly offerAgainOn: readonly string[];
}

/** What may follow what. */
const follows: Readonly<Record<OfferState, readonly OfferState[]>> = {
  offered: ['accepted', 'declined', 'deferred', 'withdrawn', 'unavailable'],
  accepted: ['in-place', 'declined', 'withdrawn', 'unavailable'],
  declined: ['offered'],
  deferred: ['offered', 'accepted', 'declined', 'withdrawn'],
  withdrawn: ['offered'],
  unavailable: ['offered'],
  'in-place': ['lapsed', 'withdrawn'],
  lapsed: ['offered', 'in-place'],
};

/**
 * An offer with one more step in its life. Declining changes no band and earns no credit; the offer stays on record.
 *
 * @param offer - With an empty life for a new one, whose first step is `offered`.
 * @param step - What happened, on which day, by whom.
 * @throws {DomainError} `invalid-step` when it cannot follow; `step-before-last` when it is dated before the last;
 *   `not-to-decline` when the control is not the member’s to decline; `missing-person`; `invalid-date`.
 * @example
 * ```ts
 * import { offerAfter } from '@lga/risk-assessment/controls';
 *
 * const offered = { state: 'offered', on: '2026-03-02', by: 'officer', reason: null } as const;
 * const offer = offerAfter({ control: 'T08', life: [], offerAgainOn: ['incident'] }, offered);
 * const declined = offerAfter(offer, { state: 'declined', on: '2026-03-09', by: 'member-17', reason: null });
 * declined.life.map(({ state }) => state); // => ['offered', 'declined']
 * ```
 */
export function offerAfter(offer: Offer, step: OfferStep): Offer {
  const last = offer.life.at(-1);
  const allowed: readonly OfferState[] = last ? (follows[last.state] ?? []) : ['offered'];
  if (!allowed.includes(step.state)) refuse('invalid-step', 'a state that can follow the last one');
  if (isoDate(step.on) < (last?.on ?? '')) refuse('step-before-last', 'a day not before the last step');
  if (step.by.trim() === '') refuse('missing-person', 'the name of who did it');
  if (step.state === 'declined' && !isTheMembersToDecline(offer.control)) {
    refuse('not-to-decline', 'a control that is the member’s to decline');
  }
  return { ...offer, life: [...offer.life, step] };
}

function refuse(code: string, expected: string): never {
  throw new DomainError(code, `For this offer ${expected} was expected; something else came.`);
}

const councilsOwnSettings = new Set(['surgery-and-venue', 'council-meetings-and-buildings']);

/**
 * Whether a control is the member’s to decline. What the council owes to others is not: the safety of its venues and
 * meetings, and the passing of a threat to life to the police. No source lists these; the line is our own reading.
 *
 * @param control - Id in the catalogue. A control that is not in it is the member’s to decline.
 * @example
 * ```ts
 * import { isTheMembersToDecline } from '@lga/risk-assessment/controls';
 *
 * isTheMembersToDecline('T08'); // => true
 * isTheMembersToDecline('N05'); // => false
 * ```
 */
export function isTheMembersToDecline(control: string): boolean {
  const known = controlCatalogue.find(({ id }) => id === control);
  if (!known) return true;
  const byCouncil = known.providers.every((provider) => provider === 'council');
  return !(byCouncil && (councilsOwnSettings.has(known.setting) || ['N05', 'N06'].includes(known.id)));
}

/**
 * The offers to make again after an event: declined, deferred, withdrawn, unavailable or lapsed ones that name its kind.
 *
 * @param offers - Offers with their life.
 * @param event - The kind of event, as `@lga/risk-assessment/reviews` has it.
 * @example
 * ```ts
 * import { offersToRepeat } from '@lga/risk-assessment/controls';
 *
 * const life = [{ state: 'declined', on: '2026-03-09', by: 'member-17', reason: null }] as const;
 * const offers = [{ control: 'T08', life, offerAgainOn: ['incident'] }];
 * offersToRepeat(offers, 'incident').map(({ control }) => control); // => ['T08']
 * offersToRepeat(offers, 'election'); // => []
 * ```
 */
export function offersToRepeat(offers: readonly Offer[], event: string): readonly Offer[] {
  const open: ReadonlySet<OfferState> = new Set([
    'declined',
    'deferred',
    'withdrawn',
    'unavailable',
    'lapsed',
  ]);
  return offers.filter(({ life, offerAgainOn }) => {
    const state = life.at(-1)?.state;
    return state !== undefined && open.has(state) && offerAgainOn.includes(event);
  });
}
