import type { AllegationNow, ComplaintNow, EventKind, NextStep } from '@lga/code-of-conduct/complaints';
import type { Arrow, LifeCycle } from '@lga/code-of-conduct/procedures';

/** A change of state that an event could bring now, and to which allegations. */
export interface PossibleMove extends NextStep {
  readonly allegations: readonly string[];
}

/** Changes that lead on from where the allegations are, each told once for those that it could come to. */
export function possibleMoves({ allegations }: ComplaintNow): readonly PossibleMove[] {
  const merged = new Map<string, PossibleMove>();
  for (const { id, next } of allegations) {
    for (const step of next) {
      const guards = step.missing.map(({ guard, holds }) => `${guard} ${holds}`);
      const key = [step.event, step.to, step.kind, ...guards].join('|');
      const same = merged.get(key);
      merged.set(key, { ...step, allegations: [...(same?.allegations ?? []), id] });
    }
  }
  return [...merged.values()];
}

/** Kinds of event that can be recorded now and change no state. */
export function possibleRecords(life: LifeCycle, now: ComplaintNow): readonly EventKind[] {
  const staying = life.arrows.filter(
    (arrow) => arrow.to === 'stays' && now.allegations.some((each) => leadsFrom(arrow, each)),
  );
  return [...new Set(staying.map(({ event }) => event))];
}

/** The arrows that an event could take now; where it cannot come now, all that it ever could. */
export function arrowsFor(
  { arrows }: LifeCycle,
  kind: string,
  allegations: readonly AllegationNow[],
): readonly Arrow[] {
  const known = arrows.filter(({ event }) => event === kind);
  const possible = known.filter((arrow) => allegations.some((each) => leadsFrom(arrow, each)));
  return possible.length > 0 ? possible : known;
}

function leadsFrom({ from }: Arrow, { state }: AllegationNow): boolean {
  return state === null ? from === 'start' : from !== 'start' && from.includes(state);
}
