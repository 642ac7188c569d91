import { inForce, type Step } from '@lga/rules';
import {
  majorityOfSeats,
  notAllSeats,
  otherArrangements,
  proportionOnEachBody,
  proportionOverall,
} from './principles.js';
import type { CheckedPart, TableCheck, TableFinding } from './table-findings.js';

/** What was found, finding by finding, and the principles that findings are of. */
export function checkReasons({ parts, section17 }: TableCheck, on: string): readonly Step[] {
  const findings = parts.flatMap((part) => part.findings);
  const departed = new Set(
    findings.flatMap((finding) => ('principle' in finding ? [finding.principle] : [])),
  );
  const rules = { a: notAllSeats, b: majorityOfSeats, c: proportionOverall, d: proportionOnEachBody };
  return [
    ...findings.map(findingStep),
    ...parts.flatMap(partStep),
    ...(['a', 'b', 'c', 'd'] as const).flatMap((each) =>
      departed.has(each) ? inForce(rules[each], on).because : [],
    ),
    { says: section17InWords[section17] },
    ...inForce(otherArrangements, on).because,
  ];
}

const section17InWords: Readonly<Record<TableCheck['section17'], string>> = {
  'not-needed': 'No other table is nearer, so that arrangements under section 17 are not needed.',
  needed:
    'The table departs from what can be met, and needs arrangements under section 17, with no member voting against.',
  undetermined:
    'A nearer table exists. Whether this one gives effect to the principles so far as reasonably practicable is for the council; arrangements under section 17 would put it beyond doubt.',
};

function partStep({ pool, isNearest, nearest: { moves, isOnly } }: CheckedPart): readonly Step[] {
  if (isNearest) return [];
  const seats = moves.reduce((sum, move) => sum + move.seats, 0);
  const of = pool === null ? 'A body by itself' : `Pool ${pool}`;
  const says = `${of}: a nearest table is ${seats} seat${seats === 1 ? '' : 's'} away${isOnly ? '' : ', and so are others'}.`;
  return [{ says, facts: { moves } }];
}

function findingStep(finding: TableFinding): Step {
  return { says: findingInWords(finding), facts: { ...finding } };
}

const holder = (group: string | null): string => group ?? 'members in no group';

function findingInWords(finding: TableFinding): string {
  switch (finding.kind) {
    case 'missing-row':
      return `${finding.body}: no row is given for its ${finding.seats} seats.`;
    case 'does-not-add-up':
      return `${finding.body}: the row adds up to ${finding.given}, and the body has ${finding.seats} seats.`;
    case 'more-than-members':
      return `${finding.body}: ${holder(finding.group)} have ${finding.seats} seats and ${finding.members} members to sit on them.`;
    case 'all-to-one':
      return `${finding.body}: all seats go to ${finding.groups.join(' and ')}, which principle (a) does not allow.`;
    case 'no-majority':
      return `${finding.body}: ${finding.group} has ${finding.seats}, where principle (b) needs ${finding.needed}.`;
    case 'total': {
      const { least, most } = finding.nearest;
      const near = least === most ? `${least}` : `from ${least} to ${most}`;
      return `Pool ${finding.pool}: ${holder(finding.group)} have ${finding.seats} in all, where the nearest is ${near}: principle (c).`;
    }
    case 'bodies':
      return `The squared deviations on the bodies come to ${finding.deviation.decimal}, where ${finding.least.decimal} can be had: principle (d).`;
    case 'unfilled':
      return `${finding.body}: ${holder(finding.group)} fill ${finding.filled} of ${finding.seats} seats; the seats stay allocated.`;
    case 'overfilled':
      return `${finding.body}: ${holder(finding.group)} fill ${finding.filled} seats and are allocated ${finding.seats}.`;
  }
}
