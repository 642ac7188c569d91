import { addDays, DomainError, isoDate } from '@lga/rules';
import type { Act } from '../patterns/act.js';
import { Seeded } from './seeded.js';
import { behaviourWeights, channelWeights, triggerWeights } from './weights.js';

/** What made-up incidents are made of. */
export interface SyntheticOptions {
  /** Any text: the same seed gives the same incidents. */
  readonly seed: string;
  readonly count: number;
  /** The first day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Over how many days, a whole number from 1. */
  readonly days: number;
  readonly senders: number;
  readonly targets: number;
}

/** In how many of a hundred nobody knows who did it; invented. */
const unknownPercent = 30;

/**
 * Made-up acts in the order of time, one after the other, with a few senders who write much and many who write once.
 *
 * Channels, behaviours and triggers come as often as published surveys have them, where they have; see `weights`. How
 * acts hang together is invented, so nothing may be concluded from them.
 *
 * @throws {DomainError} `invalid-count` when a number is no whole number from 1; `invalid-date`.
 * @example
 * ```ts
 * import { syntheticActs } from '@lga/incident-schema/synthetic';
 *
 * const options = { seed: 'demo', count: 3, from: '2026-01-01', days: 90, senders: 10, targets: 5 };
 * [...syntheticActs(options)].map(({ id }) => id); // => ['act-1', 'act-2', 'act-3']
 * ```
 */
export function* syntheticActs(options: SyntheticOptions): Generator<Act> {
  checkOptions(options);
  const { seed, count, senders, targets } = options;
  const chance = new Seeded(seed);
  for (let index = 0; index < count; index += 1) {
    const unknown = chance.percent(unknownPercent);
    yield {
      id: `act-${index + 1}`,
      // The product of two draws: low numbers come often, high ones seldom.
      actor: unknown ? null : `sender-${Math.floor((chance.below(senders) * chance.below(1000)) / 1000) + 1}`,
      identity: unknown ? 'unknown' : 'account-known',
      targets: [`councillor-${chance.below(targets) + 1}`],
      at: timeOf(index, options),
      channels: [chance.weighted(channelWeights).code],
      behaviours: [chance.weighted(behaviourWeights).code],
      trigger: chance.weighted(triggerWeights).code,
      ward: `ward-${chance.below(20) + 1}`,
    };
  }
}

/** Acts of one day follow each other from first to last, so that the order of time is kept. */
function timeOf(index: number, { from, days, count }: SyntheticOptions): string {
  const elapsed = (index * days) / count;
  const second = Math.floor((elapsed % 1) * 86_400);
  const time = [second / 3600, (second / 60) % 60, second % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${addDays(from, Math.floor(elapsed))}T${time.join(':')}Z`;
}

function checkOptions({ count, from, days, senders, targets }: SyntheticOptions): void {
  isoDate(from);
  if (
    ![count, days, senders, targets].every(
      (number) => Number.isSafeInteger(number) && number >= 1 && number < 2 ** 31,
    )
  ) {
    throw new DomainError(
      'invalid-count',
      'Whole numbers from 1 were expected for incidents, days, senders and targets.',
    );
  }
}
