import { addDays, DomainError, isoDate } from '@lga/rules';
import type { SingleContact } from '../record/single-contact.js';
import { orderedByCodePoint } from '../text-order.js';

/** Whose contact is asked for. Of restricted persons each has a contact of their own, by the decision. */
export interface ContactSought {
  readonly contacts: readonly SingleContact[];
  readonly for: SingleContact['for'];
  /** The decision that limits contact, for `restricted-person`. */
  readonly decision?: string;
}

/** Who is the contact on a day. `several`: by the records more than one, which a person has to settle. */
export type ContactOnDay =
  | { readonly kind: 'one'; readonly contact: SingleContact }
  | { readonly kind: 'several'; readonly contacts: readonly SingleContact[] }
  | { readonly kind: 'none'; readonly last: SingleContact | null; readonly next: SingleContact | null };

/**
 * Who is the one point of contact on a day.
 *
 * @param sought - Contacts as `SingleContact` of `./schema` accepts them, and whose is asked for.
 * @param on - `YYYY-MM-DD`.
 * @returns `none` names the last one before and the next one after.
 * @throws {DomainError} `invalid-date`; `days-out-of-order` when a contact ends before it begins.
 * @see LGA Executive Advisory Board papers, 8 June 2023: a single point of contact
 * @example
 * ```ts
 * import { contactOn } from '@lga/incident-schema/aftercare';
 *
 * const first = {
 *   schemaVersion: '0.1.0', id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49', council: { site: 'gss', id: 'E07000000' },
 *   for: 'councillors', contact: { side: 'council', role: 'members-services' }, channels: ['phone'], outOfHours: 'no',
 *   from: '2026-01-01', to: '2026-03-31',
 * } as const;
 * contactOn({ contacts: [first], for: 'councillors' }, '2026-03-31').kind; // => 'one'
 * contactOn({ contacts: [first], for: 'councillors' }, '2026-04-01').kind; // => 'none'
 * ```
 */
export function contactOn(sought: ContactSought, on: string): ContactOnDay {
  const day = isoDate(on);
  const own = inOrder(sought);
  const holding = own.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
  const [contact] = holding;
  if (contact && holding.length === 1) return { kind: 'one', contact };
  if (contact) return { kind: 'several', contacts: holding };
  const last =
    own
      .filter(({ to }) => to !== undefined && to < day)
      .sort(byEnd)
      .at(-1) ?? null;
  return { kind: 'none', last, next: own.find(({ from }) => from > day) ?? null };
}

/**
 * Days, first and last included, on which something does not hold: nobody is the contact, more than one is, or the last
 * day of one who hands over to a contact of whom there is no record.
 */
export interface ContactFault {
  readonly kind: 'gap' | 'overlap' | 'handed-over-to-nobody';
  readonly from: string;
  readonly to: string;
  /** Ids of the contacts: of an overlap those that hold, of a gap those on either side of it; or who hands over. */
  readonly contacts: readonly string[];
}

/**
 * Gaps, overlaps and hand-overs to nobody in a time, in order of their first days.
 *
 * @param sought - As for `contactOn`.
 * @param period - First and last day to look at, `YYYY-MM-DD`.
 * @throws {DomainError} `invalid-date`; `days-out-of-order` for a period or a contact that ends before it begins.
 * @example
 * ```ts
 * import { contactFaults } from '@lga/incident-schema/aftercare';
 *
 * const one = {
 *   schemaVersion: '0.1.0', id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49', council: { site: 'gss', id: 'E07000000' },
 *   for: 'councillors', contact: { side: 'council', role: 'members-services' }, channels: ['phone'], outOfHours: 'no',
 *   from: '2026-01-01', to: '2026-03-31',
 * } as const;
 * contactFaults({ contacts: [one], for: 'councillors' }, { from: '2026-03-01', to: '2026-04-30' });
 * // => [{ kind: 'gap', from: '2026-04-01', to: '2026-04-30', contacts: ['3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49'] }]
 * ```
 */
export function contactFaults(
  sought: ContactSought,
  { from, to }: { readonly from: string; readonly to: string },
): readonly ContactFault[] {
  if (isoDate(to) < isoDate(from)) throw outOfOrder();
  const own = inOrder(sought);
  const changes = own.flatMap((each) => [each.from, ...(each.to === undefined ? [] : [addDays(each.to, 1)])]);
  const inside = changes.filter((day) => day > from && day <= to);
  const starts = [...new Set([from, ...inside])].sort(orderedByCodePoint);
  const faults = starts.flatMap((start, at): ContactFault[] => {
    const next = starts[at + 1];
    const end = next === undefined ? to : addDays(next, -1);
    const found = contactOn(sought, start);
    if (found.kind === 'one') return [];
    const contacts = found.kind === 'several' ? found.contacts : [found.last, found.next];
    const ids = contacts.flatMap((contact) => (contact ? [contact.id] : []));
    return [
      { kind: found.kind === 'several' ? 'overlap' : 'gap', from: start, to: end, contacts: ids } as const,
    ];
  });
  return [...faults, ...lostHandOvers(own, { from, to })].sort((a, b) => orderedByCodePoint(a.from, b.from));
}

function lostHandOvers(
  own: readonly SingleContact[],
  period: { readonly from: string; readonly to: string },
): ContactFault[] {
  const known = new Set(own.map(({ id }) => id.toLowerCase()));
  return own.flatMap(({ id, to, handedOverTo }): ContactFault[] => {
    if (to === undefined || handedOverTo === undefined || known.has(handedOverTo.toLowerCase())) return [];
    return to < period.from || to > period.to
      ? []
      : [{ kind: 'handed-over-to-nobody', from: to, to, contacts: [id] }];
  });
}

/** Those that are asked for, by first day and then by id. */
function inOrder({ contacts, for: whose, decision }: ContactSought): SingleContact[] {
  const own = contacts.filter((each) => each.for === whose && each.decision === decision);
  if (own.some(({ from, to }) => to !== undefined && to < from)) throw outOfOrder();
  return own.sort((a, b) => orderedByCodePoint(a.from, b.from) || orderedByCodePoint(a.id, b.id));
}

function byEnd(a: SingleContact, b: SingleContact): number {
  return orderedByCodePoint(a.to ?? '', b.to ?? '') || orderedByCodePoint(a.id, b.id);
}

function outOfOrder(): DomainError {
  return new DomainError('days-out-of-order', 'A time ends before it begins.');
}
