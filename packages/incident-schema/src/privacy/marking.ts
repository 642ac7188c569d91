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

/** The marking of every field of an incident report. */
export const reportMarkings: Markings = {
  layer: 'code',
  schemaVersion: 'code',
  taxonomyVersion: 'code',
  id: 'reference',
  replaces: 'reference',
  extensions: 'foreign',
  country: 'code',
  council: 'organisation',
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
