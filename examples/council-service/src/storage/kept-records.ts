import { and, asc, eq, gt } from 'drizzle-orm';
import { Refusal } from '../http/refusal.js';
import type { CouncilWork } from './council-work.js';
import { record } from './tables.js';

/** A record of a council, with the version that whoever changes it must have seen. */
export interface KeptRecord<Body> {
  readonly id: string;
  readonly version: number;
  /** Id of the person whose record it is. */
  readonly owner: string;
  readonly body: Body;
}

interface Named {
  readonly kind: string;
  readonly id: string;
}

/** Keeps a new record as version 1. @throws {Refusal} 409 when there is one. */
export async function addRecord(
  { queries, council, now: changed }: CouncilWork,
  { kind, id, owner, body }: Named & { readonly owner: string; readonly body: unknown },
): Promise<number> {
  const added = await queries
    .insert(record)
    .values({ council, kind, id, owner, version: 1, changed, body })
    .onConflictDoNothing()
    .returning({ id: record.id });
  if (added.length === 0) throw new Refusal(409, 'already-kept', 'A record with this id is kept already.');
  return 1;
}

/**
 * Puts another body in the place of the version that was seen. @throws {Refusal} 412 when it has changed meanwhile.
 * @returns The new version.
 */
export async function changeRecord(
  { queries, council, now: changed }: CouncilWork,
  { kind, id, seen, body }: Named & { readonly seen: number | undefined; readonly body: unknown },
): Promise<number> {
  const version = (seen ?? 0) + 1;
  const done = await queries
    .update(record)
    .set({ version, changed, body })
    .where(and(is({ kind, id }), eq(record.council, council), eq(record.version, seen ?? 0)))
    .returning({ id: record.id });
  if (done.length === 1) return version;
  throw changedMeanwhile;
}

export const changedMeanwhile = new Refusal(
  412,
  'changed-meanwhile',
  'The record has changed since you saw it: read it again first.',
);

export async function recordWithId<Body>(
  { queries, council }: CouncilWork,
  named: Named,
): Promise<KeptRecord<Body> | undefined> {
  const [row] = await queries
    .select()
    .from(record)
    .where(and(is(named), eq(record.council, council)));
  return row && asKept<Body>(row);
}

const aPage = 100;

/** A hundred records of a kind in the order of their ids, from behind an id; of one owner where one is named. */
export async function recordsOfKind<Body>(
  { queries, council }: CouncilWork,
  {
    kind,
    after,
    owner,
    most = aPage,
  }: { readonly kind: string; readonly after: string; readonly owner?: string; readonly most?: number },
): Promise<readonly KeptRecord<Body>[]> {
  const ofOwner = owner === undefined ? undefined : eq(record.owner, owner);
  const rows = await queries
    .select()
    .from(record)
    .where(and(eq(record.council, council), eq(record.kind, kind), gt(record.id, after), ofOwner))
    .orderBy(asc(record.id))
    .limit(most);
  return rows.map((row) => asKept<Body>(row));
}

/** The last id of a full page, to ask for the next by; `null` where there is none. */
export function nextAfter(page: readonly { readonly id: string }[]): string | null {
  return page.length === aPage ? (page.at(-1)?.id ?? null) : null;
}

const is = ({ kind, id }: Named) => and(eq(record.kind, kind), eq(record.id, id));

function asKept<Body>({ id, version, owner, body }: typeof record.$inferSelect): KeptRecord<Body> {
  return { id, version, owner, body: body as Body };
}
