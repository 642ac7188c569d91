import { createHash } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
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

/** Adds a deed to the council's audit. Each entry holds the hash of the one before, so that none can be changed unseen. */
export async function addToAudit({ queries, council, now }: CouncilWork, deed: Deed): Promise<void> {
  // Whoever comes second waits here until the first is kept.
  await queries.insert(auditHead).values({ council, place: 0, hash: before }).onConflictDoNothing();
  const [head] = await queries.select().from(auditHead).where(eq(auditHead.council, council)).for('update');
  const { place, hash: previous } = head ?? { place: 0, hash: before };
  const entry = { council, place: place + 1, at: now, ...deed, previous };
  const hash = hashOf(entry);
  await queries.insert(audit).values({ ...entry, hash });
  await queries.update(auditHead).set({ place: entry.place, hash }).where(eq(auditHead.council, council));
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
