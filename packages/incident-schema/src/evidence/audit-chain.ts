import { DomainError } from '@lga/rules';
import { secondOfInstant } from '../instant.js';
import { sha256 } from './sha256.js';

/** Something that was done to a record or seen of it. It names a role and fields, never what they hold. */
export interface AuditEvent {
  /** An instant with its offset (RFC 3339). */
  readonly at: string;
  readonly by: { readonly role: string };
  /** Why: `triage`, `subject-access`. */
  readonly purpose: string;
  /** `read` too: whoever looks at a marker is on record. */
  readonly action: 'made' | 'read' | 'replaced' | 'disclosed' | 'held' | 'erased';
  readonly record: string;
  /** Paths of the fields concerned. */
  readonly fields: readonly string[];
  /** SHA-256 of the record before and after; `null` where there was or is none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** An event in its place in the chain. */
export interface AuditEntry extends AuditEvent {
  /** From 1. */
  readonly sequence: number;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 of this entry with `previous`. */
  readonly hash: string;
}

/** Whether a chain is as it was written. */
export type ChainCheck =
  | { readonly kind: 'intact'; readonly head: string }
  /** From the entry at this place on, nothing is vouched for. */
  | {
      readonly kind: 'broken';
      readonly from: number;
      readonly why: 'content' | 'link' | 'sequence' | 'head';
    };

const start = '0'.repeat(64);

/**
 * An event as the next entry of an audit chain. Keep the hash of the last entry elsewhere too: whoever can write the
 * whole chain anew is found out by that alone.
 *
 * @param last - The entry before; `null` begins a chain.
 * @param event - What happened.
 * @throws {DomainError} `invalid-event` when its time is no instant.
 * @example
 * ```ts
 * import { auditEntry, checkedChain } from '@lga/incident-schema/evidence';
 *
 * const read = { at: '2026-03-02T09:00:00Z', by: { role: 'members-services' }, purpose: 'visit', action: 'read', record: 'marker-1', fields: ['controlMeasures'], before: null, after: null } as const;
 * const first = await auditEntry(null, read);
 * const second = await auditEntry(first, { ...read, at: '2026-03-03T09:00:00Z' });
 * (await checkedChain([first, second], { head: second.hash })).kind; // => 'intact'
 * await checkedChain([{ ...first, purpose: 'curiosity' }, second], { head: second.hash }); // => { kind: 'broken', from: 0, why: 'content' }
 * ```
 */
export async function auditEntry(last: AuditEntry | null, event: AuditEvent): Promise<AuditEntry> {
  if (secondOfInstant(event.at) === null) {
    throw new DomainError(
      'invalid-event',
      'The time of an event was expected as an instant with its offset (RFC 3339).',
    );
  }
  const { at, by, purpose, action, record, fields, before, after } = event;
  const sequence = (last?.sequence ?? 0) + 1;
  const previous = last?.hash ?? start;
  const entry = {
    at,
    by: { role: by.role },
    purpose,
    action,
    record,
    fields,
    before,
    after,
    sequence,
    previous,
  };
  return { ...entry, hash: await hashOf(entry) };
}

/**
 * Whether a chain of audit entries is intact, or from where on it is not.
 *
 * @param entries - All of them, first to last.
 * @param head - The hash of the last entry as it was kept elsewhere; `null` when it was not, and then a chain that was
 *   cut short or written anew from the start shows nothing.
 * @example
 * ```ts
 * import { checkedChain } from '@lga/incident-schema/evidence';
 *
 * await checkedChain([], { head: 'f'.repeat(64) }); // => { kind: 'broken', from: 0, why: 'head' }
 * ```
 */
export async function checkedChain(
  entries: readonly AuditEntry[],
  { head }: { readonly head: string | null },
): Promise<ChainCheck> {
  let previous = start;
  for (const [place, entry] of entries.entries()) {
    if (entry.hash !== (await hashOf(entry))) return { kind: 'broken', from: place, why: 'content' };
    if (entry.previous !== previous) return { kind: 'broken', from: place, why: 'link' };
    if (entry.sequence !== place + 1) return { kind: 'broken', from: place, why: 'sequence' };
    previous = entry.hash;
  }
  const vouched = head === null || head === previous;
  return vouched ? { kind: 'intact', head: previous } : { kind: 'broken', from: entries.length, why: 'head' };
}

/** The parts in a fixed order, so that the bytes do not depend on how an object was put together. */
function hashOf(entry: Omit<AuditEntry, 'hash'>): Promise<string> {
  const { previous, sequence, at, by, purpose, action, record, fields, before, after } = entry;
  const parts = [previous, sequence, at, by.role, purpose, action, record, fields, before, after];
  return sha256(new TextEncoder().encode(JSON.stringify(parts)));
}
