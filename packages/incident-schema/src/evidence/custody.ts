import { DomainError } from '@lga/rules';
import { secondOfInstant } from '../instant.js';

/** One line of the log of an item of evidence. */
export interface CustodyEvent {
  /** An instant with its offset (RFC 3339). */
  readonly at: string;
  /** The item: the original, or a copy by an id of its own. */
  readonly item: string;
  /**
   * `captured`: the original was secured. `copied`: a working copy was made of `copyOf`. `handed-over`, `seen`: to or by
   * a role. `altered`: a working copy was cropped, masked or the like. `found-gone`: the post or page was seen to be
   * removed. `held-by-filter`: mail that nobody has read is in a filter. `read-from-filter`: somebody has read it.
   */
  readonly action:
    | 'captured'
    | 'copied'
    | 'handed-over'
    | 'seen'
    | 'altered'
    | 'found-gone'
    | 'held-by-filter'
    | 'read-from-filter';
  readonly by: { readonly role: string };
  /** SHA-256 of the item afterwards; `null` where there are no bytes, as with an object. */
  readonly sha256: string | null;
  /** Tool and version, for what was captured or copied. */
  readonly tool?: string;
  readonly copyOf?: string;
}

/** Where a log does not hold together, by the place of the line in the order of time. */
export type CustodyFault =
  | { readonly kind: 'not-captured'; readonly line: number }
  | { readonly kind: 'original-altered'; readonly line: number }
  | { readonly kind: 'hash-changed'; readonly line: number }
  | { readonly kind: 'copy-of-nothing'; readonly line: number }
  | { readonly kind: 'captured-twice'; readonly line: number };

/** What a log shows of one item. */
export interface ItemCustody {
  readonly item: string;
  readonly copyOf: string | null;
  readonly sha256: string | null;
  /** Who has or had it, in the order of time. */
  readonly hands: readonly string[];
  /** Since when the original is known to be gone from where it was. */
  readonly goneSince: string | null;
  /** Nobody has read it: it may hold a threat, which is a hazard and not a gap. */
  readonly unreadHazard: boolean;
}

export interface Custody {
  readonly items: readonly ItemCustody[];
  /** Empty when the log holds together. */
  readonly faults: readonly CustodyFault[];
}

/**
 * What a custody log shows, and where it does not hold together: an original that changed, a copy of nothing, an item
 * that nobody captured.
 *
 * @param events - In any order; those of one moment keep the order in which they were given.
 * @throws {DomainError} `invalid-event` when a time is no instant.
 * @see OHCHR and UC Berkeley, Berkeley Protocol on Digital Open Source Investigations (2020)
 * @example
 * ```ts
 * import { custodyOf } from '@lga/incident-schema/evidence';
 *
 * const by = { role: 'members-services' };
 * const log = custodyOf([
 *   { at: '2026-03-02T09:00:00Z', item: 'post', action: 'captured', by, sha256: 'aa', tool: 'browser 1' },
 *   { at: '2026-03-02T09:05:00Z', item: 'crop', action: 'copied', copyOf: 'post', by, sha256: 'bb' },
 *   { at: '2026-03-04T12:00:00Z', item: 'post', action: 'found-gone', by, sha256: 'aa' },
 * ]);
 * log.items.map(({ item, copyOf, goneSince }) => [item, copyOf, goneSince]);
 * // => [['post', null, '2026-03-04T12:00:00Z'], ['crop', 'post', null]]
 * log.faults; // => []
 * ```
 */
export function custodyOf(events: readonly CustodyEvent[]): Custody {
  const lines = events
    .map((event) => ({ event, second: secondOf(event) }))
    .sort((a, b) => a.second - b.second);
  const items = new Map<string, Writable<ItemCustody>>();
  const faults: CustodyFault[] = [];
  for (const [line, { event }] of lines.entries()) {
    const kind = faultOf(event, items);
    if (kind) faults.push({ kind, line });
    entered(event, items);
  }
  return { items: [...items.values()], faults };
}

type Writable<Item> = { -readonly [Name in keyof Item]: Item[Name] };

function faultOf(
  { action, item, copyOf, sha256 }: CustodyEvent,
  items: ReadonlyMap<string, ItemCustody>,
): CustodyFault['kind'] | null {
  const known = items.get(item);
  if (action === 'held-by-filter') return null;
  // Mail that a filter held is captured once somebody takes it out.
  if (action === 'captured') return known && !known.unreadHazard ? 'captured-twice' : null;
  if (action === 'copied')
    return copyOf !== undefined && copyOf !== item && items.has(copyOf) ? null : 'copy-of-nothing';
  if (!known) return 'not-captured';
  if (action === 'altered') return known.copyOf === null ? 'original-altered' : null;
  return known.sha256 === sha256 || known.unreadHazard ? null : 'hash-changed';
}

function entered(
  { at, item, action, by, sha256, copyOf }: CustodyEvent,
  items: Map<string, Writable<ItemCustody>>,
): void {
  const known = items.get(item) ?? {
    item,
    copyOf: action === 'copied' ? (copyOf ?? null) : null,
    sha256,
    hands: [],
    goneSince: null,
    unreadHazard: false,
  };
  items.set(item, known);
  if (known.hands.at(-1) !== by.role) known.hands = [...known.hands, by.role];
  if (action === 'altered' && known.copyOf !== null) known.sha256 = sha256;
  if (action === 'found-gone') known.goneSince ??= at;
  if (action === 'held-by-filter') known.unreadHazard = true;
  if (action === 'read-from-filter') {
    known.unreadHazard = false;
    known.sha256 = sha256;
  }
}

function secondOf({ at }: CustodyEvent): number {
  const second = secondOfInstant(at);
  if (second !== null) return second;
  throw new DomainError(
    'invalid-event',
    'The time of an event was expected as an instant with its offset (RFC 3339).',
  );
}
