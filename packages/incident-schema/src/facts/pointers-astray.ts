import { DomainError } from '@lga/rules';
import type { IncidentAssessment } from '../record/incident-assessment.js';
import type { IncidentReport } from '../record/incident-report.js';

const facets = ['behaviours', 'grounds', 'triggers', 'impacts'] as const;

/**
 * Places in an assessment that point at nothing in its report: an item of evidence that is not there, words that the
 * account does not hold, an actor that it does not describe.
 *
 * Words quoted from an item of evidence cannot be looked up here; only that the item is there.
 *
 * @returns JSON Pointers into the assessment, in its order; empty when all is well.
 * @throws {DomainError} `another-report` when the assessment is of another report.
 * @example
 * ```ts
 * import { pointersAstray } from '@lga/incident-schema/triage';
 *
 * const about = { country: 'England', council: { site: 'gss', id: 'E07000000' }, taxonomyVersion: '0.2.0' } as const;
 * pointersAstray({
 *   report: {
 *     ...about, layer: 'report', schemaVersion: '0.2.0', id: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49',
 *     reportedAt: '2026-03-02T09:15:00Z', toldBy: { standing: 'target' }, toldTo: { role: 'members-services' },
 *     account: { words: 'He shouted at me.', language: 'en' }, began: { precision: 'unknown' }, occasions: 1,
 *     targets: [{ roles: ['candidate'] }], actors: { count: 1, described: [] }, channels: ['in-person'],
 *     settings: ['street'], dangerNow: 'no', policeTold: 'no', evidence: [],
 *   },
 *   assessment: {
 *     ...about, layer: 'assessment', schemaVersion: '0.2.0', id: '7a1c2d3e-0b4f-4c5d-8e6f-1a2b3c4d5e6f',
 *     report: '3f0e8f5a-6c1d-4b7e-9a52-0d6f1c2b3a49', assessedAt: '2026-03-02T11:00:00Z', assessedBy: { role: 'legal' },
 *     definition: {
 *       version: 'lga-2023', meantToKeepFromDebate: 'unknown', likelyToKeepFromDebate: 'no', alarmOrDistress: 'yes',
 *       couldMakeOneLeave: 'no',
 *     },
 *     behaviours: [{ code: 'language.abusive', sure: 'likely', evidence: [{ in: 'account', quote: 'He swore' }] }],
 *     grounds: [], triggers: [], impacts: [], injury: 'none', answers: {}, band: 'low',
 *   },
 * }); // => ['/behaviours/0/evidence/0/quote']
 * ```
 */
export function pointersAstray({
  report,
  assessment,
}: {
  readonly report: IncidentReport;
  readonly assessment: IncidentAssessment;
}): string[] {
  if (assessment.report.toLowerCase() !== report.id.toLowerCase()) {
    throw new DomainError(
      'another-report',
      'An assessment of this report was expected; it is of another one.',
    );
  }
  const kept = new Set(report.evidence.map(({ id }) => id));
  const pointers = facets.flatMap((facet) =>
    assessment[facet].flatMap(({ evidence }, index) =>
      evidence.map((pointer, at) => ({ pointer, place: `/${facet}/${index}/evidence/${at}` })),
    ),
  );
  const evidence = pointers.flatMap(({ pointer: { id }, place }) =>
    id !== undefined && !kept.has(id) ? [`${place}/id`] : [],
  );
  const quotes = pointers.flatMap(({ pointer, place }) =>
    pointer.in === 'account' && pointer.quote !== undefined && !report.account.words.includes(pointer.quote)
      ? [`${place}/quote`]
      : [],
  );
  const actors = (assessment.attributions ?? []).flatMap(({ actor }, index) =>
    actor >= report.actors.described.length ? [`/attributions/${index}/actor`] : [],
  );
  return [...evidence, ...quotes, ...actors];
}
