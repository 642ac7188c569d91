/** Steps of a ladder by code; a code stands for the narrower ones under it that have no step of their own. */
export type Ladder = Readonly<Record<string, number>>;

/**
 * How close a channel comes to the person.
 *
 * The order of telephone, damage and confrontation follows the National Stalking Helpline's; where a letter and an
 * object stand is how published cases extend it. A proposal, and no measure of danger.
 */
export const channelLadder: Ladder = {
  website: 1,
  'online-forum': 1,
  'social-media': 1,
  leaflet: 1,
  email: 2,
  'social-media.direct-message': 2,
  'online-meeting': 2,
  phone: 3,
  letter: 3,
  object: 4,
  'in-person': 5,
};

/** What was done, from abuse by threat and damage to force. A proposal: it orders kinds of act, never strength of words. */
export const contentLadder: Ladder = {
  contact: 1,
  language: 1,
  reputation: 1,
  privacy: 1,
  disruption: 1,
  coordination: 1,
  process: 1,
  'contact.home-attendance': 2,
  'contact.followed': 2,
  'contact.loiter-watch': 2,
  threat: 2,
  'property.threat': 2,
  hoax: 2,
  property: 3,
  physical: 4,
};

/** The highest step that one of the codes stands on; 0 where none stands on any. */
export function stepOn(ladder: Ladder, codes: readonly string[] = []): number {
  return codes.reduce((highest, code) => Math.max(highest, stepOfCode(ladder, code)), 0);
}

function stepOfCode(ladder: Ladder, code: string): number {
  if (Object.hasOwn(ladder, code)) return ladder[code] as number;
  const dot = code.lastIndexOf('.');
  return dot < 0 ? 0 : stepOfCode(ladder, code.slice(0, dot));
}
