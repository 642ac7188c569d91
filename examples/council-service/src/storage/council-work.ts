import { sql } from 'drizzle-orm';
import type { Queries } from './database.js';

/** A transaction that sees and writes the rows of one council alone. */
export interface CouncilWork {
  readonly queries: Queries;
  readonly council: string;
  /** When the request came, by the clock of the service. */
  readonly now: Date;
}

/**
 * Does some work in a transaction: all of it is kept, or nothing. Row-level security of the database leaves nothing
 * of other councils to be seen in it.
 */
export function inCouncil<Result>(
  queries: Queries,
  council: string,
  task: (work: CouncilWork) => Promise<Result>,
): Promise<Result> {
  return queries.transaction(async (transaction) => {
    await transaction.execute(
      sql`select set_config('role', 'council_service', true), set_config('app.council', ${council}, true)`,
    );
    return task({ queries: transaction, council, now: new Date() });
  });
}
