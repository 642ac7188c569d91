import { publishedMatrices } from '@lga/risk-assessment';
import { assess, highMediumLow, type Scheme } from '@lga/risk-assessment/assessment';
import type { Assessment } from '@lga/risk-assessment/schema';
import { publishedTemplates } from '@lga/risk-assessment/templates';
import { DomainError } from '@lga/rules';

const scales = { impact: highMediumLow, support: highMediumLow };

/** @throws {DomainError} `unknown-scheme`, `unknown-template`. */
export function assessmentRequest(assessment: Assessment) {
  const named = assessment.template;
  const template = named && publishedTemplates.find((each) => isNamed(each, named));
  if (template === undefined)
    throw new DomainError('unknown-template', 'A published template and its version were expected.');
  return { assessment, scheme: schemeOf(assessment), scales, template, floors: [] };
}

/** What an assessment comes to. @throws {DomainError} As `assessmentRequest` and `assess`. */
export const outcomeOf = (assessment: Assessment) => assess(assessmentRequest(assessment));

/** The scheme by which one of the three results is rated. */
export function schemeOf(assessment: Assessment, output: keyof typeof scales | 'threat' = 'threat'): Scheme {
  if (output !== 'threat') return scales[output];
  const scheme = [highMediumLow, ...publishedMatrices].find(({ definition }) =>
    isNamed(definition, assessment.scheme),
  );
  if (scheme) return scheme;
  throw new DomainError('unknown-scheme', 'A published scheme and its version were expected.');
}

interface Named {
  readonly id: string;
  readonly version: string;
}

const isNamed = (one: Named, other: Named): boolean => one.id === other.id && one.version === other.version;
