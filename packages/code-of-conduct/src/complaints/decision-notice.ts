import type { Explained, Text } from '@lga/rules';
import type { DecisionNoticeParts } from './complaint.js';
import { bestPractice } from './sources.js';

export type DecisionNoticePart = keyof DecisionNoticeParts;

/** A decision notice, or what it still lacks. */
export type DecisionNotice =
  | { readonly kind: 'complete'; readonly sections: readonly NoticeSection[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly DecisionNoticePart[] };

interface NoticeSection {
  readonly part: DecisionNoticePart;
  readonly heading: Text;
  readonly text: string;
}

const headings: Readonly<Record<DecisionNoticePart, Text>> = {
  facts: { en: 'The facts', cy: 'Y ffeithiau', reviewed: false },
  provisions: { en: 'The provisions of the code', cy: 'Darpariaethau’r cod', reviewed: false },
  independentPersonView: {
    en: 'The view of the independent person',
    cy: 'Barn y person annibynnol',
    reviewed: false,
  },
  reasoning: { en: 'The reasoning', cy: 'Y rhesymau', reviewed: false },
  sanction: { en: 'The sanction', cy: 'Y sancsiwn', reviewed: false },
};

const parts = ['facts', 'provisions', 'independentPersonView', 'reasoning', 'sanction'] as const;

/** The parts of a notice that nobody has written. */
export function missingParts(notice: DecisionNoticeParts): readonly DecisionNoticePart[] {
  return parts.filter((part) => (notice[part] ?? '').trim() === '');
}

/**
 * A decision notice in its five sections, each with its heading, in the order of best practice 9; or what it lacks.
 *
 * The words are those of whoever decided, and are not changed. A notice that nothing was found says so under the
 * sanction too: no part may be left empty.
 *
 * @param notice - The parts that have been written.
 * @see Committee on Standards in Public Life, Local Government Ethical Standards (2019), best practice 9
 * @example
 * ```ts
 * import { decisionNotice } from '@lga/code-of-conduct/decisions';
 *
 * const { value } = decisionNotice({ facts: 'Three messages were sent.', provisions: '1.1', sanction: 'Training.' });
 * value.kind === 'incomplete' && value.missing; // => ['independentPersonView', 'reasoning']
 * ```
 */
export function decisionNotice(notice: DecisionNoticeParts): Explained<DecisionNotice> {
  const missing = missingParts(notice);
  const says =
    'A notice after a formal investigation states five things; it is a recommendation to councils.';
  const because = [
    { says, source: bestPractice(9), authority: 'guidance', confidence: 'unverified', checked: null },
  ] as const;
  if (missing.length > 0) return { value: { kind: 'incomplete', missing }, because };
  const sections = parts.map((part) => ({ part, heading: headings[part], text: notice[part] ?? '' }));
  return { value: { kind: 'complete', sections }, because };
}
