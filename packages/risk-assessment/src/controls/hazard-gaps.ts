import type { ControlState, Hazard, HazardRating } from '../schema.js';
import { type Gap, grounds } from './gap.js';

const coming: readonly ControlState[] = ['proposed', 'offered', 'accepted', 'deferred', 'in-place'];

/** What one hazard lacks. */
export function hazardGaps(hazard: Hazard): Gap[] {
  const { controls, ratings } = hazard;
  const stateOf = new Map(controls.map(({ id, state }) => [id, state]));
  const kept = controls.filter(({ state }) => isComing(state));
  const devices = kept.filter(({ level }) => level === 'individual-device');
  const current = ratings.find(({ stage }) => stage === 'current');
  const lacking = (current?.reliesOn ?? []).filter((id) => stateOf.get(id) !== 'in-place');
  const residual = ratings.find(({ stage }) => stage === 'residual')?.reliesOn ?? [];
  const lost = residual.filter((id) => !isComing(stateOf.get(id) ?? 'unavailable'));
  const unreasoned = controls.filter(({ state, reason }) => state === 'not-practicable' && !reason?.trim());
  const at = (kind: keyof typeof grounds, when: boolean, ids: readonly string[] = []): Gap[] =>
    when ? [{ kind, hazard: hazard.id, controls: ids, ...grounds[kind] }] : [];
  return [
    ...at('nobody-named', hazard.whoMayBeHarmed.length === 0),
    ...at('not-rated', isOpen(current)),
    ...at(
      'no-rationale',
      ratings.some(({ rationale }) => !rationale?.trim()),
    ),
    ...at('nothing-in-place', !controls.some(({ state }) => state === 'in-place')),
    ...at('individual-devices-only', kept.length > 0 && devices.length === kept.length, idsOf(devices)),
    ...at('relied-on-but-not-in-place', lacking.length > 0, lacking),
    ...at('target-out-of-reach', lost.length > 0, lost),
    ...at('no-reason-given', unreasoned.length > 0, idsOf(unreasoned)),
  ];
}

function isOpen(rating: HazardRating | undefined): boolean {
  if (!rating) return true;
  return rating.kind === 'words'
    ? rating.band === null
    : rating.likelihood === null || rating.severity === null;
}

function idsOf(controls: Hazard['controls']): readonly string[] {
  return controls.map(({ id }) => id);
}

/** Whether a control is in place or may still come to be. */
export function isComing(state: ControlState): boolean {
  return coming.includes(state);
}
