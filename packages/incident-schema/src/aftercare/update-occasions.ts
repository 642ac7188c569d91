import { addDays, DomainError, isoDate } from '@lga/rules';
import { secondOfInstant } from '../instant.js';
import { londonDay } from '../patterns/london-time.js';
import type { IncidentDecision } from '../record/incident-decision.js';
import type { IncidentReport } from '../record/incident-report.js';
import type { UpdateKind } from './update-schedule.js';

/** Something of which the councillor is told, with the record that it is in and its day in London. */
export interface UpdateOccasion {
  readonly what: UpdateKind;
  readonly about: string;
  readonly day: string;
}

type ReportTold = Pick<IncidentReport, 'id' | 'reportedAt' | 'policeReference'>;
type DecisionTold = Pick<
  IncidentDecision,
  'id' | 'decidedAt' | 'police' | 'reviewOn' | 'restriction' | 'marker'
>;

/** What there is to tell of a report. */
export function occasionsOfReport({ id, reportedAt, policeReference }: ReportTold): UpdateOccasion[] {
  const day = dayOf(reportedAt);
  return [
    { what: 'acknowledgement', about: id, day },
    ...(policeReference
      ? [{ what: 'police-reference', about: id, day: dayOf(policeReference.at ?? reportedAt) } as const]
      : []),
  ];
}

/** What there is to tell of a decision; a reference without a time counts from the decision that holds it. */
export function occasionsOfDecision(decision: DecisionTold): UpdateOccasion[] {
  const { id: about, decidedAt, police, reviewOn, restriction, marker } = decision;
  const day = dayOf(decidedAt);
  const ends = [restriction?.endsOn, marker?.removedOn].filter((end) => end !== undefined).sort();
  const references = (police?.references ?? []).map(({ at }) => dayOf(at ?? decidedAt)).sort();
  return [
    { what: 'decision', about, day },
    ...references.slice(0, 1).map((first) => ({ what: 'police-reference', about, day: first }) as const),
    ...(police?.outcome === undefined ? [] : [{ what: 'outcome', about, day } as const]),
    ...(reviewOn === undefined ? [] : [{ what: 'review', about, day: isoDate(reviewOn) } as const]),
    ...ends.slice(0, 1).map((end) => ({ what: 'end', about, day: isoDate(end) }) as const),
  ];
}

function dayOf(instant: string): string {
  const second = secondOfInstant(instant);
  if (second === null) {
    throw new DomainError('invalid-instant', 'A date and time with its offset from UTC was expected.');
  }
  return addDays('1970-01-01', londonDay(second));
}
