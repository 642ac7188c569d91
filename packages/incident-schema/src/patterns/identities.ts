import { DomainError } from '@lga/rules';
import { Joined } from './joined.js';

/** What a person has decided on a link. Decisions are added, never changed: the latest on a pair holds. */
export interface LinkDecision {
  readonly between: readonly [string, string];
  /** `undone`: neither confirmed nor rejected any more; the pair is as it was before anybody decided. */
  readonly status: 'confirmed' | 'rejected' | 'undone';
  readonly by: { readonly role: string };
  /** An instant with its offset (RFC 3339). */
  readonly at: string;
  readonly reason: string;
}

/** Traces that confirmed links hold together. */
export interface Identity {
  /** The first of its traces in the order given: a key for `Act.actor`. */
  readonly key: string;
  readonly traces: readonly string[];
  /** Pairs among them that were rejected, though other links hold both: a person must look again. */
  readonly contradictions: readonly (readonly [string, string])[];
}

/**
 * Who is taken for one person or account, by links that a person has confirmed and by nothing else.
 *
 * It is worked out anew from the decisions, so taking one back restores exactly what was before.
 *
 * @param traces - Ids of all traces, each once.
 * @param decisions - In the order in which they were made.
 * @returns One identity for each trace or group of traces, in the order of their first ones.
 * @throws {DomainError} `unknown-trace` when a decision names a trace that is not there, or one and the same twice.
 * @example
 * ```ts
 * import { identities } from '@lga/incident-schema/patterns';
 *
 * const decision = { between: ['a', 'b'], by: { role: 'monitoring-officer' }, at: '2026-03-02T10:00:00Z', reason: 'Admitted it.' } as const;
 * const confirmed = { ...decision, status: 'confirmed' } as const;
 * const undone = { ...decision, status: 'undone', at: '2026-03-09T10:00:00Z', reason: 'Another address after all.' } as const;
 * identities({ traces: ['a', 'b', 'c'], decisions: [confirmed] }).map(({ traces }) => traces); // => [['a', 'b'], ['c']]
 * identities({ traces: ['a', 'b', 'c'], decisions: [confirmed, undone] }).map(({ traces }) => traces); // => [['a'], ['b'], ['c']]
 * ```
 */
export function identities({
  traces,
  decisions,
}: {
  readonly traces: readonly string[];
  readonly decisions: readonly LinkDecision[];
}): readonly Identity[] {
  const places = new Map(traces.map((trace, place) => [trace, place]));
  const latest = latestDecisions(places, decisions);
  const joined = new Joined(traces.length);
  for (const { status, a, b } of latest) if (status === 'confirmed') joined.join(a, b);
  const rejected = latest.filter(
    ({ status, a, b }) => status === 'rejected' && joined.rootOf(a) === joined.rootOf(b),
  );
  const groups = new Map<number, string[]>();
  for (const [place, trace] of traces.entries()) {
    const root = joined.rootOf(place);
    groups.set(root, [...(groups.get(root) ?? []), trace]);
  }
  return [...groups].map(([root, own]) => ({
    key: traces[root] ?? '',
    traces: own,
    contradictions: rejected.filter(({ a }) => joined.rootOf(a) === root).map(({ between }) => between),
  }));
}

interface Latest extends LinkDecision {
  readonly a: number;
  readonly b: number;
}

/** The last decision on each pair; a pair is the same whichever way round it is named. */
function latestDecisions(
  places: ReadonlyMap<string, number>,
  decisions: readonly LinkDecision[],
): readonly Latest[] {
  const latest = new Map<string, Latest>();
  for (const decision of decisions) {
    const [a, b] = decision.between.map((trace) => places.get(trace));
    if (a === undefined || b === undefined || a === b) {
      throw new DomainError('unknown-trace', 'A decision joins two of the traces given; one names another.');
    }
    latest.set(`${Math.min(a, b)} ${Math.max(a, b)}`, { ...decision, a, b });
  }
  return [...latest.values()];
}
