import type { EventKind } from './event-kind.js';
import { effectOf, type GuardFinding, guardFindings, notFromHere } from './guard-finding.js';
import type { Tested } from './guard-truth.js';
import type { Arrow, Guard, LifeCycle } from './life-cycle.js';

/** What comes of trying an event on one allegation. */
export interface Attempt {
  readonly arrow: Arrow;
  readonly effect: 'accepted' | 'refused' | 'undetermined';
  /** Guards that do not plainly hold. */
  readonly findings: readonly GuardFinding[];
  /** Whether a guard that rests on statute failed. */
  readonly processFault: boolean;
}

/** A life cycle, looked up by what its parts are asked for. */
export interface Machine {
  readonly life: LifeCycle;
  readonly guards: ReadonlyMap<string, Guard>;
  readonly arrows: ReadonlyMap<EventKind, readonly Arrow[]>;
}

export function machineOf(life: LifeCycle): Machine {
  const arrows = new Map<EventKind, Arrow[]>();
  for (const arrow of life.arrows) arrows.set(arrow.event, [...(arrows.get(arrow.event) ?? []), arrow]);
  return { life, arrows, guards: new Map(life.guards.map((guard) => [guard.id, guard])) };
}

/** Tries every arrow that the event could take: the first that lets it through, or else the nearest to it. */
export function attempt({ arrows, guards }: Machine, tested: Tested): Attempt {
  const known = arrows.get(tested.event.kind) as readonly [Arrow, ...Arrow[]];
  let best: Attempt | undefined;
  for (const arrow of known) {
    if (!leadsFrom(arrow, tested.progress.state)) continue;
    const tried = result(arrow, guardFindings(arrow, guards, tested), guards);
    if (tried.effect === 'accepted') return tried;
    if (!best || (best.effect === 'refused' && tried.effect === 'undetermined')) best = tried;
  }
  return best ?? result(known[0], [notFromHere(known[0])], guards);
}

function result(
  arrow: Arrow,
  findings: readonly GuardFinding[],
  guards: ReadonlyMap<string, Guard>,
): Attempt {
  const failed = findings.filter(({ holds, force }) => holds === false && force === 'must');
  const processFault = failed.some(({ guard, authority }) => guards.has(guard) && authority === 'statute');
  return { arrow, findings, effect: effectOf(findings, guards), processFault };
}

/** Whether an arrow begins where an allegation is. */
export function leadsFrom({ from }: Arrow, state: string | null): boolean {
  return state === null ? from === 'start' : from !== 'start' && from.includes(state);
}
