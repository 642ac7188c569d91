import type { Condition, Test } from '../facts/condition.js';

const hostile = ['language', 'threat', 'reputation'];
/** Threats to people. */
export const threats = [
  'threat.death',
  'threat.violence',
  'threat.sexual-violence',
  'threat.kidnap',
  'threat.to-family-or-staff',
];
const stalking = [
  'contact.followed',
  'contact.loiter-watch',
  'contact.silent-calls',
  'contact.home-attendance',
];
/** Channels that are a public electronic network. */
export const electronic = ['email', 'phone', 'social-media', 'website', 'online-forum', 'online-meeting'];
/** Channels by which something is sent. */
export const message = [...electronic, 'letter', 'leaflet', 'object'];
const known = ['identified', 'convicted'];
const mayPersuade = ['yes', 'unknown', 'not-asked'];

const repeatedHostile: Condition = [
  [
    { fact: 'behaviours', has: ['contact.unwanted-repeat'] },
    { fact: 'behaviours', has: hostile },
  ],
];
/** Acts linked with stalking, on two occasions or more. */
export const repeatedStalking: Condition = [
  [
    { fact: 'behaviours', has: stalking },
    { fact: 'occasions', atLeast: 2 },
  ],
];
/** Two occasions or more against a person, or contact that goes on with hostile content. */
export const course: Condition = [
  ...repeatedHostile,
  ...repeatedStalking,
  [
    { fact: 'behaviours', has: ['language', 'threat', 'physical'] },
    { fact: 'occasions', atLeast: 2 },
    { fact: 'behaviours', lacks: ['coordination.pile-on'] },
  ],
];
/** Two targets or more, where a purpose to persuade is not ruled out. */
export const severalTargets: Condition = [
  [
    { fact: 'targets', atLeast: 2, orUnknown: true },
    { fact: 'behaviours', has: ['contact.unwanted-repeat'] },
    { fact: 'behaviours', has: hostile },
    { fact: 'meantToPersuade', has: mayPersuade },
  ],
  [
    { fact: 'targets', atLeast: 2 },
    { fact: 'occasions', atLeast: 2 },
    { fact: 'behaviours', has: ['threat', 'physical', 'property', 'contact'] },
    { fact: 'meantToPersuade', has: mayPersuade },
  ],
];
/** Words or things thrown, face to face. */
export const publicWords: Condition = [
  [
    { fact: 'channels', has: ['in-person'] },
    { fact: 'behaviours', has: ['language', 'threat', 'physical.thrown-or-spat'] },
  ],
];

/** Hostile content that keeps coming over a network. */
export const hostileOnline = and(repeatedHostile, { fact: 'channels', has: electronic });
const someoneKnown: Test = { fact: 'actorIdentities', has: known };
/** Hostile content that keeps coming from somebody who is known. */
export const hostileByKnown = and(repeatedHostile, someoneKnown);
/** Acts linked with stalking by somebody who is known. */
export const stalkingByKnown = and(repeatedStalking, someoneKnown);
/** Several targets of somebody who is known. */
export const severalTargetsByKnown = and(severalTargets, someoneKnown);
/** Acts linked with stalking that changed something for the target. */
export const stalkingWithEffect = and(repeatedStalking, {
  fact: 'impacts',
  has: [
    'alarm',
    'distress',
    'fear-of-violence',
    'changed-routine',
    'avoided-debate',
    'withdrew-from-duty',
    'withdrew-from-public-life',
  ],
});

function and(condition: Condition, test: Test): Condition {
  return condition.map((row) => [...row, test]);
}
