import { type Explained, inForce, isoDate, type Step } from '@lga/rules';
import { chronologyOf } from './chronology.js';
import { manifestOf } from './evidence-manifest.js';
import { joinsOf, type ReportLink } from './joins.js';
import { missingFrom } from './missing.js';
import { notesOf } from './notes.js';
import type {
  PackPattern,
  PackSignpost,
  PackTriage,
  PatternFound,
  ReferralPack,
  SafeContact,
  Statement,
} from './pack.js';
import type { Heading } from './pack-question.js';
import { policeView, type SeenIncident } from './police-view.js';
import { type ReferredIncident, refuseUnfit } from './referred-incident.js';
import { statement } from './statements.js';
import { referralQuestions, thriveHeadings } from './thrive.js';

/** What a pack is made of. */
export interface Referral {
  /** The day on which it is made, `YYYY-MM-DD`. */
  readonly on: string;
  /** The incident that is referred, then others of the same target or actor. */
  readonly incidents: readonly [ReferredIncident, ...ReferredIncident[]];
  readonly links: readonly ReportLink[];
  /** What `triage` made of the first incident. */
  readonly triage: PackTriage;
  /** What `patternsIn` found, where ids of acts are ids of reports. */
  readonly patterns: readonly PatternFound[];
  /** What `signposts` found for the first incident. */
  readonly signposts: { readonly signposts: readonly PackSignpost[]; readonly notice: string };
  readonly contact: SafeContact | null;
  /** JSON Pointers of free text that a person has read and allows: `/incidents/0/report/account/words`. */
  readonly allowFreeText: readonly string[];
}

/**
 * A referral to the police under the six THRIVE headings, made of records and of nothing else.
 *
 * Each statement says what is recorded and in which field, that it is not known and why, or that it is withheld. The
 * police see what the view `police-referral` shows: free text only where a person allows it, and then masked. Nothing
 * here says that anybody broke the law, and no contact details are in it: a role is. A person reads it before it goes.
 *
 * @param referral - Records as `readIncidentRecord` accepts them.
 * @throws {DomainError} `invalid-date`; `incident-count`; `incident-twice`; `another-report`; `not-abuse`; `not-joined`
 *   when an incident shares neither target nor actor with the others; `invalid-event` of a custody log.
 * @see LGA Executive Advisory Board papers, 8 June 2023: ending abuse in public life
 * @example
 * ```ts
 * import { signposts } from '@lga/incident-schema/law';
 * import { lawTable } from '@lga/incident-schema/law-table';
 * import { referralPack } from '@lga/incident-schema/referral';
 * import { factsOf, triage } from '@lga/incident-schema/triage';
 *
 * const report = {
 *   layer: 'report', schemaVersion: '0.2.0', taxonomyVersion: '0.2.0', id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
 *   country: 'England', council: { site: 'gss', id: 'E07000000' }, reportedAt: '2026-03-02T09:15:00Z',
 *   toldBy: { standing: 'target' }, toldTo: { role: 'members-services' },
 *   account: { words: 'A third email this week.', language: 'en' }, began: { precision: 'day', on: '2026-03-01' },
 *   occasions: 3, targets: [{ roles: ['parish-councillor'] }], actors: { count: null, described: [] },
 *   channels: ['email'], settings: ['online'], dangerNow: 'unknown', policeTold: 'not-asked', evidence: [],
 * } as const;
 * const facts = factsOf({ report, restricted: false });
 * const { value: pack } = referralPack({
 *   on: '2026-03-02', incidents: [{ report }], links: [], patterns: [], contact: null, allowFreeText: [],
 *   triage: triage({ facts, on: '2026-03-02' }).value,
 *   signposts: signposts({ facts, on: '2026-03-01', law: lawTable }).value,
 * });
 * pack.headings.map(({ heading }) => heading); // => ['threat', 'harm', 'risk', 'investigation', 'vulnerability', 'engagement']
 * pack.headings[2]?.statements[0]?.state; // => 'not-known'
 * pack.withheld; // => ['/incidents/0/report/account/words']
 * pack.missing.some(({ id, why }) => id === 'account' && why === 'withheld'); // => true
 * ```
 */
