import type { Assessment, Template } from '../schema.js';
import type { Open } from './finding.js';

/** How far an assessment has been filled in, by the ids of questions. */
export interface Completeness {
  /** Answered by yes or no. */
  readonly answered: readonly string[];
  /** Answered by unknown. */
  readonly unknown: readonly string[];
  /** Answered by prefer-not-to-say, which is the person’s right. */
  readonly notTold: readonly string[];
  /** Asked by the template and not answered at all; empty without a template. */
  readonly missing: readonly string[];
  /** Answers to no question of the template. */
  readonly beyond: readonly string[];
  /** Levels and bands that nobody has assessed. */
  readonly openRatings: readonly Open[];
}

/** What has been answered and what has not. */
export function completeness(
  { answers }: Assessment,
  template: Template | null,
  openRatings: readonly Open[],
): Completeness {
  const by = (...wanted: readonly string[]) =>
    answers.filter(({ answer }) => wanted.includes(answer)).map(({ question }) => question);
  const asked = template?.questions.map(({ id }) => id) ?? [];
  const given = new Set(answers.map(({ question }) => question));
  const known = new Set(asked);
  return {
    answered: by('yes', 'no'),
    unknown: by('unknown'),
    notTold: by('prefer-not-to-say'),
    missing: asked.filter((id) => !given.has(id)),
    beyond: template ? [...given].filter((id) => !known.has(id)) : [],
    openRatings,
  };
}
