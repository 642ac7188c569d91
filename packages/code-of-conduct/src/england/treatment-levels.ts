import type { Consequence, DeclarationFacts } from '../schema/declaration.js';
import type { Interest } from '../schema/interest.js';
import { possible } from './known-item.js';
import { type Level, type Levels, level, unbound } from './levels.js';
import type { Relief } from './relief.js';
import { consequenceOf, type Treatment } from './treatments.js';

/** Which bars of section 31(4) stay. */
function barsOfAct(
  { underAct }: Treatment,
  { item }: DeclarationFacts,
  { statutory }: Relief,
): { readonly discuss: boolean; readonly vote: boolean } {
  const bites = underAct && item.kind !== 'granting-a-dispensation';
  return { discuss: bites && !statutory.has('discuss'), vote: bites && !statutory.has('vote') };
}

const disclosure: Readonly<Record<Interest['registration'], Level>> = {
  entered: level(0),
  pending: level(1),
  'not-entered': level(1),
  undetermined: level(0, 1),
};

/** How far the Act, and standing orders under it, bind a member. */
export function levelsUnderAct(
  treatment: Treatment,
  facts: DeclarationFacts,
  { relief, registration }: { readonly relief: Relief; readonly registration: Interest['registration'] },
): Levels {
  if (!treatment.underAct) return unbound;
  const { discuss, vote } = barsOfAct(treatment, facts, relief);
  const excludes = discuss || vote ? atMost(possible(facts.standingOrdersExclude)) : level(0);
  return {
    disclose: disclosure[registration],
    speech: level(discuss ? 2 : 0),
    vote: level(vote ? 1 : 0),
    leave: excludes,
  };
}

/**
 * How far the council's code binds a member. What it says of a disclosable pecuniary interest yields to a dispensation
 * under the Act; the rest only to relief that the code itself provides for.
 */
export function levelsUnderCode(treatment: Treatment, facts: DeclarationFacts, relief: Relief): Levels {
  if (treatment.code === null) return unbound;
  const consequence = consequenceOf(treatment, facts);
  if (!consequence) return { ...unbound, disclose: level(1) };
  const lifts = (what: 'discuss' | 'vote' | 'stay') =>
    relief.local.has(what) || (treatment.code === 'dpi' && relief.statutory.has(what));
  return {
    disclose: level(1),
    speech: consequence.mayDiscuss || lifts('discuss') ? level(0) : speech(consequence, facts),
    vote: level(consequence.mayVote || lifts('vote') ? 0 : 1),
    leave: leave(consequence, facts, lifts),
  };
}

function speech({ maySpeakAsPublic }: Consequence, { item }: DeclarationFacts): Level {
  if (!maySpeakAsPublic || item.publicMaySpeak === 'no') return level(2);
  return item.publicMaySpeak === 'yes' ? level(1) : level(1, 2);
}

function leave(
  { mustLeave }: Consequence,
  { code }: DeclarationFacts,
  lifts: (what: 'discuss' | 'vote' | 'stay') => boolean,
): Level {
  if (!mustLeave || lifts('stay')) return level(0);
  if (!(lifts('discuss') && lifts('vote'))) return level(1);
  return atMost(possible(code.dispensedMayStay).map((may) => !may));
}

function atMost(bound: readonly boolean[]): Level {
  return level(bound.includes(false) ? 0 : 1, bound.includes(true) ? 1 : 0);
}
