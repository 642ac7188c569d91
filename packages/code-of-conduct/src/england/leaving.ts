import type { Authority } from '@lga/rules';
import type { DeclarationFacts } from '../schema/declaration.js';
import type { Level, Powers } from './levels.js';
import type { MeetingState, TreatedItem, Way } from './meeting-state.js';
import { consequenceOf } from './treatments.js';

/** What a duty to leave, or leave to stay, rests on. The Act has nobody leave: that is the code or standing orders. */
export interface LeavingGround {
  readonly authority: Authority;
  readonly instrument: string;
  readonly provision: string;
  readonly interest: string;
}

/** Whether the member must leave the room, on what authority, and when. */
export interface Leaving {
  readonly value: Powers['mustLeave'];
  /** What makes the member leave, or could; where nobody need leave, what says so. */
  readonly on: readonly LeavingGround[];
  readonly when: 'before-discussion' | 'after-speaking' | 'after-dispensed-part' | null;
}

/** The duty to leave, with the grounds that make it what it is. */
export function leaving(state: MeetingState, powers: Powers): Leaving {
  const grounds = state.items.flatMap((item) => groundsOf(item, state.facts, powers.mustLeave));
  return { value: powers.mustLeave, on: distinct(grounds), when: moment(powers) };
}

function moment({ mustLeave, mayDiscuss, maySpeakAsPublic, mayVote }: Powers): Leaving['when'] {
  if (mustLeave !== 'yes') return null;
  if (mayDiscuss === 'yes' || mayVote === 'yes') return 'after-dispensed-part';
  return maySpeakAsPublic === 'yes' ? 'after-speaking' : 'before-discussion';
}

function groundsOf(item: TreatedItem, facts: DeclarationFacts, value: Powers['mustLeave']): LeavingGround[] {
  const { ways } = item;
  const interest = item.known.entry.interest.id;
  if (value === 'no') {
    const stays = ways.length === 1 && ways[0]?.treatment.code === 'disclose-only';
    return stays ? [ofCode(facts, facts.code.affects.paragraph, interest)] : [];
  }
  const binds = ({ least, most }: Level) => (value === 'yes' && ways.length === 1 ? least : most) === 1;
  return ways.flatMap((way) => groundsIn(way, facts, { interest, binds }));
}

function groundsIn(
  { treatment, act, code }: Way,
  facts: DeclarationFacts,
  { interest, binds }: { readonly interest: string; readonly binds: (level: Level) => boolean },
): LeavingGround[] {
  const paragraph = consequenceOf(treatment, facts)?.paragraph;
  const underCode = paragraph && binds(code.leave) ? [ofCode(facts, paragraph, interest)] : [];
  return binds(act.leave) ? [...underCode, ofStandingOrders(interest)] : underCode;
}

function ofCode({ code }: DeclarationFacts, provision: string, interest: string): LeavingGround {
  return { authority: code.authority, instrument: code.title, provision, interest };
}

function ofStandingOrders(interest: string): LeavingGround {
  const provision = 'under Localism Act 2011, s. 31(10)';
  return { authority: 'standing-orders', instrument: 'Standing orders', provision, interest };
}

function distinct(grounds: readonly LeavingGround[]): LeavingGround[] {
  return [...new Map(grounds.map((each) => [JSON.stringify(each), each])).values()];
}
