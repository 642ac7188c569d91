import { addDays, DomainError, type Explained, inForce, isoDate, type Step } from '@lga/rules';
import type { AftercareEntry } from '../record/aftercare-entry.js';
import type { Band } from '../record/envelope.js';
import { type AftercareOffer, aftercareOffers } from './aftercare-offers.js';

/** Where an offer stands on a day. */
export interface OfferState {
  readonly offer: string;
  /**
   * `to-offer`: owed, and not made. `may-be-offered`: not owed, and not made. `awaiting-answer`. `accepted`. `declined`:
   * and not to be asked again yet. `to-ask-again`.
   */
  readonly state:
    | 'to-offer'
    | 'may-be-offered'
    | 'awaiting-answer'
    | 'accepted'
    | 'declined'
    | 'to-ask-again';
  readonly owed: boolean;
  /** The kind of the entry that decides, and its day; `null` where nothing was offered. */
  readonly kind: string | null;
  readonly since: string | null;
  /** The first day on which to ask again; `null` where the council asks once or nobody declined. */
  readonly askAgainFrom: string | null;
}

/** What was decided, and what has been offered since. */
export interface AftercareGiven {
  readonly band: Band;
  /** Ids of the triage rules that matched, and codes of the actions. */
  readonly rules: readonly string[];
  readonly actions: readonly string[];
  /** In any order; those of one day keep the order in which they were given. */
  readonly entries: readonly Pick<AftercareEntry, 'kind' | 'state' | 'on'>[];
  /** Days after a refusal on which the council asks again; `null` when it asks once. No source gives a number. */
  readonly askAgainAfterDays: number | null;
  /** The day to look at, `YYYY-MM-DD`; entries after it are left out. */
  readonly on: string;
}

const bands: readonly Band[] = ['not-abuse', 'low', 'medium', 'high', 'critical'];

/**
 * What is to be offered to a councillor after a decision, what still waits for an answer, and what was declined.
 *
 * Nothing owed means that nothing has to be offered, never that nothing may be. A refusal stands for good in the entries;
 * asking again adds a line.
 *
 * @returns Every offer of the list, in its order.
 * @throws {DomainError} `invalid-date`; `invalid-days` when `askAgainAfterDays` is no whole number from 1 to 3,660;
 *   `not-in-force` before the list.
 * @see LGA Executive Advisory Board papers, 8 June 2023: ending abuse in public life
 * @example
 * ```ts
 * import { aftercareOwed } from '@lga/incident-schema/aftercare';
 *
 * const { value } = aftercareOwed({
 *   band: 'high', rules: ['B1', 'G1'], actions: ['aftercare-offer'], on: '2026-04-01', askAgainAfterDays: 28,
 *   entries: [{ kind: 'counselling', state: 'declined', on: '2026-03-04' }, { kind: 'named-contact', state: 'accepted', on: '2026-03-02' }],
 * });
 * value.map(({ offer, state }) => `${offer}: ${state}`).slice(0, 4);
 * // => ['named-contact: accepted', 'update-schedule: to-offer', 'support: to-ask-again', 'check-in: to-offer']
 * ```
 */
export function aftercareOwed(given: AftercareGiven): Explained<readonly OfferState[]> {
  const { askAgainAfterDays: days } = given;
  if (days !== null && (!Number.isSafeInteger(days) || days < 1 || days > 3660)) {
    throw new DomainError('invalid-days', 'Days were expected as a whole number from 1 to 3,660, or null.');
  }
  const on = isoDate(given.on);
  const { value: offers, because } = inForce(aftercareOffers, on);
  const past = given.entries
    .filter((entry) => isoDate(entry.on) <= on)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const value = offers.map((offer) => stateOf(offer, past, given));
  return { value, because: [...because, ...offers.flatMap((offer) => reason(offer, given))] };
}

function stateOf(offer: AftercareOffer, past: AftercareGiven['entries'], given: AftercareGiven): OfferState {
  const owed = isOwed(offer, given);
  const last = decisive(past.filter(({ kind }) => offer.kinds.includes(kind)));
  const base = {
    offer: offer.id,
    owed,
    kind: last?.kind ?? null,
    since: last?.on ?? null,
    askAgainFrom: null,
  };
  if (!last) return { ...base, state: owed ? 'to-offer' : 'may-be-offered' };
  if (last.state === 'accepted') return { ...base, state: 'accepted' };
  if (last.state !== 'declined') return { ...base, state: 'awaiting-answer' };
  if (given.askAgainAfterDays === null) return { ...base, state: 'declined' };
  const askAgainFrom = addDays(last.on, given.askAgainAfterDays);
  return { ...base, askAgainFrom, state: askAgainFrom <= given.on ? 'to-ask-again' : 'declined' };
}

/** The entry by which an offer stands: help that was accepted, else a question that is open, else the last refusal. */
function decisive(own: AftercareGiven['entries']): AftercareGiven['entries'][number] | undefined {
  const latest = new Map<string, AftercareGiven['entries'][number]>();
  for (const entry of own) {
    latest.delete(entry.kind);
    latest.set(entry.kind, entry);
  }
  const each = [...latest.values()];
  return (
    each.findLast(({ state }) => state === 'accepted') ??
    each.findLast(({ state }) => state !== 'declined') ??
    each.at(-1)
  );
}

function isOwed({ owed }: AftercareOffer, { band, rules, actions }: AftercareGiven): boolean {
  return (
    (owed.from !== undefined && bands.indexOf(band) >= bands.indexOf(owed.from)) ||
    (owed.actions ?? []).some((action) => actions.includes(action)) ||
    (owed.rules ?? []).some((rule) => rules.includes(rule))
  );
}

function reason(offer: AftercareOffer, given: AftercareGiven): Step[] {
  if (!isOwed(offer, given)) return [];
  const { band, rules, actions } = given;
  const [{ source, confidence }] = aftercareOffers.history;
  const facts = { offer: offer.id, band, rules, actions };
  return [{ says: offer.says, rule: aftercareOffers.id, source, confidence, checked: null, facts }];
}
