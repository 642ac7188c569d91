import { DomainError, type Explained, type Step } from '@lga/rules';
import {
  apartFromTheCode,
  type EngagementRuleId,
  engagementRuleIds,
  purposePaper,
  rulesOfEngagement,
} from './engagement-rules.js';

export const engagementSteps = ['warn', 'hide', 'delete', 'block', 'report'] as const;

/** What whoever runs a page can do about a post. */
export type EngagementStep = (typeof engagementSteps)[number];

/** What is offered to whoever runs the page; the choice is theirs. */
export type OfferedSteps =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'offered';
      /** The mildest first; what was done before is left out, apart from deleting, hiding and reporting anew. */
      readonly steps: readonly EngagementStep[];
      readonly reportFirst: boolean | 'undetermined';
      /** Whether the rules have to be published before a post is deleted or somebody blocked. */
      readonly publishFirst: boolean;
    };

interface Seen {
  /** Which rules a person judges the post to break. */
  readonly broken: readonly EngagementRuleId[];
  /** What was done before about the same person. */
  readonly taken: readonly EngagementStep[];
  /** Whether a person judges that somebody is threatened or in danger. */
  readonly threat: 'yes' | 'no' | 'undetermined';
  /** Whether the rules stand on the page. */
  readonly published: boolean;
}

/**
 * The steps that can be taken about a post on a member's page, the mildest first.
 *
 * Disagreement breaks no rule, and then nothing is offered. Deleting and blocking are offered only once the rules
 * stand on the page; a threat is for the police first of all. That the steps go from mild to strong is our reading.
 *
 * @throws {DomainError} `unknown-rule` when a rule is none of the five.
 * @see LGA, Rules of Engagement, https://www.local.gov.uk/our-support/guidance-and-resources/civility-public-life-resources-councillors/handling-abuse-and-0
 * @example
 * ```ts
 * import { offeredSteps } from '@lga/code-of-conduct/engagement';
 *
 * const abuse = { broken: ['no-abuse'], taken: ['warn'], threat: 'no', published: true } as const;
 * const { value } = offeredSteps(abuse);
 * value.kind === 'offered' && value.steps; // => ['hide', 'delete', 'block', 'report']
 * offeredSteps({ ...abuse, broken: [] }).value.kind; // => 'none'
 * ```
 */
export function offeredSteps({ broken, taken, threat, published }: Seen): Explained<OfferedSteps> {
  if (broken.some((rule) => !engagementRuleIds.includes(rule))) {
    throw new DomainError('unknown-rule', 'One of the five rules of engagement was expected.');
  }
  if (broken.length === 0) return { value: { kind: 'none' }, because: [welcome, apartFromTheCode] };
  const again: readonly EngagementStep[] = ['hide', 'delete', 'report'];
  const needNotice: readonly EngagementStep[] = ['delete', 'block'];
  const steps = engagementSteps
    .filter((step) => published || !needNotice.includes(step))
    .filter((step) => again.includes(step) || !taken.includes(step));
  const reportFirst = threat === 'undetermined' ? threat : threat === 'yes';
  return {
    value: { kind: 'offered', steps, reportFirst, publishFirst: !published },
    because: [may, ...(published ? [] : [publishFirst]), mildFirst, apartFromTheCode],
  };
}

const read = { authority: 'guidance', confidence: 'seen', checked: null } as const;

const welcome: Step = {
  says: 'Debate and disagreement are welcome: no rule is broken.',
  source: rulesOfEngagement,
  ...read,
};
const may: Step = {
  says: 'Whoever runs the page may delete posts, block users and report to the police.',
  source: rulesOfEngagement,
  ...read,
};
const publishFirst: Step = {
  says: 'The rules are stated publicly before posts are deleted or users blocked.',
  source: purposePaper,
  ...read,
};
const mildFirst: Step = {
  says: 'The steps are told from the mildest to the strongest; no source sets that order.',
  authority: 'guidance',
  confidence: 'inferred',
  checked: null,
};
