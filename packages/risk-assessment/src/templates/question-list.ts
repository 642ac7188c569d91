import { inLanguage, type Language, type Wording } from '@lga/rules';
import { answers } from '../codes.js';
import { answerLabels } from '../labels.js';
import type { Answer, Template } from '../schema.js';

/** One question as any form tool takes it: a choice among four answers. */
export interface FormQuestion {
  readonly id: string;
  readonly kind: 'choice';
  readonly label: Wording;
  /** Why it is asked. */
  readonly hint: string;
  /** Which result it bears on; sections of a form. */
  readonly section: Template['questions'][number]['about'];
  readonly options: readonly { readonly value: Answer; readonly label: Wording }[];
  /** Never: unknown and prefer-not-to-say are answers, and a form may be sent without any. */
  readonly required: false;
}

/**
 * The questions of a template for a form tool, in their order.
 *
 * @param template - The template.
 * @param language - Each wording says which language it is really in, and whether a translator has signed it.
 * @example
 * ```ts
 * import { questionList, wardSurgery } from '@lga/risk-assessment/templates';
 *
 * const [first] = questionList(wardSurgery, 'cy');
 * first?.id; // => 'credible-threat-to-life'
 * first?.label.language; // => 'en'
 * first?.options.map(({ label }) => label.words); // => ['Ie', 'Na', 'Ddim yn hysbys', 'Mae’n well gennyf beidio â dweud']
 * ```
 */
export function questionList(template: Template, language: Language): readonly FormQuestion[] {
  const options = answers.map((value) => ({ value, label: inLanguage(answerLabels[value], language) }));
  return template.questions.map(({ id, asks, why, about }) => ({
    id,
    kind: 'choice',
    label: inLanguage(asks, language),
    hint: why,
    section: about,
    options,
    required: false,
  }));
}
