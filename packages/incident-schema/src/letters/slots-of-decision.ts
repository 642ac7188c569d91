import { DomainError } from '@lga/rules';
import type { IncidentDecision } from '../record/incident-decision.js';
import { dayInWords } from './day-in-words.js';
import type { LetterSlots } from './letter-template.js';

/** What a record does not hold: the person, and those who decided and sign, as the letter names them. */
export interface LetterPeople {
  readonly recipient: string;
  readonly decidedBy: string;
  readonly signedBy: string;
}

const ombudsmen = {
  lgsco: 'the Local Government and Social Care Ombudsman',
  psow: 'the Public Services Ombudsman for Wales',
} as const;

/**
 * The slots of the letter on a contact restriction, from the decision that made it: reasons, scope, duration, review,
 * appeal, and the ombudsman of the country.
 *
 * @throws {DomainError} `no-restriction` when the decision restricts no contact; `restriction-incomplete` when it has
 *   neither a warning nor a reason against one, or neither an end nor a review: `readIncidentRecord` refuses such a one.
 * @see LGSCO decision 18 008 389; PSOW findings on the Isle of Anglesey
 * @example
 * ```ts
 * import { letter, restrictionSlots } from '@lga/incident-schema/letters';
 *
 * const decision = {
 *   restriction: {
 *     policy: { title: 'Unreasonable contact' }, warnedOn: '2026-02-02', reasons: 'Forty calls in a day.', limited: 'Telephone.',
 *     left: 'By letter.', startsOn: '2026-03-02', reviewOn: '2026-09-02', appeal: 'Write to the chief executive.', ombudsman: 'psow',
 *   },
 * } as const;
 * const slots = restrictionSlots(decision, { recipient: 'A. Sample', decidedBy: 'The monitoring officer', signedBy: 'M. Officer' });
 * slots.duration; // => 'It starts on 2 March 2026. It is looked at again on 2 September 2026.'
 * letter({ kind: 'contact-restriction', on: '2026-03-02', slots }).value.shows.length; // => 7
 * ```
 */
export function restrictionSlots(
  { restriction }: Pick<IncidentDecision, 'restriction'>,
  people: LetterPeople,
): Readonly<Record<LetterSlots['contact-restriction'], string>> {
  if (!restriction) throw new DomainError('no-restriction', 'The decision restricts no contact.');
  const { policy, warnedOn, notWarnedBecause, reasons, limited, left, appeal, ombudsman } = restriction;
  const { startsOn, endsOn, reviewOn } = restriction;
  if ((!warnedOn && !notWarnedBecause) || (!endsOn && !reviewOn)) {
    throw new DomainError(
      'restriction-incomplete',
      'A restriction has a warning or a reason against one, and an end or a review.',
    );
  }
  return {
    ...people,
    policy: policy.url ? `${policy.title} (${policy.url})` : policy.title,
    warning: warnedOn
      ? `You were warned on ${dayInWords(warnedOn)}.`
      : `No warning came first, because of immediate safety: ${notWarnedBecause}`,
    reasons,
    limited,
    left,
    duration: durationText({ startsOn, endsOn, reviewOn }),
    appeal,
    ombudsman: ombudsmen[ombudsman],
  };
}

/**
 * The slots of the notice of a marker, from the decision that entered it.
 *
 * @param incident - The incident as the person may be told of it: the record holds its id alone.
 * @throws {DomainError} `no-marker` when the decision enters none; `marker-not-told` when it records why the person is
 *   not told.
 * @example
 * ```ts
 * import { markerSlots } from '@lga/incident-schema/letters';
 *
 * const marker = {
 *   incident: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49', threat: ['threat.violence'], controlMeasures: ['Visit in pairs.'],
 *   startsOn: '2026-03-02', reviewOn: '2027-03-02', toldOn: '2026-03-03', appeal: 'Write to the chief executive.',
 *   visibleTo: ['staff-due-to-meet'],
 * } as const;
 * const people = { recipient: 'A. Sample', incident: 'What was said at the surgery on 1 March.', signedBy: 'H. Officer' };
 * markerSlots({ marker }, people).visibleTo; // => 'staff due to meet'
 * ```
 */
export function markerSlots(
  { marker }: Pick<IncidentDecision, 'marker'>,
  people: Readonly<Record<'recipient' | 'incident' | 'signedBy', string>>,
): Readonly<Record<LetterSlots['marker-notice'], string>> {
  if (!marker) throw new DomainError('no-marker', 'The decision enters no marker.');
  if (marker.notToldBecause !== undefined) {
    throw new DomainError(
      'marker-not-told',
      'The decision records why the person is not told of the marker.',
    );
  }
  const { controlMeasures, visibleTo, startsOn, reviewOn, appeal } = marker;
  return {
    ...people,
    controlMeasures: controlMeasures.join('; '),
    visibleTo: visibleTo.map((code) => code.replaceAll('-', ' ')).join('; '),
    duration: durationText({ startsOn, endsOn: undefined, reviewOn }),
    appeal,
  };
}

function durationText({
  startsOn,
  endsOn,
  reviewOn,
}: {
  readonly startsOn: string;
  readonly endsOn: string | undefined;
  readonly reviewOn: string | undefined;
}): string {
  const ends = endsOn ? ` It ends on ${dayInWords(endsOn)}.` : '';
  const review = reviewOn ? ` It is looked at again on ${dayInWords(reviewOn)}.` : '';
  return `It starts on ${dayInWords(startsOn)}.${ends}${review}`;
}
