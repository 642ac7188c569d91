import { DomainError } from '@lga/rules';
import type { Act } from '../patterns/act.js';
import { isoDay, londonDay, secondOfAct } from '../patterns/london-time.js';
import type { ExternalReference } from '../record/envelope.js';
import { keyOf } from '../reference-key.js';
import { act } from './act-sql-tables.js';
import { type Row, rowsInsert } from './rows-insert.js';
import type { Statement } from './statement.js';

/**
 * The statement that adds acts, for patterns. They keep the order in which they are given, statement after statement.
 *
 * @param council - Whose records they are.
 * @param acts - Of any number; a few thousand at a time load fastest.
 * @throws {DomainError} `invalid-act` as in memory; `unstorable-text`.
 * @example
 * ```ts
 * import { actInsert } from '@lga/incident-schema/sql';
 *
 * const act = { id: '1', actor: 'a', identity: 'identified', targets: ['councillor 1'], at: '2026-03-01' } as const;
 * const { values } = actInsert({ council: { site: 'gss', id: 'E07000000' }, acts: [act] });
 * JSON.parse(String(values[0]))[0].council; // => '["gss","E07000000"]'
 * ```
 */
export function actInsert({
  council,
  acts,
}: {
  readonly council: ExternalReference;
  readonly acts: readonly Act[];
}): Statement {
  const key = keyOf(council);
  return rowsInsert(
    act,
    acts.map((each) => rowOf(each, key)),
  );
}

function rowOf(given: Act, council: string): Row {
  const second = secondOfAct(given.at);
  const { targets } = given;
  if (targets.length > 1 && new Set(targets).size < targets.length) {
    throw new DomainError('invalid-act', 'An act names each of its targets once; one came twice.');
  }
  return {
    council,
    at: second,
    at_given: given.at,
    london_day: isoDay(londonDay(second)),
    id: given.id,
    actor: given.actor,
    identity: given.identity,
    targets,
    channels: given.channels ?? [],
    settings: given.settings ?? [],
    behaviours: given.behaviours ?? [],
    trigger: given.trigger ?? null,
    ward: given.ward ?? null,
    actor_count: given.actorCount ?? null,
    aided_by: [...new Set(given.aidedBy)],
    to_persuade: given.toPersuade ?? null,
    breach_of: given.breachOf ?? null,
  };
}
