import type { Explained, Step } from '@lga/rules';
import { sharedOut } from './owed.js';
import type { LgaRow } from './row.js';
import type { ShareDivisor, Shares } from './shares.js';
import type { AppointedStructure, OneEachStructure, SharedStructure, SummedStructure } from './structures.js';

/** The row of a structure whose own percentages were not given. */
export function missingSharesRow<Id extends string>({
  id,
  name,
  places,
}: SharedStructure): Explained<LgaRow<Id>> {
  const question = 'What are the percentages of the councils that this body is drawn from?';
  const answers = ['With them the row can be worked out; the general shares do not apply to it.'];
  return { value: { structure: id, name, kind: 'undetermined', places, question, answers }, because: [] };
}

/** One member of each group; undetermined when the published places do not match the number of groups. */
export function oneEachRow<Id extends string>(
  { id, name, places }: OneEachStructure,
  groups: readonly Id[],
): Explained<LgaRow<Id>> {
  const says = `One member of each group, outside the calculation; published as ${places} places.`;
  const because: Step[] = [{ says }];
  if (groups.length === places) {
    const seats = groups.map((group) => ({ id: group, count: 1 }));
    return { value: { structure: id, name, kind: 'settled', places, seats, entitlements: [] }, because };
  }
  const question = `How does a body of ${places} hold one member of each of ${groups.length} groups?`;
  const answers = [
    `With a place for each group it has ${groups.length}.`,
    `If it stays at ${places}, the groups agree who sits.`,
  ];
  return { value: { structure: id, name, kind: 'undetermined', places, question, answers }, because };
}

/** A structure that is appointed elsewhere and balanced afterwards. */
export function appointedRow<Id extends string>({ id, name }: AppointedStructure): Explained<LgaRow<Id>> {
  const says = 'Its members are appointed by their authorities; balancing places follow when they are known.';
  return { value: { structure: id, name, kind: 'appointed' }, because: [{ says }] };
}

/** The rows named, added group by group; undetermined until each of them is settled. */
export function summedRow<Id extends string>(
  { id, name, of }: SummedStructure,
  rows: readonly LgaRow<Id>[],
  shares: Shares<Id>,
  divisor: ShareDivisor,
): Explained<LgaRow<Id>> {
  const parts = of.flatMap((part) => rows.filter(({ structure }) => structure === part));
  const settled = parts.flatMap((row) => (row.kind === 'settled' ? [row] : []));
  const places = parts.reduce((sum, row) => sum + (row.kind === 'appointed' ? 0 : row.places), 0);
  if (settled.length < of.length) {
    const question = 'How are the rows that this one adds settled?';
    return {
      value: {
        structure: id,
        name,
        kind: 'undetermined',
        places,
        question,
        answers: ['The row is their sum.'],
      },
      because: [],
    };
  }
  const terms = shares.of.map((group) => ({
    id: group.id,
    terms: settled.map(({ seats }) => seats.find((each) => each.id === group.id)?.count ?? 0),
  }));
  const seats = terms.map(({ id: group, terms: counts }) => ({
    id: group,
    count: counts.reduce((a, b) => a + b, 0),
  }));
  const added = terms.map(({ id: group, terms: counts }, index) => ({
    says: `${group}: ${counts.join(' + ')} = ${seats[index]?.count}.`,
  }));
  const straight = sharedOut({ shares, places, divisor });
  const alike = straight.seats.every(({ count }, index) => count === seats[index]?.count);
  const compared = `A sum, not a share of ${places} places; sharing ${places} places straight gives ${alike ? 'the same' : 'another row'}.`;
  return {
    value: { structure: id, name, kind: 'settled', places, seats, entitlements: [] },
    because: [...added, { says: compared }],
  };
}
