// `import:moderngov --council ID [--site HOST] FILE-OR-ADDRESS …`: the groups of a council's members, from the XML of
// Modern.gov's GetCouncillorsByWard, into the database that the environment names, as for the service.
import { parseArgs } from 'node:util';
import { DomainError } from '@lga/rules';
import { CannotStart } from './cannot-start.js';
import { type Imported, importCouncillors } from './import/councillor-import.js';
import { NotRead, readSource } from './import/source.js';
import { settingsFrom } from './settings.js';
import type { Queries } from './storage/database.js';
import { openDatabase } from './storage/open-database.js';

const usage = 'Expected: --council ID [--site HOST] FILE-OR-ADDRESS … (HOST for files: whose ids they are)';

try {
  const { council, site, sources } = asked();
  const database = await openDatabase(settingsFrom(process.env));
  for (const from of sources) await imported(database.queries, { council, site, from });
  await database.close();
} catch (error) {
  console.error(error instanceof CannotStart ? error.message : error);
  process.exitCode = 2;
}

function asked() {
  const options = { council: { type: 'string' }, site: { type: 'string' } } as const;
  try {
    const { values, positionals: sources } = parseArgs({ options, allowPositionals: true });
    const { council = '', site } = values;
    if (/^[A-Za-z0-9-]{1,40}$/.test(council) && sources.length > 0) return { council, site, sources };
  } catch {
    // What was not expected is said below.
  }
  throw new CannotStart(usage);
}

/** One list; one of which nothing can be used is said, and the next is read all the same. */
async function imported(
  queries: Queries,
  { council, site, from }: { council: string; site: string | undefined; from: string },
): Promise<void> {
  try {
    const { xml, host } = await readSource(from);
    const progress = (kept: number, of: number) => console.error(`${from}: ${kept} of ${of} kept`);
    const named = site ?? host ?? '';
    console.log(
      `${from}: ${inWords(await importCouncillors(queries, { council, site: named, xml, progress }))}`,
    );
  } catch (error) {
    if (!(error instanceof NotRead || error instanceof DomainError)) throw error;
    const code = error instanceof DomainError ? ` (${error.code})` : '';
    console.error(`${from}: nothing was kept${code}. ${error.message}`);
    process.exitCode = 1;
  }
}

function inWords({ read, kept, added, changed, gone, refused, notes }: Imported): string {
  const reasons = [...refused].map(([reason, times]) => `${times} ${reason}`);
  const count = [...refused.values()].reduce((sum, times) => sum + times, 0);
  return [
    `${read} read, ${kept} kept (${added} new, ${changed} changed), ${gone} gone, ${count} refused`,
    ...(reasons.length > 0 ? [`refused: ${reasons.join(', ')}`] : []),
    ...(notes.length > 0 ? [`noticed: ${notes.join(', ')}`] : []),
  ].join('; ');
}
