import { and, asc, eq, lt, sql } from 'drizzle-orm';
import type { CouncilWork } from './council-work.js';
import { councillor } from './tables.js';

/** A councillor of a list: an id of one site, and the group as recorded there. */
export interface KeptCouncillor {
  readonly site: string;
  readonly id: string;
  readonly group: string | null;
}

/** Keeps councillors as a list has them, whether they were there or not. */
export async function keepCouncillors(
  { queries, council, now: seen }: CouncilWork,
  listed: readonly KeptCouncillor[],
): Promise<void> {
  if (listed.length === 0) return;
  await queries
    .insert(councillor)
    .values(listed.map((each) => ({ council, ...each, seen })))
    .onConflictDoUpdate({
      target: [councillor.council, councillor.site, councillor.id],
      set: { group: sql`excluded.political_group`, seen: sql`excluded.seen` },
    });
}

/** Removes whoever of a site has not been seen since an instant, and gives how many they were. */
export async function removeUnseen(
  { queries, council }: CouncilWork,
  { site, since }: { readonly site: string; readonly since: Date },
): Promise<number> {
  const gone = and(eq(councillor.council, council), eq(councillor.site, site), lt(councillor.seen, since));
  return (await queries.delete(councillor).where(gone).returning({ id: councillor.id })).length;
}

/** All councillors of the council, in the order of their sites and ids. */
export async function keptCouncillors({
  queries,
  council,
}: CouncilWork): Promise<readonly (KeptCouncillor & { readonly seen: Date })[]> {
  const { site, id, group, seen } = councillor;
  return queries
    .select({ site, id, group, seen })
    .from(councillor)
    .where(eq(councillor.council, council))
    .orderBy(asc(site), asc(id));
}
