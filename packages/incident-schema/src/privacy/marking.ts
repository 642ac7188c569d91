/**
 * What a field holds, so far as it matters who reads it.
 *
 * `code`: codes, answers, counts, versions. `time`. `organisation`: the council. `area`: a ward. `target`, `actor`,
 * `other-person`: who somebody is. `free-text`: words, in which anybody may be named. `reference`: ids and numbers that
 * lead to a record. `foreign`: what others add, of which nothing is known.
 */
export type Marking =
  | 'code'
  | 'time'
  | 'organisation'
  | 'area'
  | 'target'
  | 'actor'
  | 'other-person'
  | 'free-text'
  | 'reference'
  | 'foreign';

/** Markings by path: names parted by full stops, `*` for the items of a list. A path stands for all that is under it. */
export type Markings = Readonly<Record<string, Marking>>;

/** The fields that a record of every layer has. */
const envelopeMarkings: Markings = {
  layer: 'code',
  schemaVersion: 'code',
  taxonomyVersion: 'code',
  id: 'reference',
  replaces: 'reference',
  extensions: 'foreign',
  upgradeNotes: 'foreign',
  country: 'code',
  council: 'organisation',
};

/** The marking of every field of an incident report. */
export const reportMarkings: Markings = {
  ...envelopeMarkings,
  reportedAt: 'time',
  'toldBy.standing': 'code',
  'toldBy.person': 'other-person',
  'toldTo.role': 'code',
  'toldTo.person': 'other-person',
  'account.words': 'free-text',
  'account.language': 'code',
  began: 'time',
  ended: 'time',
  occasions: 'code',
  messages: 'code',
  'targets.*.person': 'target',
  'targets.*.roles': 'code',
  'actors.count': 'code',
  'actors.described.*.identity': 'code',
  'actors.described.*.relations': 'code',
  'actors.described.*.person': 'actor',
  'actors.described.*.describedAs': 'actor',
  channels: 'code',
  settings: 'code',
  place: 'free-text',
  ward: 'area',
  dangerNow: 'code',
  policeTold: 'code',
  policeReference: 'reference',
  targetWishes: 'free-text',
  'evidence.*.id': 'reference',
  'evidence.*.describedAs': 'free-text',
  'evidence.*.mediaType': 'code',
  'evidence.*.sha256': 'reference',
  'evidence.*.capturedAt': 'time',
  'evidence.*.capturedWith': 'reference',
  'evidence.*.filteredUnread': 'code',
  'evidence.*.goneFrom': 'time',
};

/** The marking of every field of an assessment. What is quoted from evidence is in somebody's words. */
export const assessmentMarkings: Markings = {
  ...envelopeMarkings,
  report: 'reference',
  assessedAt: 'time',
  'assessedBy.role': 'code',
  'assessedBy.person': 'other-person',
  ...codedMarkings('behaviours', 'grounds', 'triggers', 'impacts'),
  'definition.version': 'code',
  'definition.meantToKeepFromDebate': 'code',
  'definition.likelyToKeepFromDebate': 'code',
  'definition.alarmOrDistress': 'code',
  'definition.couldMakeOneLeave': 'code',
  answers: 'code',
  injury: 'code',
  band: 'code',
  bandReason: 'free-text',
  triage: 'code',
  conflictedRoles: 'code',
  messagesNotAbuse: 'code',
  'attributions.*.actor': 'actor',
  'attributions.*.how': 'free-text',
  'attributions.*.identity': 'code',
  'attributions.*.sure': 'code',
  'orders.*.kind': 'code',
  'orders.*.law': 'code',
  'orders.*.madeOn': 'time',
  'orders.*.breaches': 'code',
};

/** Codes with what they rest on. */
function codedMarkings(...lists: readonly string[]): Markings {
  const fields = lists.flatMap((list): [string, Marking][] => [
    [`${list}.*.code`, 'code'],
    [`${list}.*.sure`, 'code'],
    [`${list}.*.evidence.*.id`, 'reference'],
    [`${list}.*.evidence.*.in`, 'reference'],
    [`${list}.*.evidence.*.fromSecond`, 'reference'],
    [`${list}.*.evidence.*.toSecond`, 'reference'],
    [`${list}.*.evidence.*.quote`, 'free-text'],
  ]);
  return Object.fromEntries(fields);
}

/**
 * The marking of every field of a decision. What stands in a register of markers, and in a restriction, is about the
 * actor.
 */
export const decisionMarkings: Markings = {
  ...envelopeMarkings,
  report: 'reference',
  assessment: 'reference',
  decidedAt: 'time',
  'decidedBy.role': 'code',
  'decidedBy.person': 'other-person',
  band: 'code',
  rules: 'code',
  actions: 'code',
  measures: 'code',
  reason: 'free-text',
  'lawfulBasis.basis': 'code',
  'lawfulBasis.reason': 'free-text',
  reviewOn: 'time',
  'told.*.at': 'time',
  'told.*.recipient': 'code',
  'told.*.view': 'code',
  'told.*.why': 'free-text',
  marker: 'actor',
  restriction: 'actor',
  'police.outcome': 'free-text',
  'police.recorded': 'code',
  'police.references': 'reference',
  'aftercare.*.kind': 'code',
  'aftercare.*.on': 'time',
  'aftercare.*.state': 'code',
};
