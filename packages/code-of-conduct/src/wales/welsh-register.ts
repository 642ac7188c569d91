import { DomainError, type Explained, inForce, isoDate, periodEnd, type Rule } from '@lga/rules';
import { applied } from '../applied.js';
import { pence } from '../pounds.js';
import { welshDayCount, welshGiftPeriod, welshRegistrationPeriod } from './standards-rules.js';

/** What has a member in Wales register interests. */
export type WelshRegistrationEvent =
  | { readonly kind: 'took-office'; readonly codeAdoptedOn: string; readonly electedOn: string }
  | { readonly kind: 'new-or-changed'; readonly becameAwareOn: string };

/** A duty to register, or that there is none. */
export interface WelshRegistration {
  readonly applies: boolean;
  readonly deadline: string | null;
  readonly to: 'monitoring-officer' | 'proper-officer';
}

/**
 * The last day for registering interests of paragraph 10(2)(a) under the Welsh code.
 *
 * On taking office 28 days run from the adoption of the code or, if later, from election or appointment; that duty is
 * not one of community councillors as such, who notify changes and first disclosures to the proper officer.
 *
 * @param event - What happened and when, `YYYY-MM-DD`.
 * @param office - Whether it is about a community councillor as such.
 * @throws {DomainError} `not-in-force` before 18 April 2008; `invalid-date`.
 * @see SI 2008/788, para 15, https://www.legislation.gov.uk/wsi/2008/788
 * @example
 * ```ts
 * import { welshRegistration } from '@lga/code-of-conduct/wales';
 *
 * const event = { kind: 'took-office', codeAdoptedOn: '2020-06-01', electedOn: '2022-05-05' } as const;
 * welshRegistration({ event, office: 'county' }).value.deadline; // => '2022-06-02'
 * welshRegistration({ event, office: 'community' }).value.applies; // => false
 * ```
 */
export function welshRegistration({
  event,
  office,
}: {
  readonly event: WelshRegistrationEvent;
  readonly office: 'county' | 'community' | 'other';
}): Explained<WelshRegistration> {
  const start = startOf(event);
  const applies = event.kind === 'new-or-changed' || office !== 'community';
  const { value: lastDay, because } = within(welshRegistrationPeriod, start);
  const to = office === 'community' ? 'proper-officer' : 'monitoring-officer';
  return { value: { applies, deadline: applies ? lastDay : null, to }, because };
}

function startOf(event: WelshRegistrationEvent): string {
  if (event.kind === 'new-or-changed') return isoDate(event.becameAwareOn);
  const days = [isoDate(event.codeAdoptedOn), isoDate(event.electedOn)];
  return days.sort()[1] ?? isoDate(event.electedOn);
}

function within(period: Rule<number>, start: string): Explained<string> {
  const days = inForce(period, start);
  const counted = inForce(welshDayCount, start);
  const value = periodEnd({ start, days: days.value, counted: counted.value });
  const found = `${days.value} days after ${start} end on ${value}.`;
  return { value, because: [...applied(days, found, { start, lastDay: value }), ...counted.because] };
}

/** What becomes of a gift in Wales. */
export interface WelshGiftDuty {
  /** `undetermined` while nobody has estimated the value. */
  readonly mustNotify: 'yes' | 'no' | 'undetermined';
  readonly deadline: string | null;
}

/**
 * Whether a gift, hospitality, material benefit or advantage is notified under the Welsh code, and by when.
 *
 * The value is the authority's own, in a resolution, and only what is above it counts. Whether it may be accepted at
 * all is another question: not if it might place the member, or reasonably appear to, under an improper obligation
 * (para 9(b)).
 *
 * @param valueGBP - Its value in pounds, such as `25.01`; left out while it is not known.
 * @param resolvedGBP - The value in the authority's resolution, or `null` where the authority has resolved none.
 * @throws {DomainError} `not-in-force`; `invalid-date`; `invalid-amount`; `no-resolution` where none was made.
 * @see SI 2008/788, para 17, https://www.legislation.gov.uk/wsi/2008/788
 * @example
 * ```ts
 * import { welshGiftDuty } from '@lga/code-of-conduct/wales';
 *
 * welshGiftDuty({ receivedOn: '2026-03-03', valueGBP: '25.00', resolvedGBP: '25.00' }).value.mustNotify; // => 'no'
 * welshGiftDuty({ receivedOn: '2026-03-03', valueGBP: '25.01', resolvedGBP: '25.00' }).value.deadline; // => '2026-03-31'
 * ```
 */
export function welshGiftDuty({
  receivedOn,
  valueGBP,
  resolvedGBP,
}: {
  readonly receivedOn: string;
  readonly valueGBP?: string;
  readonly resolvedGBP: string | null;
}): Explained<WelshGiftDuty> {
  if (resolvedGBP === null) {
    throw new DomainError(
      'no-resolution',
      "The value in the authority's resolution was expected; nothing is assumed.",
    );
  }
  const { value: lastDay, because } = within(welshGiftPeriod, isoDate(receivedOn));
  const limit = pence(resolvedGBP);
  if (valueGBP === undefined) return { value: { mustNotify: 'undetermined', deadline: lastDay }, because };
  const mustNotify = pence(valueGBP) > limit ? 'yes' : 'no';
  return { value: { mustNotify, deadline: mustNotify === 'yes' ? lastDay : null }, because };
}
