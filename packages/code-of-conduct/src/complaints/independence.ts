import { addYears, type Explained, inForce, isoDate, type Rule } from '@lga/rules';
import { applied } from '../applied.js';
import { type Condition, openFacts, type Truth, truth } from '../condition.js';
import type { IndependentPerson } from './complaint.js';
import { independentPersonsAppointment, independentPersonsCloseness, yearsOutOfOffice } from './rules.js';

type IndependenceFact =
  | 'in-appointment'
  | 'out-of-office-for-five-years'
  | 'no-relative-or-close-friend'
  | 'vacancy-advertised'
  | 'application-made'
  | 'approved-by-majority-of-members';

export interface Independence {
  readonly kind: 'independent' | 'not-independent' | 'undetermined';
  readonly failed: readonly IndependenceFact[];
  readonly open: readonly IndependenceFact[];
}

const every: readonly IndependenceFact[] = [
  'in-appointment',
  'out-of-office-for-five-years',
  'no-relative-or-close-friend',
  'vacancy-advertised',
  'application-made',
  'approved-by-majority-of-members',
];

const all: Condition<IndependenceFact> = { all: every };

/**
 * Whether somebody was an independent person, and independent, on a day: in appointment, five years out of office
 * before the appointment, no relative or close friend, and properly appointed.
 *
 * @param person - What is known of the person.
 * @param on - The day on which the view was sought, `YYYY-MM-DD`.
 * @returns `not-independent` with every fact that fails; `undetermined` with those nobody has stated.
 * @throws {DomainError} `invalid-date`; `not-in-force` before 1 July 2012.
 * @see Localism Act 2011, s. 28(8), https://www.legislation.gov.uk/ukpga/2011/20/section/28
 * @example
 * ```ts
 * import { independence } from '@lga/code-of-conduct/decisions';
 *
 * const appointed = { vacancyAdvertised: true, applicationMade: true, approvedByMajority: true };
 * const person = { id: 'ip-1', appointedOn: '2024-05-01', relativeOrCloseFriend: false, ...appointed };
 * independence({ person: { ...person, everHeldOffice: true, heldOfficeUntil: '2019-05-02' }, on: '2026-01-15' }).value.failed;
 * // => ['out-of-office-for-five-years']
 * independence({ person: { ...person, everHeldOffice: false }, on: '2026-01-15' }).value.kind; // => 'independent'
 * ```
 */
export function independence({
  person,
  on,
}: {
  readonly person: IndependentPerson;
  readonly on: string;
}): Explained<Independence> {
  const years = inForce(yearsOutOfOffice, isoDate(on));
  const facts = factsOf(person, on, years.value);
  const known = (fact: IndependenceFact): Truth => facts[fact];
  const failed = every.filter((fact) => facts[fact] === false);
  const holds = truth(all, known);
  const kind = holds === 'unknown' ? 'undetermined' : holds ? 'independent' : 'not-independent';
  const because = rules.flatMap((rule) =>
    applied(inForce(rule, on), 'Asked of the independent person.', { kind }),
  );
  return { value: { kind, failed, open: openFacts(all, known) }, because };
}

const rules: readonly Rule<unknown>[] = [
  yearsOutOfOffice,
  independentPersonsCloseness,
  independentPersonsAppointment,
];

function factsOf(person: IndependentPerson, on: string, years: number): Record<IndependenceFact, Truth> {
  const { appointedOn, endedOn, relativeOrCloseFriend: close } = person;
  return {
    'in-appointment':
      appointedOn === undefined
        ? 'unknown'
        : isoDate(appointedOn) <= on && (endedOn === undefined || on <= isoDate(endedOn)),
    'out-of-office-for-five-years': outOfOffice(person, years),
    'no-relative-or-close-friend': close === undefined ? 'unknown' : !close,
    'vacancy-advertised': person.vacancyAdvertised ?? 'unknown',
    'application-made': person.applicationMade ?? 'unknown',
    'approved-by-majority-of-members': person.approvedByMajority ?? 'unknown',
  };
}

/** The last day in office must lie before the years that end with the appointment. */
function outOfOffice(
  { everHeldOffice, heldOfficeUntil, appointedOn }: IndependentPerson,
  years: number,
): Truth {
  if (everHeldOffice === undefined && heldOfficeUntil === undefined) return 'unknown';
  if (everHeldOffice === false) return true;
  if (heldOfficeUntil === undefined || appointedOn === undefined) return 'unknown';
  return isoDate(heldOfficeUntil) <= addYears(isoDate(appointedOn), -years);
}
