import type { Actor } from './actor.js';
import { leadsFrom, type Machine } from './attempt.js';
import type { Basis } from './basis.js';
import type { EventKind } from './event-kind.js';
import { effectOf, type GuardFinding, guardFindings } from './guard-finding.js';
import type { Tested } from './guard-truth.js';
import type { Arrow, Guard, GuardTest } from './life-cycle.js';

/** A change that could come next, who may make it, and what it still lacks. */
export interface NextStep extends Pick<Basis, 'authority' | 'source'> {
  readonly event: EventKind;
  readonly to: string;
  readonly by: readonly Actor[];
  /** `ready`: nothing binding is lacking. `not-yet`: something is. `barred`: what is recorded rules it out. */
  readonly kind: 'ready' | 'not-yet' | 'barred';
  /** What is lacking, or would be noted: reasons, an independent person's view, answers, who acts. */
  readonly missing: readonly GuardFinding[];
}

/** What whoever records the event can still bring along. */
const broughtAlong: readonly GuardTest['kind'][] = ['reasons', 'notice', 'consulted', 'independent-person'];

/** Every change of state that leads on from where an allegation is. */
export function nextSteps(
  { life, guards }: Machine,
  tested: Omit<Tested, 'event'>,
  on: string,
): readonly NextStep[] {
  return life.arrows
    .filter((arrow) => arrow.to !== 'stays' && leadsFrom(arrow, tested.progress.state))
    .map((arrow) => {
      const [by] = arrow.by as [Actor, ...Actor[]];
      const allegations = [tested.progress.allegation.id];
      const event = { id: '', kind: arrow.event, on, by, allegations };
      return step(arrow, guardFindings(arrow, guards, { ...tested, event }), guards);
    });
}

function step(
  { event, to, by, basis }: Arrow,
  missing: readonly GuardFinding[],
  guards: ReadonlyMap<string, Guard>,
): NextStep {
  const { authority, source } = basis;
  const ruledOut = missing.some(
    ({ guard, holds, force }) =>
      holds === false &&
      force === 'must' &&
      !broughtAlong.includes(guards.get(guard)?.test.kind ?? 'reasons'),
  );
  const isReady = effectOf(missing, guards) === 'accepted';
  return {
    event,
    to,
    by,
    kind: ruledOut ? 'barred' : isReady ? 'ready' : 'not-yet',
    missing,
    authority,
    source,
  };
}
