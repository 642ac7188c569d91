import type { IncidentReport } from '../schema/incident-report.js';
import { Seeded } from './seeded.js';
import { type SyntheticOptions, syntheticActs } from './synthetic-acts.js';
import { policeToldPercent } from './weights.js';

const sentences: Readonly<Record<string, string>> = {
  'reputation.campaign-to-discredit': 'Another post says that I take money for my vote.',
  'contact.unwanted-repeat': 'The same person wrote again, for the third time this week.',
  'privacy.personal-information-published': 'My home address was put up for everybody to see.',
  'threat.violence': 'It says that I will be made to pay and had better watch out.',
  'threat.death': 'It says that I will not live to see the next election.',
  'language.abusive': 'A long message full of insults.',
  'criticism.robust': 'It says that I am wrong on the bypass, and that nobody will vote for me again.',
};

/**
 * Made-up incident reports in the order of time, for tests, benchmarks and demonstrations. No person is in them.
 *
 * @throws {DomainError} `invalid-count`; `invalid-date`.
 * @example
 * ```ts
 * import { readIncidentReport } from '@lga/incident-schema';
 * import { syntheticReports } from '@lga/incident-schema/synthetic';
 *
 * const options = { seed: 'demo', count: 50, from: '2026-01-01', days: 90, senders: 10, targets: 5 };
 * [...syntheticReports(options)].filter((report) => readIncidentReport(report).kind === 'accepted').length; // => 50
 * ```
 */
export function* syntheticReports(options: SyntheticOptions): Generator<IncidentReport> {
  const chance = new Seeded(`${options.seed} reports`);
  for (const { actor, targets, at, channels = [], behaviours = [], ward = '' } of syntheticActs(options)) {
    const channel = channels[0] ?? 'unknown';
    yield {
      layer: 'report',
      schemaVersion: '0.1.0',
      taxonomyVersion: '0.1.0',
      id: uuid(chance),
      country: chance.percent(7) ? 'Wales' : 'England',
      council: { site: 'synthetic', id: 'council-1' },
      reportedAt: at,
      toldBy: { standing: 'target' },
      toldTo: { role: 'members-services' },
      account: { words: sentences[behaviours[0] ?? ''] ?? 'Something came.', language: 'en' },
      began: { precision: 'minute', at },
      occasions: 1,
      targets: targets.map((id) => ({ person: { site: 'synthetic', id }, roles: ['principal-councillor'] })),
      actors: { count: actor === null ? null : 1, described: actor === null ? [] : [accountOf(actor)] },
      channels: [channel],
      settings: [channel === 'in-person' ? chance.one(['street', 'surgery', 'meeting', 'home']) : 'online'],
      ward: { site: 'synthetic', id: ward },
      dangerNow: 'no',
      policeTold: chance.percent(policeToldPercent.percent) ? 'yes' : 'no',
      evidence: [],
    };
  }
}

function accountOf(id: string): IncidentReport['actors']['described'][number] {
  return { identity: 'account-known', relations: ['unknown'], person: { site: 'synthetic', id } };
}

/** In the form of a random UUID (version 4), and the same for the same seed. */
function uuid(chance: Seeded): string {
  const nibbles = Array.from({ length: 32 }, () => chance.below(16).toString(16));
  nibbles[12] = '4';
  nibbles[16] = chance.one(['8', '9', 'a', 'b']);
  const text = nibbles.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join(
    '-',
  );
}
