import { moderngovCouncillors } from '@lga/proportionality/import';
import * as z from 'zod';
import { addToAudit, digestOf } from '../storage/audit.js';
import { inCouncil } from '../storage/council-work.js';
import type { Queries } from '../storage/database.js';
import { keepCouncillors, keptCouncillors, removeUnseen } from '../storage/kept-councillors.js';

/** What became of a list: counts alone, as names are nobody's business. */
export interface Imported {
  readonly read: number;
  readonly kept: number;
  readonly added: number;
  readonly changed: number;
  /** Who was kept of this site before and is not in the list any more. */
  readonly gone: number;
  /** How many were refused, by reason. */
  readonly refused: ReadonlyMap<string, number>;
  /** What a person should know of the list, as the package words it. */
  readonly notes: readonly string[];
}

interface Asked {
  readonly council: string;
  readonly site: string;
  readonly xml: string;
  /** Told how many of how many are kept. */
  readonly progress: (kept: number, of: number) => void;
}

/** What the storage takes of a councillor; no text of the database can hold U+0000. */
const Keepable = z.object({
  id: z.object({ id: z.string().regex(/^[^\0]{1,100}$/) }),
  group: z
    .string()
    .regex(/^[^\0]{1,200}$/)
    .nullable(),
});
const atOnce = 50;

/**
 * Keeps the groups of a list of Modern.gov, some councillors at a time, each time whole or not at all. Run again it comes
 * to the same: what was kept is seen again, and whoever is not in the list goes only when all of it is kept.
 *
 * @throws {DomainError} As `moderngovCouncillors`, for a list of which nothing can be used.
 */
export async function importCouncillors(queries: Queries, asked: Asked): Promise<Imported> {
  const { council, site, xml, progress } = asked;
  const { councillors, notes } = moderngovCouncillors({ xml, site });
  const { keepable, refused } = parted(councillors);
  const since = new Date();
  const before = await inCouncil(queries, council, keptCouncillors);
  const known = new Map(before.flatMap((each) => (each.site === site ? [[each.id, each.group]] : [])));
  for (let from = 0; from < keepable.length; from += atOnce) {
    const some = keepable.slice(from, from + atOnce).map(({ id, group }) => ({ site, id: id.id, group }));
    await inCouncil(queries, council, (work) => keepCouncillors(work, some));
    progress(from + some.length, keepable.length);
  }
  const gone = await inCouncil(queries, council, async (work) => {
    const digest = digestOf(keepable.map(({ id, group }) => [id.id, group]));
    addToAudit(work, { actor: 'import', action: 'import-councillors', subject: site, digest });
    return removeUnseen(work, { site, since });
  });
  const added = keepable.filter(({ id }) => !known.has(id.id)).length;
  const changed = keepable.filter(({ id, group }) => known.has(id.id) && known.get(id.id) !== group).length;
  const said = notes.map(({ kind, ...more }) => [kind, ...Object.values(more)].join(' '));
  return { read: councillors.length, kept: keepable.length, added, changed, gone, refused, notes: said };
}

/** Those that can be kept, and how many cannot and why. */
function parted(councillors: ReturnType<typeof moderngovCouncillors>['councillors']) {
  const refused = new Map<string, number>();
  const keepable = councillors.filter((each) => {
    const field = Keepable.safeParse(each).error?.issues[0]?.path[0];
    if (field !== undefined) {
      const reason = `${String(field)} too long or not text`;
      refused.set(reason, (refused.get(reason) ?? 0) + 1);
    }
    return field === undefined;
  });
  return { keepable, refused };
}
