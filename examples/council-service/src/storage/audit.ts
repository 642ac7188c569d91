import { createHash } from 'node:crypto';
import { asc, eq, sql } from 'drizzle-orm';
import type { CouncilWork } from './council-work.js';
import { audit, auditHead } from './tables.js';

/** What was done. It holds ids and digests, and no words of anybody. */
export interface Deed {
  readonly actor: string;
  /** The operation, as the API document names it. */
  readonly action: string;
  /** What it was done to: kind and id. */
  readonly subject: string;
  /** SHA-256 of what was sent. */
  readonly digest: string;
}

const before = '0'.repeat(64);

/**
 * Adds a deed to the council's audit. Each entry holds the hash of the one before, so that none can be changed unseen.
 * The database does it in one step, as others who write for the council wait meanwhile.
 */
export function addToAudit({ send, council, now }: CouncilWork, deed: Deed): void {
  const { actor, action, subject, digest } = deed;
  const at = now.toISOString();
  send(sql`select add_to_audit(${council}, ${at}, ${actor}, ${action}, ${subject}, ${digest})`);
}

export type CheckedAudit =
  | { readonly kind: 'whole'; readonly entries: number; readonly hash: string }
  | { readonly kind: 'broken'; readonly at: number };

/** Whether every entry of the council's audit is there as it was written, by the hashes of all. */
export async function checkedAudit({ queries, council }: CouncilWork): Promise<CheckedAudit> {
  const entries = await queries
    .select()
    .from(audit)
    .where(eq(audit.council, council))
    .orderBy(asc(audit.place));
  let previous = before;
  for (const [index, { hash, ...entry }] of entries.entries()) {
    if (entry.place !== index + 1 || entry.previous !== previous || hash !== hashOf(entry)) {
      return { kind: 'broken', at: index + 1 };
    }
    previous = hash;
  }
  const [head] = await queries.select().from(auditHead).where(eq(auditHead.council, council));
  const ends = head === undefined || (head.place === entries.length && head.hash === previous);
  return ends
    ? { kind: 'whole', entries: entries.length, hash: previous }
    : { kind: 'broken', at: entries.length + 1 };
}

function hashOf(entry: Omit<typeof audit.$inferSelect, 'hash'>): string {
  const { council, place, at, actor, action, subject, digest, previous } = entry;
  return digestOf([council, place, at.toISOString(), actor, action, subject, digest, previous]);
}

/** SHA-256 of a value as JSON. */
export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? '')
    .digest('hex');
}
