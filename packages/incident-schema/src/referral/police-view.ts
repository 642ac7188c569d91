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
  const allowed = [...allowFreeText, ...quotesOfAllowed(incidents, allowFreeText)];
  const view = viewFor({ record, audience: 'police-referral', markings, allowFreeText: allowed });
  const { incidents: seen } = view.record as { readonly incidents: readonly SeenIncident[] };
  return { seen, view };
}

const codedLists = ['behaviours', 'grounds', 'triggers', 'impacts'];

/** Quotes that stand in an account which a person has allowed: whoever allows the whole allows each of its words. */
function quotesOfAllowed(incidents: readonly ReferredIncident[], allowed: readonly string[]): string[] {
  return incidents.flatMap(({ report, assessment }, at) => {
    const home = `/incidents/${at}`;
    if (!allowed.includes(`${home}/report/account/words`)) return [];
    const quotes = codedLists.flatMap((list) => valuesAt(assessment, `${list}.*.evidence.*.quote`));
    return quotes.flatMap(({ pointer, value }) =>
      report.account.words.includes(String(value)) ? [`${home}/assessment${pointer}`] : [],
    );
  });
}
