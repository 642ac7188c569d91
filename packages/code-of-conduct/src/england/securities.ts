import { type Explained, inForce, type Step } from '@lga/rules';
import { applied } from '../applied.js';
import { type Condition, factsOf, openFacts } from '../condition.js';
import type { SecuritiesFacts, SecuritiesHolding } from '../schema/securities.js';
import { type SecuritiesFact, type SecuritiesFindings, securitiesFindings } from './securities-facts.js';
import { type TestedSecurities, testedSecurities } from './securities-outcome.js';
import { notSecurities, whoseInterestsCount } from './securities-rules.js';
import { dpiRegulations } from './sources.js';

/** What a holding is under the Regulations; `not-a-security` is money deposited with a building society. */
export type DisclosableSecurities = { readonly kind: 'not-a-security' } | TestedSecurities;

/** What makes a holding large enough, whoever has it and wherever the body is. */
export const securitiesSize: Condition<SecuritiesFact> = {
  any: ['nominalValueGBP', 'shareOfTotalIssued', { all: ['classesOfShare', 'shareOfLargestHeldClass'] }],
};

const tests: Readonly<Record<'always' | 'if-member-is-aware', Condition<SecuritiesFact>>> = {
  always: { all: ['bodyInArea', securitiesSize] },
  'if-member-is-aware': { all: ['memberAware', 'bodyInArea', securitiesSize] },
};

const answers = { true: 'Yes', false: 'No', unknown: 'Not known' } as const;

const schedule = dpiRegulations('Schedule, securities');

const conclusions: Readonly<Record<TestedSecurities['kind'], string>> = {
  disclosable: 'The holding is a disclosable pecuniary interest, as securities.',
  'not-disclosable': 'The holding is not a disclosable pecuniary interest, as securities.',
  undetermined: 'Whether the holding is a disclosable pecuniary interest depends on what is not known.',
};

/**
 * Whether one person's holding in one body is a disclosable pecuniary interest in England, as securities.
 *
 * "Exceeds" is strict: a holding at a limit is outside. The £25,000 and the one hundredth of the whole capital
 * apply whatever the classes of share; the one hundredth of a class is a further way in where there are several.
 * Amounts and fractions are compared exactly. That the holder has a beneficial interest is taken as given, and
 * other classes of interest under the council's code are not looked at.
 *
 * @param on - The day on which the rules are read, `YYYY-MM-DD`.
 * @param holding - What is known; a fact left out is a fact not known, and is never guessed.
 * @returns `not-a-security`: money deposited with a building society. `disclosable` or `not-disclosable`: settled,
 *   with each other answer that would by itself change that. `undetermined`: the questions still open, and what
 *   each answer would do.
 * @throws {DomainError} `not-in-force` before 1 July 2012; `invalid-date`; `invalid-amount`, `invalid-fraction` or
 *   `invalid-classes` for a fact of a form that `SecuritiesHolding` does not let in, or for more than a whole class.
 * @see SI 2012/1464, Schedule, https://www.legislation.gov.uk/uksi/2012/1464
 * @example
 * ```ts
 * import { disclosableSecurities } from '@lga/code-of-conduct';
 *
 * const on = '2026-01-15';
 * const holding = { subject: 'securities', holder: 'member', nominalValueGBP: '25000.01' } as const;
 * disclosableSecurities({ on, holding: { ...holding, bodyInArea: true } }).value.kind; // => 'disclosable'
 * disclosableSecurities({ on, holding }).value.kind; // => 'undetermined'
 * ```
 */
export function disclosableSecurities({ on, holding }: SecuritiesFacts): Explained<DisclosableSecurities> {
  const findings = securitiesFindings({ on, holding });
  const leftOut = inForce(notSecurities, on);
  if (leftOut.value.includes(holding.subject)) {
    const found = 'The holding is money deposited with a building society, so its size does not matter.';
    return {
      value: { kind: 'not-a-security' },
      because: applied(leftOut, found, { subject: holding.subject }),
    };
  }
  const whose = inForce(whoseInterestsCount, on);
  const test = tests[whose.value[holding.holder]];
  const value = testedSecurities(test, findings);
  const given = `That the ${holding.holder} has a beneficial interest in the securities is taken as given.`;
  const concluded = { says: conclusions[value.kind], source: schedule, authority: 'statute' } as const;
  return {
    value,
    because: [
      ...applied(whose, given, { holder: holding.holder }),
      ...reasons(test, findings, holding),
      concluded,
    ],
  };
}

/** The questions that were answered or are still open, each with the rule that asks it. */
function reasons(
  test: Condition<SecuritiesFact>,
  findings: SecuritiesFindings,
  holding: SecuritiesHolding,
): readonly Step[] {
  const open = openFacts(test, (fact) => findings[fact].holds);
  return factsOf(test).flatMap((fact) => {
    const { asks, holds, rule } = findings[fact];
    if (holds === 'unknown' && !open.includes(fact)) return [];
    return applied(rule, `${asks.en} ${answers[`${holds}`]}.`, { [fact]: holding[fact] ?? 'unknown' });
  });
}
