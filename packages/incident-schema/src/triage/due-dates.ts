import { addDays, DomainError, type Explained, isIsoDate, type Rule, type Step } from '@lga/rules';
import type { IncidentDecision } from '../record/incident-decision.js';

/** Something that is due, by a day or by an instant. */
export interface DueDate {
  readonly what:
    | 'decision-review'
    | 'restriction-review'
    | 'restriction-end'
    | 'marker-review'
    | 'breach-notified'
    | 'police-told-of-event';
  /** `YYYY-MM-DD`, or an instant with its offset where hours count. */
  readonly by: string;
}

/** Hours in which a notifiable data breach goes to the Information Commissioner. */
export const breachHours: Rule<number> = {
  id: 'united-kingdom.data-breach.hours',
  title: { en: 'Hours to notify the Information Commissioner of a breach that is notifiable' },
  authority: 'statute',
  unit: 'hours',
  history: [
    {
      from: '2018-05-25',
      value: 72,
      source: { instrument: 'UK GDPR', provision: 'Article 33(1)' },
      confidence: 'unverified',
      checked: null,
    },
  ],
};

/** Hours before an event by which the police are told. */
export const eventHours: Rule<number> = {
  id: 'england-and-wales.incidents.event.hours',
  title: { en: 'Hours before an event with tension by which the police are told' },
  authority: 'guidance',
  unit: 'hours',
  history: [
    {
      from: '2024-02-28',
      value: 48,
      source: {
        instrument: 'Defending Democracy Policing Protocol',
        url: 'https://www.gov.uk/government/publications/defending-democracy-policing-protocol/defending-democracy-policing-protocol',
      },
      confidence: 'part',
      checked: null,
      note: 'The day of the protocol is recalled, not read.',
    },
  ],
};

const instantForm = /^(.{10})(T\d\d:\d\d.*(?:Z|[+-]\d\d:\d\d))$/;

/**
 * What falls due after a decision, earliest first: reviews, ends, and what hours count for.
 *
 * No statute sets a time in which a council has to triage; none is made up here. Time limits of the law are in
 * `@lga/incident-schema/law`.
 *
 * @param decision - Its own review, and those of a restriction and a marker.
 * @param breachKnownAt - The instant at which the council knew that it had let data out.
 * @param eventAt - The instant of a planned event with tension.
 * @throws {DomainError} `invalid-instant` for a time that is no RFC 3339 instant with an offset.
 * @example
 * ```ts
 * import { dueDates } from '@lga/incident-schema/follow-up';
 *
 * dueDates({ eventAt: '2026-12-03T19:00:00Z' }).value; // => [{ what: 'police-told-of-event', by: '2026-12-01T19:00:00Z' }]
 * ```
 */
export function dueDates({
  decision,
  breachKnownAt,
  eventAt,
}: {
  readonly decision?: IncidentDecision;
  readonly breachKnownAt?: string;
  readonly eventAt?: string;
}): Explained<readonly DueDate[]> {
  const due = [
    ...(decision ? dated(decision) : []),
    ...(breachKnownAt !== undefined ? [counted('breach-notified', breachKnownAt, breachHours, 1)] : []),
    ...(eventAt !== undefined ? [counted('police-told-of-event', eventAt, eventHours, -1)] : []),
  ].sort((one, other) => (one.date.by < other.date.by ? -1 : 1));
  return { value: due.map(({ date }) => date), because: due.map(({ step }) => step) };
}

interface Due {
  readonly date: DueDate;
  readonly step: Step;
}

function dated({ reviewOn, restriction, marker }: IncidentDecision): Due[] {
  const named: readonly (readonly [DueDate['what'], string | undefined, string])[] = [
    ['decision-review', reviewOn, 'The decision says when it is looked at again.'],
    ['restriction-review', restriction?.reviewOn, 'The restriction says when it is looked at again.'],
    ['restriction-end', restriction?.endsOn, 'The restriction says when it ends.'],
    [
      'marker-review',
      marker?.removedOn ? undefined : marker?.reviewOn,
      'The marker says when it is looked at again.',
    ],
  ];
  return named.flatMap(([what, by, says]) =>
    by ? [{ date: { what, by }, step: { says, facts: { by } } }] : [],
  );
}

/** Hours that are whole days are the same time of day, in the same offset, so many days away. */
function counted(what: DueDate['what'], at: string, rule: Rule<number>, sign: 1 | -1): Due {
  const [, day = '', time = ''] = instantForm.exec(at) ?? [];
  if (!isIsoDate(day)) {
    throw new DomainError('invalid-instant', 'A date and time with its offset from UTC was expected.');
  }
  const [{ value, source, confidence }] = rule.history;
  const hours = value ?? 0;
  const by = `${addDays(day, (sign * hours) / 24)}${time}`;
  const says = `${rule.title.en}: ${hours}, counted ${sign > 0 ? 'from' : 'back from'} ${at}.`;
  const facts = { hours, at, by };
  return { date: { what, by }, step: { says, rule: rule.id, source, confidence, checked: null, facts } };
}
