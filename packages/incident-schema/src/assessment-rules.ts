import { envelopeRules } from './envelope-rules.js';
import { type NamedRule, type Path, repeats, saysNothing, words } from './named-rule.js';
import type { Band } from './record/envelope.js';
import type { Coded, IncidentAssessment } from './record/incident-assessment.js';

const facets = ['behaviours', 'grounds', 'triggers', 'impacts'] as const;
const rising: readonly (Band | 'undetermined')[] = ['not-abuse', 'low', 'medium', 'high', 'critical'];

/** The rules of an assessment that JSON Schema cannot hold. */
export const assessmentRules: readonly NamedRule<IncidentAssessment>[] = [
  {
    name: 'no-answer-stands-alone',
    says: words(
      'Unknown, none apparent and not asked stand alone in a list of codes.',
      'Mae anhysbys, dim yn amlwg a heb ofyn yn sefyll ar eu pennau eu hunain mewn rhestr o godau.',
    ),
    breaches: (assessment) =>
      facets.flatMap((facet): Path[] =>
        assessment[facet].length > 1 && assessment[facet].some(({ code }) => saysNothing(code))
          ? [[facet]]
          : [],
      ),
  },
  {
    name: 'codes-distinct',
    says: words('Each code comes once in its facet.', 'Daw pob cod unwaith yn ei agwedd.'),
    breaches: (assessment) =>
      facets.flatMap((facet) =>
        repeats(assessment[facet].map(({ code }) => code)).map((index) => [facet, index, 'code']),
      ),
  },
  {
    name: 'code-has-evidence',
    says: words(
      'Each code that says something points at what it rests on.',
      'Mae pob cod sy’n dweud rhywbeth yn pwyntio at ei sail.',
    ),
    breaches: (assessment) => facets.flatMap((facet) => withoutEvidence(facet, assessment[facet])),
  },
  {
    name: 'evidence-is-named',
    says: words(
      'A pointer into evidence names the item; one into the account names none.',
      'Mae pwyntydd i dystiolaeth yn enwi’r eitem; nid yw un i’r cyfrif yn enwi dim.',
    ),
    breaches: (assessment) => facets.flatMap((facet) => misnamed(facet, assessment[facet])),
  },
  {
    name: 'lowered-with-a-reason',
    says: words(
      'A band below what the rules gave has a reason.',
      'Mae gan fand sy’n is na’r hyn a roddodd y rheolau reswm.',
    ),
    breaches: ({ band, bandReason, triage }) =>
      triage && rising.indexOf(band) < rising.indexOf(triage.band) && !bandReason ? [['bandReason']] : [],
  },
  {
    name: 'not-abuse-with-a-reason',
    says: words(
      'What is reviewed as not abuse has a reason.',
      'Mae gan yr hyn a farnwyd nad yw’n gam-drin reswm.',
    ),
    breaches: ({ band, bandReason }) => (band === 'not-abuse' && !bandReason ? [['bandReason']] : []),
  },
  {
    name: 'not-abuse-names-nobody',
    says: words('What is not abuse is put down to nobody.', 'Ni phriodolir i neb yr hyn nad yw’n gam-drin.'),
    breaches: ({ band, attributions = [] }) =>
      band === 'not-abuse' && attributions.length > 0 ? [['attributions']] : [],
  },
  {
    name: 'assessor-not-in-conflict',
    says: words(
      'Nobody assesses in a role that a target or an actor holds.',
      'Nid oes neb yn asesu mewn rôl sydd gan darged neu weithredwr.',
    ),
    breaches: ({ assessedBy, conflictedRoles = [] }) =>
      conflictedRoles.includes(assessedBy.role) ? [['assessedBy', 'role']] : [],
  },
  ...envelopeRules,
];

function withoutEvidence(facet: string, codes: readonly Coded[]): Path[] {
  return codes.flatMap(({ code, evidence }, index) =>
    evidence.length === 0 && !saysNothing(code) ? [[facet, index, 'evidence']] : [],
  );
}

function misnamed(facet: string, codes: readonly Coded[]): Path[] {
  return codes.flatMap(({ evidence }, index) =>
    evidence.flatMap((pointer, at): Path[] =>
      (pointer.in === 'evidence') === (pointer.id === undefined)
        ? [[facet, index, 'evidence', at, 'id']]
        : [],
    ),
  );
}
