import {
  assessmentMarkings,
  decisionMarkings,
  type Marking,
  type Markings,
  reportMarkings,
} from '../privacy/marking.js';
import { type View, viewFor } from '../privacy/view.js';
import type { Layer } from '../record/envelope.js';
import { valuesAt } from '../values-at.js';
import type { ReferredIncident } from './referred-incident.js';

/** The records of an incident as the police may see them. */
export type SeenIncident = Readonly<Partial<Record<Layer, unknown>>>;

const layers: readonly (readonly [Layer, Markings])[] = [
  ['report', reportMarkings],
  ['assessment', assessmentMarkings],
  ['decision', decisionMarkings],
];

const markings: Markings = Object.fromEntries(
  layers.flatMap(([layer, of]) =>
    Object.entries(of).map(([path, marking]): [string, Marking] => [`incidents.*.${layer}.${path}`, marking]),
  ),
);

/**
 * All records as one, by the view of a referral: what one of them holds back is masked in the texts of every other.
 */
export function policeView(
  incidents: readonly ReferredIncident[],
  allowFreeText: readonly string[],
): { readonly seen: readonly SeenIncident[]; readonly view: View } {
  const record = {
    incidents: incidents.map(({ report, assessment, decision }) => ({
      report,
      ...(assessment && { assessment }),
      ...(decision && { decision }),
    })),
  };
  const allowed = [...allowFreeText, ...sameWordsAsAllowed(incidents, allowFreeText)];
  const view = viewFor({ record, audience: 'police-referral', markings, allowFreeText: allowed });
  const { incidents: seen } = view.record as { readonly incidents: readonly SeenIncident[] };
  return { seen, view };
}

const quotes = ['behaviours', 'grounds', 'triggers', 'impacts'].map((list) => `${list}.*.evidence.*.quote`);

/**
 * Fields that say nothing beyond accounts which a person has allowed: quotes that stand in one, and the same account
 * given again. Whoever allows the whole allows each of its words, and masking them would hide the very words that matter.
 */
function sameWordsAsAllowed(incidents: readonly ReferredIncident[], allowed: readonly string[]): string[] {
  const wordsAt = (at: number) => `/incidents/${at}/report/account/words`;
  const accounts = incidents
    .filter((_, at) => allowed.includes(wordsAt(at)))
    .map(({ report }) => report.account.words);
  return incidents.flatMap(({ report, assessment }, at) => [
    ...(accounts.includes(report.account.words) ? [wordsAt(at)] : []),
    ...quotes
      .flatMap((path) => valuesAt(assessment, path))
      .filter(({ value }) => accounts.some((words) => words.includes(String(value))))
      .map(({ pointer }) => `/incidents/${at}/assessment${pointer}`),
  ]);
}
