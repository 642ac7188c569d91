import type { Citation, Explained, Step } from '@lga/rules';
import type { Act } from './act.js';
import { type BurstRule, burstRuleInWords } from './burst-rule.js';
import type { Course, CourseShape } from './course.js';
import { type Occasion, occasionsOf } from './occasions.js';

/** What happened to one target, occasion by occasion. */
export interface TargetChronology {
  readonly target: string;
  readonly occasions: readonly Occasion[];
}

const act1997 = 'Protection from Harassment Act 1997';
const section7 = 'https://www.legislation.gov.uk/ukpga/1997/40/section/7';
const edition = 'as amended to 11 January 2015';

const shapes: Readonly<Record<CourseShape, { readonly source: Citation; readonly says: string }>> = {
  'one-target': {
    source: { instrument: act1997, provision: 's. 7(3)(a)', edition, url: section7 },
    says: 'One actor and one target, on at least two occasions: facts recorded resemble the shape of a course of conduct.',
  },
  'several-targets': {
    source: { instrument: act1997, provision: 's. 7(3)(b) with s. 1(1A)', edition, url: section7 },
    says: 'One actor and several targets, on at least one occasion each: facts recorded resemble the shape of a course of conduct where it is meant to persuade.',
  },
  'anothers-hand': {
    source: { instrument: act1997, provision: 's. 7(3A)', edition, url: section7 },
    says: 'An act that another person did, and that this actor is recorded to have aided or procured, counts as this actor’s too.',
  },
};

/**
 * The chronology of a course of conduct with its dates and gaps, and why it has the shape that it has.
 *
 * @param course - As `coursesOfConduct` found it.
 * @param acts - The list in which it was found.
 * @param burst - The rule with which it was found.
 * @returns Occasions by target, each with the ids of its acts and the days since the one before; and the reasons. What
 *   a person must still answer is among them.
 * @throws {DomainError} `invalid-act`; `invalid-burst-rule`.
 * @see Protection from Harassment Act 1997, s. 7, https://www.legislation.gov.uk/ukpga/1997/40/section/7
 * @example
 * ```ts
 * import { coursesOfConduct, explainedCourse } from '@lga/incident-schema/patterns';
 *
 * const call = { actor: 'a', identity: 'identified', targets: ['councillor 1'] } as const;
 * const acts = [{ ...call, id: '1', at: '2026-03-01' }, { ...call, id: '2', at: '2026-03-22' }];
 * const burst = { by: 'london-day' } as const;
 * const [course] = coursesOfConduct(acts, burst);
 * course && explainedCourse(course, acts, burst).value[0]?.occasions.map(({ daysSince }) => daysSince); // => [null, 21]
 * ```
 */
export function explainedCourse(
  course: Course,
  acts: readonly Act[],
  burst: BurstRule,
): Explained<readonly TargetChronology[]> {
  const own = course.acts.flatMap((position) => acts[position] ?? []);
  const value = course.targets.map((target) => ({
    target,
    occasions: occasionsOf(
      own.filter(({ targets }) => targets.includes(target)),
      burst,
    ),
  }));
  const { source, says } = shapes[course.shape];
  const shape: Step = { says, source, authority: 'statute', confidence: 'seen', checked: null };
  return { value, because: [shape, counts(course, burst), ...opens(course), gaps(value)] };
}

function counts({ occasions, messages }: Course, burst: BurstRule): Step {
  return {
    says: `${burstRuleInWords(burst)} Occasions: ${occasions}, in ${messages} acts.`,
    confidence: 'inferred',
    checked: null,
    facts: { occasions, messages, burst },
  };
}

function opens({ purpose }: Course): Step[] {
  if (purpose === undefined) return [];
  const says =
    purpose === 'recorded'
      ? 'A purpose to persuade somebody to do or not to do something is recorded.'
      : 'A person must say whether the acts were meant to persuade somebody to do or not to do something. If so, the shape is met; if not, it is not.';
  return [
    {
      says,
      source: shapes['several-targets'].source,
      authority: 'statute',
      confidence: 'seen',
      checked: null,
    },
  ];
}

function gaps(chronologies: readonly TargetChronology[]): Step {
  const days = chronologies.flatMap(({ occasions }) => occasions.flatMap(({ daysSince }) => daysSince ?? []));
  return {
    says: 'The statute sets no longest gap. The fewer the occasions and the further apart, the less likely a court is to see one course.',
    source: { instrument: act1997, provision: 's. 7(3)', url: section7 },
    confidence: 'part',
    checked: null,
    facts: { longestGapInDays: days.length > 0 ? Math.max(...days) : null },
  };
}
