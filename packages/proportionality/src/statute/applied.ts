import type { Step } from '@lga/rules';
import type { AllocationFacts, Part } from './allocation.js';
import { type Columns, departsFromSection15 } from './columns.js';

/** What was applied, by the rule of the register, and the place in the Act that it rests on. */
const rests = {
  membership: 'Sch. 1 para. 4',
  'principle-a': 's. 15(5)(a)',
  'principle-b': 's. 15(5)(b)',
  'principle-c': 's. 15(5)(c)',
  'principle-d': 's. 15(5)(d)',
  'other-arrangements': 's. 17(1)',
  nearness: 's. 15(4)',
  'rest-after-majority': 's. 15(5)',
} as const;

/** A rule in short: `allocationInWords` has the whole sentences. Two rules are readings that no source states. */
function applied(rule: keyof typeof rests, says: string): Step {
  return {
    says,
    rule: `england-and-wales.political-balance.${rule}`,
    source: { instrument: 'Local Government and Housing Act 1989', provision: rests[rule] },
    confidence: /^[nr]/.test(rule) ? 'inferred' : 'seen',
    checked: null,
  };
}

/** What was applied to the whole allocation. */
export function appliedToAll(facts: AllocationFacts, { columns, majority, membership }: Columns): Step[] {
  const { membership: counted, ungrouped } = facts.readings;
  const steps = [
    applied('membership', `Membership ${membership}, ${counted}.`),
    applied('principle-a', '(a) on each body.'),
    applied('principle-b', `(b) for ${columns[majority]?.id ?? 'no group'}.`),
  ];
  if (departsFromSection15(facts)) steps.push(applied('other-arrangements', `Ungrouped: ${ungrouped.kind}.`));
  return steps;
}

/** What was applied to a part, and what came of it. */
export function appliedToPart({ pool, seats, totals, forced, equallyGood }: Part, rest: string): Step[] {
  return [
    pool === null
      ? applied('principle-d', `(d) on ${seats} seats.`)
      : applied('principle-c', `(c) on ${seats} seats of ${pool}, then (d).`),
    applied('nearness', 'Least squares.'),
    ...totals.map(({ id, decimal, least, most }) => ({ says: `${id}: ${decimal}, ${least} to ${most}.` })),
    ...forced.map((each) => {
      const facts = { ...each };
      return each.kind === 'majority'
        ? { ...applied('rest-after-majority', `${each.group} has ${each.seats}; ${rest}.`), facts }
        : { says: `Forced: ${each.kind}.`, facts };
    }),
    { says: `Tables as near: ${equallyGood.number}.` },
  ];
}
