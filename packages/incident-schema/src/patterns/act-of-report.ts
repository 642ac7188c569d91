import { keyOf } from '../reference-key.js';
import type { Act, ActorIdentity } from './act.js';

type Reference = { readonly site: string; readonly id: string };

/** What of an incident report an act is made of. */
export interface ReportOfAct {
  readonly id: string;
  readonly began:
    | { readonly precision: 'exact' | 'minute' | 'hour'; readonly at: string }
    | { readonly precision: 'day' | 'week'; readonly on: string }
    | { readonly precision: 'month' | 'unknown' };
  readonly targets: readonly { readonly person?: Reference; readonly roles: readonly string[] }[];
  readonly actors: {
    readonly count: number | null;
    readonly described: readonly { readonly identity: ActorIdentity; readonly person?: Reference }[];
  };
  readonly channels: readonly string[];
  readonly settings: readonly string[];
  readonly ward?: Reference;
}

/** What a report lacks to be one act of a pattern: a day, or a target whose identity is recorded. */
export type ActOfReport =
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'lacks'; readonly what: readonly ('day' | 'target')[] };

/**
 * A report as one act, by when it began.
 *
 * A report of weeks of messages is one act here: give its messages singly where their times are known. Only where one
 * actor alone is described is the act taken for theirs. What an assessment says (behaviours, trigger) is the caller's.
 *
 * @param report - As `readIncidentReport` accepts it.
 * @param assessed - Codes of behaviour and the trigger, from an assessment.
 * @returns `act`, with people's keys made of site and id as JSON text; or `lacks`, with what is missing for patterns.
 * @example
 * ```ts
 * import { actOfReport } from '@lga/incident-schema/patterns';
 *
 * const undated = {
 *   id: '1', began: { precision: 'unknown' }, targets: [{ roles: ['candidate'] }], actors: { count: null, described: [] }, channels: ['email'], settings: ['online'],
 * } as const;
 * actOfReport(undated, {}); // => { kind: 'lacks', what: ['day', 'target'] }
 * ```
 */
export function actOfReport(report: ReportOfAct, assessed: Pick<Act, 'behaviours' | 'trigger'>): ActOfReport {
  const at = dayOrInstant(report);
  const targets = [...new Set(report.targets.flatMap(({ person }) => (person ? [keyOf(person)] : [])))];
  if (at === null || targets.length === 0) {
    return {
      kind: 'lacks',
      what: [...(at === null ? ['day' as const] : []), ...(targets.length === 0 ? ['target' as const] : [])],
    };
  }
  const { count, described } = report.actors;
  const [only, ...others] = described;
  const actor = only && others.length === 0 && (count ?? 1) === 1 ? only : undefined;
  return {
    kind: 'act',
    act: {
      id: report.id,
      actor: actor?.person ? keyOf(actor.person) : null,
      identity: actor?.identity ?? 'unknown',
      targets,
      at,
      channels: report.channels,
      settings: report.settings,
      ...(report.ward && { ward: keyOf(report.ward) }),
      ...(count !== null && { actorCount: count }),
      ...assessed,
    },
  };
}

function dayOrInstant({ began }: ReportOfAct): string | null {
  if ('at' in began) return began.at;
  return began.precision === 'day' ? began.on : null;
}
