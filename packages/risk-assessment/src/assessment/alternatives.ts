import { axes, type Level } from '../level.js';
import type { ControlState, Hazard, HazardRating } from '../schema.js';
import { isMatrix, type Scheme } from './scheme.js';
import type { Otherwise } from './sensitivity.js';

/** One answer about a hazard, put otherwise. */
interface Alternative extends Otherwise {
  readonly hazard: Hazard;
}

/** Every way to put one answer about a hazard otherwise; the residual stage is left out, since it is a target. */
export function alternatives(hazard: Hazard, scheme: Scheme): readonly Alternative[] {
  const now = hazard.ratings.filter(({ stage }) => stage !== 'residual');
  return [...now.flatMap((rating) => ratedOtherwise(hazard, rating, scheme)), ...controlledOtherwise(hazard)];
}

function ratedOtherwise(hazard: Hazard, rating: HazardRating, scheme: Scheme): Alternative[] {
  const { stage } = rating;
  const replaced = (other: HazardRating): Hazard => ({
    ...hazard,
    ratings: hazard.ratings.map((each) => (each === rating ? other : each)),
  });
  if (rating.kind === 'words' || !isMatrix(scheme)) {
    const what = { kind: 'band', hazard: hazard.id, stage } as const;
    return scheme.bands.map((band) => ({
      what,
      to: band,
      hazard: replaced({ ...rating, kind: 'words', band: band.id }),
    }));
  }
  return axes.flatMap((axis) => {
    const what = { kind: 'level', hazard: hazard.id, stage, axis } as const;
    const levels = scheme[axis].filter((level) => !isLevel(level, rating[axis]));
    return levels.map((to) => ({ what, to, hazard: replaced({ ...rating, [axis]: to.value }) }));
  });
}

function isLevel({ value, word }: Level, named: number | string | null): boolean {
  return named === value || (typeof named === 'string' && (named === word?.en || named === word?.cy));
}

function controlledOtherwise(hazard: Hazard): Alternative[] {
  const relied = new Set(hazard.ratings.find(({ stage }) => stage === 'current')?.reliesOn);
  const counted = hazard.controls.filter(({ id }) => relied.has(id));
  return counted.map((control) => {
    const to = control.state === 'in-place' ? 'not-in-place' : 'in-place';
    const state: ControlState = to === 'in-place' ? to : 'lapsed';
    const controls = hazard.controls.map((each) => (each === control ? { ...each, state } : each));
    const what = { kind: 'control', hazard: hazard.id, control: control.id } as const;
    return { what, to, hazard: { ...hazard, controls } };
  });
}
