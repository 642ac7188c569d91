import { PGlite } from '@electric-sql/pglite';
import type { IncidentReport } from '@lga/incident-schema';

/** A report as it was accepted, and when. */
interface StoredIncident {
  /** RFC 3339, in UTC. */
  readonly received: string;
  readonly report: IncidentReport;
}

export interface StoredIncidents {
  /** When the database is open; the other methods wait for it by themselves. */
  readonly ready: Promise<void>;
  /** Keeps a report; `undefined` when one with its id is kept already, and nothing is changed. */
  keep(report: IncidentReport): Promise<StoredIncident | undefined>;
  withId(id: string): Promise<StoredIncident | undefined>;
  /** The newest, a hundred at most. */
  newest(): Promise<readonly StoredIncident[]>;
  close(): Promise<void>;
}

// `json` keeps the text as it came; `jsonb` would refuse some that JSON allows.
const table = `create table if not exists incident_report (
  id text primary key check (id = lower(id)),
  received timestamptz not null default now(),
  place bigint generated always as identity,
  report json not null
)`;

/** Incidents kept in an embedded PostgreSQL in a folder. It outlives a killed process, but not a power cut. */
export function storedIncidents(folder: string): StoredIncidents {
  const database = new PGlite(folder);
  const opened = database.exec(table);
  const rows = async (query: string, values: unknown[] = []): Promise<StoredIncident[]> => {
    const found = await database.query<{ received: Date; report: IncidentReport }>(query, values);
    return found.rows.map(({ received, report }) => ({ received: received.toISOString(), report }));
  };
  return {
    ready: opened.then(() => undefined),
    async keep(report) {
      const insert = `insert into incident_report (id, report) values (lower($1), $2)
        on conflict do nothing returning received, report`;
      const [kept] = await rows(insert, [report.id, report]);
      return kept;
    },
    async withId(id) {
      const [found] = await rows('select received, report from incident_report where id = lower($1)', [id]);
      return found;
    },
    newest: () => rows('select received, report from incident_report order by place desc limit 100'),
    close: () => database.close(),
  };
}
