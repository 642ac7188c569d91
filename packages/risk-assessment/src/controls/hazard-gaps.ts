import type { AssessedHazard } from '../assessment/assessed.js';
import type { ControlState, Hazard } from '../schema.js';
import { type Gap, grounds } from './gap.js';

const coming: ReadonlySet<ControlState> = new Set([
  'proposed',
  'offered',
  'accepted',
  'deferred',
  'in-place',
]);

/** What one hazard lacks. */
export function hazardGaps(hazard: Hazard, assessed: AssessedHazard): Gap[] {
  const { controls, ratings } = hazard;
  const stateOf = new Map(controls.map(({ id, state }) => [id, state]));
  const kept = controls.filter(({ state }) => coming.has(state));
  const devices = kept.filter(({ level }) => level === 'individual-device');
  const residual = ratings.find(({ stage }) => stage === 'residual')?.reliesOn ?? [];
  const lost = residual.filter((id) => !coming.has(stateOf.get(id) ?? 'unavailable'));
  const unreasoned = controls.filter(({ state, reason }) => state === 'not-practicable' && !reason?.trim());
  const at = (kind: keyof typeof grounds, when: boolean, ids: readonly string[] = []): Gap[] =>
    when ? [{ kind, hazard: hazard.id, controls: ids, ...grounds[kind] }] : [];
  return [
    ...at('nobody-named', hazard.whoMayBeHarmed.length === 0),
    ...at('not-rated', isOpen(assessed)),
    ...at(
      'no-rationale',
      ratings.some(({ rationale }) => !rationale?.trim()),
    ),
    ...at('nothing-in-place', !controls.some(({ state }) => state === 'in-place')),
    ...at('individual-devices-only', kept.length > 0 && devices.length === kept.length, idsOf(devices)),
    ...at('relied-on-but-not-in-place', assessed.standing.lacking.length > 0, assessed.standing.lacking),
    ...at('target-out-of-reach', lost.length > 0, lost),
    ...at('no-reason-given', unreasoned.length > 0, idsOf(unreasoned)),
  ];
}

function isOpen({ ratings: { current } }: AssessedHazard): boolean {
  return current === null || current.open.length > 0;
}

function idsOf(controls: Hazard['controls']): readonly string[] {
  return controls.map(({ id }) => id);
}
