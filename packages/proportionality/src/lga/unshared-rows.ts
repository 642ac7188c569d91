import type { Explained, Step } from '@lga/rules';
import type { Count } from '../count.js';
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
  const settled = parts.flatMap((row) => (row.kind === 'settled' ? [row.seats] : []));
  const places = parts.reduce((sum, row) => sum + (row.kind === 'appointed' ? 0 : row.places), 0);
  if (settled.length < of.length) {
    const question = 'How are the rows that this one adds settled?';
    const answers = ['The row is their sum.'];
    return { value: { structure: id, name, kind: 'undetermined', places, question, answers }, because: [] };
  }
  const terms = shares.of.map((group) => settled.map((seats) => countOf(seats, group.id)));
  const seats = shares.of.map((group, index) => ({
    id: group.id,
    count: (terms[index] ?? []).reduce((sum, count) => sum + count, 0),
  }));
  const added = seats.map((sum, index) => ({
    says: `${sum.id}: ${terms[index]?.join(' + ')} = ${sum.count}.`,
  }));
  return {
    value: { structure: id, name, kind: 'settled', places, seats, entitlements: [] },
    because: [...added, comparedStep({ shares, places, divisor }, seats)],
  };
}

function countOf<Id extends string>(seats: readonly Count<Id>[], group: Id): number {
  return seats.find(({ id }) => id === group)?.count ?? 0;
}

function comparedStep<Id extends string>(
  straight: { readonly shares: Shares<Id>; readonly places: number; readonly divisor: ShareDivisor },
  seats: readonly Count<Id>[],
): Step {
  const { places } = straight;
  const alike = sharedOut(straight).seats.every(({ count }, index) => count === seats[index]?.count);
  return {
    says: `A sum, not a share of ${places} places; sharing ${places} places straight gives ${alike ? 'the same' : 'another row'}.`,
  };
}
