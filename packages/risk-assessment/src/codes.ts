/** What an assessment is of. */
export const subjectKinds = [
  'councillor',
  'candidate',
  'member-of-the-public',
  'venue',
  'home',
  'event',
  'decision',
  'area',
  'post',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What a councillor does when exposed. */
export const activities = [
  'surgery',
  'online-surgery',
  'home-visit',
  'travel',
  'campaigning',
  'online',
  'post',
  'council-meeting',
  'public-meeting',
  'lone-working',
  'at-home',
] as const;
export type Activity = (typeof activities)[number];

/** Unknown is an answer of its own, and is not a no. */
export const answers = ['yes', 'no', 'unknown', 'prefer-not-to-say'] as const;
export type Answer = (typeof answers)[number];

/** Place of a control in the order of preference, the best first. */
export const controlLevels = [
  'elimination',
  'substitution',
  'engineering',
  'administrative',
  'individual-device',
] as const;
export type ControlLevel = (typeof controlLevels)[number];

/** Where a control stands. Only `in-place` earns credit. */
export const controlStates = [
  'proposed',
  'offered',
  'accepted',
  'declined',
  'deferred',
  'withdrawn',
  'unavailable',
  'not-practicable',
  'in-place',
  'lapsed',
] as const;
export type ControlState = (typeof controlStates)[number];

/** What a control is fitted to. A need never changes a band. */
export const needs = [
  'venue-access',
  'hearing',
  'sight',
  'mobility',
  'caring-duties',
  'pregnancy',
  'language',
] as const;
export type Need = (typeof needs)[number];

/** The three results that stay apart. */
export const outputs = ['threat', 'impact', 'support'] as const;
export type Output = (typeof outputs)[number];