export function referralPack(referral: Referral): Explained<ReferralPack> {
  const { incidents, links, triage, contact, allowFreeText } = referral;
  const madeOn = isoDate(referral.on);
  refuseUnfit(incidents);
  const [{ report }] = incidents;
  const joins = joinsOf(incidents, links);
  const { seen, view } = policeView(incidents, allowFreeText);
  const { headings, statements, expected, because } = answers(incidents, seen, madeOn);
  const manifests = incidents.map((each, at) => manifestOf(each, seen[at] ?? {}));
  const value: ReferralPack = {
    madeOn,
    country: report.country,
    council: report.council,
    incidents: incidents.map((each) => each.report.id),
    headings,
    ...drawn(referral),
    notes: notesOf(triage),
    joins,
    chronology: chronologyOf(incidents, seen),
    evidence: manifests.flatMap(({ items }) => items),
    custodyFaults: manifests.flatMap(({ faults }, at) =>
      faults.map((fault) => ({ ...fault, incident: incidents[at]?.report.id ?? report.id })),
    ),
    contact,
    missing: missingFrom({ incident: report.id, statements, manifests, contact, expected }),
    withheld: view.leftOut.map(({ pointer }) => pointer),
    toReadAgain: view.masked.filter(({ residualRisk }) => residualRisk).map(({ pointer }) => pointer),
  };
  return { value, because: [...because, ...cautions(value)] };
}

/** What whoever reads the pack before it goes has to know of how it was made. */
function cautions({ withheld, joins }: ReferralPack): Step[] {
  const inferred = { confidence: 'inferred', checked: null } as const;
  const seen =
    'The police see what the view police-referral shows, which is a proposal for the data protection officer.';
  const suggested = joins.filter(({ how }) => how === 'suggested').length;
  const links = 'Some incidents stand together by a suggestion that nobody has confirmed.';
  return [
    { says: seen, ...inferred, facts: { withheld: withheld.length } },
    ...(suggested > 0 ? [{ says: links, ...inferred, facts: { suggested } }] : []),
  ];
}

/** Every question under its heading, answered for each incident. */
function answers(incidents: readonly ReferredIncident[], seen: readonly SeenIncident[], on: string) {
  const questions = inForce(referralQuestions, on);
  const headings = inForce(thriveHeadings, on);
  const under = (heading: Heading): Statement[] =>
    incidents.flatMap((incident, at) =>
      questions.value
        .filter((question) => question.heading === heading)
        .map((question) => statement(question, incident, seen[at] ?? {})),
    );
  const answered = headings.value.map((heading) => ({ heading, statements: under(heading) }));
  return {
    headings: answered,
    statements: answered.flatMap(({ statements }) => statements),
    expected: new Set(questions.value.flatMap(({ id, expected }) => (expected ? [id] : []))),
    because: [...headings.because, ...questions.because],
  };
}

/** What others worked out, cut to what belongs in the pack. */
function drawn({ incidents, triage, patterns, signposts }: Referral) {
  const { band, rules, reach, operationFord, electionsActOrder } = triage;
  const ids = new Set(incidents.map(({ report }) => report.id));
  return {
    triage: { band, rules, reach, operationFord, electionsActOrder },
    patterns: patterns.map((each): PackPattern => {
      const { code, occasions, from, to, gapsInDays, mayBe } = each;
      const acts = each.acts.filter((id) => ids.has(id));
      const otherActs = each.acts.length - acts.length;
      return { code, occasions, from, to, gapsInDays, acts, otherActs, ...(mayBe && { mayBe }) };
    }),
    signposts: signposts.signposts.map(
      ({ law, says, unverified, textState }): PackSignpost => ({ law, says, unverified, textState }),
    ),
    signpostNotice: signposts.notice,
  };
}
