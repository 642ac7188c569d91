import type { IncidentReport } from '../schema/incident-report.js';
import type { Act } from './act.js';

/** What a report lacks to be one act of a pattern: a day, or a target whose identity is recorded. */
export type ActOfReport =
  | { readonly kind: 'act'; readonly act: Act }
  | { readonly kind: 'lacks'; readonly what: readonly ('day' | 'target')[] };

type Reference = { readonly site: string; readonly id: string };

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
 * import type { IncidentReport } from '@lga/incident-schema';
 * import { actOfReport } from '@lga/incident-schema/patterns';
 *
 * const undated = { began: { precision: 'unknown' }, targets: [{ roles: ['candidate'] }] } as unknown as IncidentReport;
 * actOfReport(undated, {}); // => { kind: 'lacks', what: ['day', 'target'] }
 * ```
 */
export function actOfReport(
  report: IncidentReport,
  assessed: Pick<Act, 'behaviours' | 'trigger'>,
): ActOfReport {
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

function dayOrInstant({ began }: IncidentReport): string | null {
  if ('at' in began) return began.at;
  return began.precision === 'day' ? began.on : null;
}

function keyOf({ site, id }: Reference): string {
  return JSON.stringify([site, id]);
}
