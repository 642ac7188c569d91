import type { Answer } from '../schema/answer.js';

/** How far a member is bound, from least to most. While something is not known, `least` and `most` differ. */
export interface Level {
  readonly least: number;
  readonly most: number;
}

/** The five things on which a member is bound. `speech`: 0 as a member, 1 as the public may, 2 not at all. */
export interface Levels {
  readonly disclose: Level;
  readonly speech: Level;
  readonly vote: Level;
  readonly leave: Level;
}

/** What a member must and may do; `not-needed`: may speak as a member. */
export interface Powers {
  readonly mustDisclose: Answer;
  readonly mayDiscuss: Answer;
  readonly maySpeakAsPublic: Answer | 'not-needed';
  readonly mayVote: Answer;
  readonly mustLeave: Answer;
}

export const level = (least: number, most = least): Level => ({ least, most });

const free = level(0);

export const unbound: Levels = { disclose: free, speech: free, vote: free, leave: free };

function joined(one: Levels, other: Levels, join: (one: Level, other: Level) => Level): Levels {
  return {
    disclose: join(one.disclose, other.disclose),
    speech: join(one.speech, other.speech),
    vote: join(one.vote, other.vote),
    leave: join(one.leave, other.leave),
  };
}

/** Both bind: the stricter of the two on each point. */
export function stricter(one: Levels, other: Levels): Levels {
  return joined(one, other, (a, b) => level(Math.max(a.least, b.least), Math.max(a.most, b.most)));
}

/** One of the two binds, and it is not known which. */
export function either(one: Levels, other: Levels): Levels {
  return joined(one, other, (a, b) => level(Math.min(a.least, b.least), Math.max(a.most, b.most)));
}

/** Whether levels are the same on every point. */
export function isSame(one: Levels, other: Levels): boolean {
  const isSameLevel = (a: Level, b: Level) => a.least === b.least && a.most === b.most;
  return (
    isSameLevel(one.disclose, other.disclose) &&
    isSameLevel(one.speech, other.speech) &&
    isSameLevel(one.vote, other.vote) &&
    isSameLevel(one.leave, other.leave)
  );
}

/** The levels with every open question answered in the member's favour, or against. */
export function settledAt(levels: Levels, end: keyof Level): Levels {
  return joined(levels, levels, (each) => level(each[end]));
}

/** What levels come to, in answers. */
export function powersAt({ disclose, speech, vote, leave }: Levels): Powers {
  return {
    mustDisclose: answer(disclose, 1),
    mayDiscuss: opposite[answer(speech, 1)],
    maySpeakAsPublic: asPublic(speech),
    mayVote: opposite[answer(vote, 1)],
    mustLeave: answer(leave, 1),
  };
}

const opposite = { yes: 'no', no: 'yes', undetermined: 'undetermined' } as const;

function answer({ least, most }: Level, bound: number): Answer {
  if (least >= bound) return 'yes';
  return most < bound ? 'no' : 'undetermined';
}

function asPublic({ least, most }: Level): Answer | 'not-needed' {
  if (most === 0) return 'not-needed';
  if (least === 2) return 'no';
  return least === 1 && most === 1 ? 'yes' : 'undetermined';
}
