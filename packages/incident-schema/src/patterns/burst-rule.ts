import { DomainError } from '@lga/rules';
import { londonDay } from './london-time.js';

/**
 * How messages are told apart from occasions.
 *
 * `hours-from-first`: a burst lasts so many hours from its first message, however many follow; the next message after
 * that begins another occasion. It is never measured from message to message, which would melt months of near-daily
 * mail into one occasion. `london-day`: what falls on one calendar day in London is one occasion.
 */
export type BurstRule =
  | { readonly by: 'hours-from-first'; readonly hours: number }
  | { readonly by: 'london-day' };

/** Whether a message begins an occasion, given the first message of the one before; both as seconds since 1970. */
export type BeginsOccasion = (second: number, first: number) => boolean;

export function beginsOccasion(burst: BurstRule): BeginsOccasion {
  if (burst.by === 'london-day') return (second, first) => londonDay(second) !== londonDay(first);
  const { hours } = burst;
  if (!Number.isSafeInteger(hours) || hours < 1 || hours > 8784) {
    throw new DomainError(
      'invalid-burst-rule',
      'A burst lasts a whole number of hours, from 1 to 8784 (a year).',
    );
  }
  return (second, first) => second - first >= hours * 3600;
}

/** The rule in a sentence, for the reasons of a result. */
export function burstRuleInWords(burst: BurstRule): string {
  return burst.by === 'london-day'
    ? 'Messages on one calendar day in London are one occasion.'
    : `Messages within ${burst.hours} hours of the first of them are one occasion.`;
}
