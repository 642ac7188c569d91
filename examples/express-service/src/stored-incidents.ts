import { PGlite } from '@electric-sql/pglite';

/** A report as it was accepted, with the id and the time that it was given here. */
interface StoredIncident {
  readonly id: string;
  /** RFC 3339, in UTC. */
  readonly received: string;
  readonly report: unknown;
}

export interface StoredIncidents {
  /** When the database is open; the other methods wait for it by themselves. */
  readonly ready: Promise<void>;
  keep(report: unknown): Promise<StoredIncident>;
  withId(id: string): Promise<StoredIncident | undefined>;
  /** The newest, a hundred at most. */
  newest(): Promise<readonly StoredIncident[]>;
  close(): Promise<void>;
}

// `json` keeps the text as it came; `jsonb` would refuse some that JSON allows.
const table = `create table if not exists incident (
  id uuid primary key default gen_random_uuid(),
  received timestamptz not null default now(),
  report json not null
)`;

/** Incidents kept in an embedded PostgreSQL in a folder. It outlives a killed process, but not a power cut. */
export function storedIncidents(folder: string): StoredIncidents {
  const database = new PGlite(folder);
  const opened = database.exec(table);
  const rows = async (query: string, values: unknown[] = []): Promise<StoredIncident[]> => {
    const found = await database.query<{ id: string; received: Date; report: unknown }>(query, values);
    return found.rows.map((row) => ({ ...row, received: row.received.toISOString() }));
  };
  return {
    ready: opened.then(() => undefined),
    async keep(report) {
      const [kept] = await rows('insert into incident (report) values ($1) returning *', [report]);
      if (!kept) throw new Error('PostgreSQL returned no row for an insert.');
      return kept;
    },
    async withId(id) {
      const [found] = await rows('select * from incident where id = $1', [id]);
      return found;
    },
    newest: () => rows('select * from incident order by received desc limit 100'),
    close: () => database.close(),
  };
}
