import { DomainError, type Explained } from '@lga/rules';
import type { Answer } from '../schema.js';
import { venue } from './published-templates.js';

/** What a team found in one of the points of a venue. */
export interface VenuePoint {
  /** Id of a question of the venue template. */
  readonly point: string;
  readonly answer: Answer;
  readonly note: string | null;
}

/** The report on a venue. It goes to the councillor, who decides where and how to meet. */
export interface VenueReport {
  /** Points that are as they should be. */
  readonly good: readonly string[];
  /** Points that are not, with the controls that answer them. */
  readonly poor: readonly { readonly point: string; readonly controls: readonly string[] }[];
  /** Points that nobody has looked at or that are not known. */
  readonly open: readonly string[];
  /** Where people sit, as the team proposes; `null` while it proposes nothing. */
  readonly seatingPlan: string | null;
  /** Which equipment to use. */
  readonly equipment: readonly string[];
}

/**
 * The report on a venue by the seven points and access for everybody, with the seating plan and the equipment that the
 * team proposes. It passes no judgement on whether to meet there.
 *
 * @param points - What was found; a point that is left out is open.
 * @param seatingPlan - In words; `null` while there is none.
 * @param equipment - What to use.
 * @throws {DomainError} `unknown-point`; `duplicate-point`.
 * @see LGA Executive Advisory Board papers, 8 June 2023, Leeds venue case study
 * @example
 * ```ts
 * import { venueReport } from '@lga/risk-assessment/templates';
 *
 * const points = [
 *   { point: 'phone-signal', answer: 'no', note: null },
 *   { point: 'comfort', answer: 'yes', note: null },
 * ] as const;
 * const { value } = venueReport({ points, seatingPlan: 'Member nearest to the door.', equipment: ['two tables'] });
 * value.poor; // => [{ point: 'phone-signal', controls: ['S07', 'T06'] }]
 * value.open.length; // => 6
 * ```
 */
export function venueReport({
  points,
  seatingPlan,
  equipment,
}: {
  readonly points: readonly VenuePoint[];
  readonly seatingPlan: string | null;
  readonly equipment: readonly string[];
}): Explained<VenueReport> {
  const found = new Map(points.map(({ point, answer }) => [point, answer]));
  if (found.size !== points.length) {
    throw new DomainError('duplicate-point', 'Each point of the venue was expected once.');
  }
  const known = new Set(venue.questions.map(({ id }) => id));
  if (points.some(({ point }) => !known.has(point))) {
    throw new DomainError(
      'unknown-point',
      'A point of the venue template was expected; something else came.',
    );
  }
  const by = (answer: Answer) => venue.questions.filter(({ id }) => found.get(id) === answer);
  const settled = new Set([...by('yes'), ...by('no')].map(({ id }) => id));
  const value: VenueReport = {
    good: by('yes').map(({ id }) => id),
    poor: by('no').map(({ id, controls }) => ({ point: id, controls })),
    open: venue.questions.map(({ id }) => id).filter((id) => !settled.has(id)),
    seatingPlan,
    equipment,
  };
  return { value, because: pointReasons(value) };
}

function pointReasons({ poor, open }: VenueReport): Explained<VenueReport>['because'] {
  const named = new Set([...poor.map(({ point }) => point), ...open]);
  const asked = venue.questions.filter(({ id }) => named.has(id));
  return asked.map(({ id, why, source, confidence }) => ({
    says: `${id}: ${why}`,
    source,
    confidence,
    checked: null,
  }));
}
