import type { Text } from '@lga/rules';
import { factsOf, openFacts } from '../condition.js';
import type { Basis } from './basis.js';
import type { Fact } from './fact.js';
import { guardTruth, type Tested } from './guard-truth.js';
import type { Arrow, Guard } from './life-cycle.js';
import { judgedIn } from './progress.js';

/** A guard that does not hold, or of which nobody has said whether it does, with its authority. */
export interface GuardFinding extends Basis {
  readonly guard: string;
  readonly asks: Text;
  readonly holds: false | 'unknown';
  readonly force: 'must' | 'should';
  /** Questions for a person, where answers are what is lacking. */
  readonly open: readonly Fact[];
  /** Questions that somebody answered with no. */
  readonly failed: readonly Fact[];
}

/** Every guard of an arrow that does not plainly hold. */
export function guardFindings(
  arrow: Arrow,
  guards: ReadonlyMap<string, Guard>,
  tested: Tested,
): readonly GuardFinding[] {
  const asked = arrow.guards.flatMap((id) => guards.get(id) ?? []);
  const lacking = asked.flatMap((guard) => finding(guard, tested));
  return arrow.by.includes(tested.event.by) ? lacking : [whoMayAct(arrow), ...lacking];
}

function finding({ id, asks, test, force, basis }: Guard, tested: Tested): readonly GuardFinding[] {
  const holds = guardTruth(test, tested);
  if (holds === true) return [];
  const judged = judgedIn(tested.progress, tested.event);
  const condition = test.kind === 'judged' ? test.condition : undefined;
  const open = condition && holds === 'unknown' ? openFacts(condition, judged) : [];
  const failed = condition ? factsOf(condition).filter((fact) => judged(fact) === false) : [];
  return [{ guard: id, asks, holds, force, open, failed, ...basis }];
}

function whoMayAct({ basis }: Arrow): GuardFinding {
  const asks = { en: 'Is it for this office to do?' };
  return { guard: 'who-may-act', asks, holds: false, force: 'must', open: [], failed: [], ...basis };
}

/** The finding about an event that no arrow leads on from where an allegation is. */
export function notFromHere({ basis }: Arrow): GuardFinding {
  const asks = { en: 'Can this happen at the point that the allegation has reached?' };
  return { guard: 'possible-from-here', asks, holds: false, force: 'must', open: [], failed: [], ...basis };
}

/** What findings do to an event: refuse it, hold it until somebody answers, or let it through and be noted. */
export function effectOf(
  findings: readonly GuardFinding[],
  guards: ReadonlyMap<string, Guard>,
): 'accepted' | 'refused' | 'undetermined' {
  const binding = findings.filter(({ force }) => force === 'must');
  if (binding.some(({ holds }) => holds === false)) return 'refused';
  const holdsBack = ({ guard }: GuardFinding) => guards.get(guard)?.doubt === 'holds-back';
  return binding.some(holdsBack) ? 'undetermined' : 'accepted';
}
