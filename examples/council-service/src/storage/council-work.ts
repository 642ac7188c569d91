import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from './database.js';

/** A transaction that sees and writes the rows of one council alone. */
export interface CouncilWork {
  readonly queries: Queries;
  /**
   * Sends a statement that has nothing to tell, without waiting for it: so the database gets it with the next one, or with
   * the commit. Where it is refused, nothing of the work is kept, and whoever asked for the work is told.
   */
  readonly send: (statement: SQL) => void;
  readonly council: string;
  /** When the request came, by the clock of the service. */
  readonly now: Date;
}

/**
 * Does some work in a transaction: all of it is kept, or nothing. Row-level security of the database leaves nothing
 * of other councils to be seen in it.
 */
export async function inCouncil<Result>(
  queries: Queries,
  council: string,
  task: (work: CouncilWork) => Promise<Result>,
): Promise<Result> {
  const sent: Promise<unknown>[] = [];
  try {
    return await queries.transaction((transaction) => {
      const send = (statement: SQL): void => {
        const answered = transaction.execute(statement).execute();
        answered.catch(() => {});
        sent.push(answered);
      };
      send(
        sql`select set_config('role', 'council_service', true), set_config('app.council', ${council}, true)`,
      );
      return task({ queries: transaction, send, council, now: new Date() });
    });
  } finally {
    // A commit after a refused statement keeps nothing, and does not say so.
    await Promise.all(sent);
  }
}
