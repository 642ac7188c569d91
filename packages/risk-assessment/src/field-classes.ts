/** Who a view of an assessment is for. `aggregate` is whoever counts assessments without knowing people. */
export type Audience = 'member' | 'officer' | 'police' | 'aggregate';

/**
 * What kind of data a field may hold: `special` may reveal special category data (health, opinions, beliefs and the
 * like), `criminal-offence` alleged or proven offences of somebody, `personal` anything else about a person, and
 * `public` nothing about a person.
 */
export type DataClass = 'public' | 'personal' | 'special' | 'criminal-offence';

/** How one field of an assessment is classified, what it is for, and who may see it. */
export interface FieldClass {
  readonly class: DataClass;
  readonly purpose: string;
  readonly sharedWith: readonly Audience[];
}

const everyone: readonly Audience[] = ['member', 'officer', 'police', 'aggregate'];
const people: readonly Audience[] = ['member', 'officer', 'police'];
const council: readonly Audience[] = ['member', 'officer'];

const form = classed('public', everyone, 'to read the record');
const result = classed('public', everyone, 'to count and compare by scheme');
const identity = classed('personal', people, 'to know whom the assessment protects');
const record = classed('personal', council, 'to know who did what, and when');
const account = classed(
  'criminal-offence',
  people,
  'to understand the danger; may tell of an alleged offence',
);
const sensitive = classed(
  'special',
  council,
  'to fit help to the person; may tell of health, beliefs or abuse',
);
const measure = classed('personal', people, 'to know what protects the person');

function classed(kind: DataClass, sharedWith: readonly Audience[], purpose: string): FieldClass {
  return { class: kind, purpose, sharedWith };
}

/**
 * Every field of an assessment with its class, its purpose and who may see it. `[]` stands for each item of a list.
 * A field that is not here is shown to nobody.
 */
export const fieldClasses: Readonly<Record<string, FieldClass>> = {
  form,
  id: record,
  'subject.kind': result,
  'subject.id': identity,
  activity: result,
  venue: identity,
  'template.id': form,
  'template.version': form,
  'scheme.id': form,
  'scheme.version': form,
  on: result,
  by: record,
  'review.on': result,
  'review.noneBecause': record,
  'answers[].question': sensitive,
  'answers[].answer': sensitive,
  'answers[].note': sensitive,
  'hazards[].id': measure,
  'hazards[].what': account,
  'hazards[].whoMayBeHarmed[]': identity,
  'hazards[].ratings[].kind': measure,
  'hazards[].ratings[].stage': measure,
  'hazards[].ratings[].likelihood': measure,
  'hazards[].ratings[].severity': measure,
  'hazards[].ratings[].band': measure,
  'hazards[].ratings[].reliesOn[]': measure,
  'hazards[].ratings[].rationale': account,
  'hazards[].controls[].id': measure,
  'hazards[].controls[].what': measure,
  'hazards[].controls[].level': measure,
  'hazards[].controls[].state': measure,
  'hazards[].controls[].reason': sensitive,
  'impact.band': sensitive,
  'impact.saidBy': sensitive,
  'impact.note': sensitive,
  'support.band': sensitive,
  'support.saidBy': sensitive,
  'support.note': sensitive,
  'needs[]': sensitive,
  'considered[]': record,
  'advice[].on': record,
  'advice[].what': sensitive,
  'decisions[].output': record,
  'decisions[].band': record,
  'decisions[].by': record,
  'decisions[].on': record,
  'decisions[].reason': sensitive,
  'decisions[].proposed.kind': record,
  'decisions[].proposed.atLeast': record,
  'decisions[].proposed.upTo': record,
};
