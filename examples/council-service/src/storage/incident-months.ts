import { sql } from 'drizzle-orm';
import type { Queries } from './database.js';

/** Opens the months that incidents received now and next month fall into. */
export async function openIncidentMonths(queries: Queries, now: Date): Promise<void> {
  for (const ahead of [0, 1]) {
    const day = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1))
      .toISOString()
      .slice(0, 10);
    await queries.transaction(async (work) => {
      await work.execute(sql`select open_incident_month(${day}::date)`);
    });
  }
}
