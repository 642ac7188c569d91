import type { Layer } from '../record/envelope.js';

/** Whom words are about by the roles of the record; `this-actor`: the one that they stand beside, or that they name by place. */
export type About = 'targets' | 'actors' | 'targets-and-actors' | 'this-actor' | 'nobody';

/** Who gave them; `quoted`: who told, where it is quoted from their account. */
export type From = 'teller' | 'target' | 'officer' | 'quoted' | 'nobody-known';

/** A field of words, with whom they are about and from. */
export interface FreeTextField {
  readonly layer: Layer;
  readonly field: string;
  readonly about: About;
  readonly from: From;
}

function text(layer: Layer, field: string, about: About, from: From): FreeTextField {
  return { layer, field, about, from };
}

const quotes = ['behaviours', 'grounds', 'triggers', 'impacts'].map((list) =>
  text('assessment', `${list}.*.evidence.*.quote`, 'targets-and-actors', 'quoted'),
);

/** Every field of words of the three layers; a test holds it equal to the markings. */
export const freeTextFields: readonly FreeTextField[] = [
  text('report', 'account.words', 'targets-and-actors', 'teller'),
  text('report', 'targetWishes', 'targets', 'target'),
  text('report', 'place', 'nobody', 'teller'),
  text('report', 'actors.described.*.describedAs', 'this-actor', 'teller'),
  text('report', 'evidence.*.describedAs', 'targets-and-actors', 'nobody-known'),
  text('assessment', 'bandReason', 'targets-and-actors', 'officer'),
  text('assessment', 'attributions.*.how', 'this-actor', 'officer'),
  ...quotes,
  text('decision', 'reason', 'targets-and-actors', 'officer'),
  text('decision', 'lawfulBasis.reason', 'targets-and-actors', 'officer'),
  text('decision', 'told.*.why', 'targets-and-actors', 'officer'),
  text('decision', 'police.outcome', 'targets-and-actors', 'nobody-known'),
  text('decision', 'restriction.reasons', 'actors', 'officer'),
  text('decision', 'restriction.notWarnedBecause', 'actors', 'officer'),
  text('decision', 'restriction.limited', 'actors', 'officer'),
  text('decision', 'restriction.left', 'actors', 'officer'),
  text('decision', 'restriction.appeal', 'actors', 'officer'),
  text('decision', 'marker.controlMeasures.*', 'actors', 'officer'),
  text('decision', 'marker.notToldBecause', 'actors', 'officer'),
  text('decision', 'marker.appeal', 'actors', 'officer'),
];
