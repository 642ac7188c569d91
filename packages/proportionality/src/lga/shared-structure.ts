import { type Explained, inForce, type Step } from '@lga/rules';
import type { Apportionment } from '../apportionment.js';
import type { Count } from '../count.js';
import { decimalText } from '../exact-decimal.js';
import {
  lgaMinimumSeatReading,
  lgaMinimumSeats,
  lgaShareDivisor,
  type MinimumSeatReading,
} from '../rules.js';
import { type GuaranteedOutcome, withMinimumSeat } from './minimum-seats.js';
import { sharedOut } from './owed.js';
import type { LgaRow, MinimumSeats } from './row.js';
import { type SharedRow, sharedRow } from './shared-row.js';
import type { ShareDivisor, Shares } from './shares.js';
import type { SharedStructure } from './structures.js';

/** The settings of a year that a row may rest on. */
export interface RowSettings {
  readonly on: string;
  readonly divisor: ShareDivisor;
  readonly reading: MinimumSeatReading;
}

/** The row of a structure whose places are shared by percentages, with a reason for every seat. */
export function sharedStructureRow<Id extends string>(
  structure: SharedStructure,
  shares: Shares<Id>,
  settings: RowSettings,
): Explained<LgaRow<Id>> {
  const { places } = structure;
  const { value, because } = sharedRow({ shares, places, divisor: settings.divisor, on: settings.on });
  const reasons = [...because, ...divisorSteps(value, shares, places, settings)];
  if (!structure.seatForEveryGroup)
    return { value: rowOf(structure, value, value.outcome), because: reasons };
  return guaranteedRow(structure, shares, settings, { value, because: reasons });
}

function guaranteedRow<Id extends string>(
  structure: SharedStructure,
  shares: Shares<Id>,
  { on, divisor, reading }: RowSettings,
  { value, because }: Explained<SharedRow<Id>>,
): Explained<LgaRow<Id>> {
  const guarantee = inForce(lgaMinimumSeats, on).because;
  const guaranteed = value.outcome.seats.filter(({ count }) => count === 0).map(({ id }) => id);
  if (guaranteed.length === 0) {
    const idle: Step = {
      says: 'Every group has a seat by its share, so the guarantee of one changes nothing.',
    };
    return { value: rowOf(structure, value, value.outcome), because: [...because, ...guarantee, idle] };
  }
  const board = { shares, places: structure.places, divisor };
  const outcome = withMinimumSeat(reading, board);
  const minimumSeats: MinimumSeats<Id> = {
    reading,
    guaranteed,
    paidBy: outcome.kind === 'does-not-fit' ? [] : paidBy(value.outcome.seats, outcome.seats),
    withoutGuarantee: value.outcome,
    otherReadings: otherReadings(reading).map((other) => ({
      reading: other,
      outcome: withMinimumSeat(other, board),
    })),
  };
  const steps = [
    ...guarantee,
    ...inForce(lgaMinimumSeatReading, on).because,
    guaranteeStep(minimumSeats, outcome),
  ];
  return { value: rowOf(structure, value, outcome, minimumSeats), because: [...because, ...steps] };
}

const allReadings: readonly MinimumSeatReading[] = [
  'guaranteed-seats-first',
  'last-seat-given-up',
  'one-each-first',
];

function otherReadings(reading: MinimumSeatReading): readonly MinimumSeatReading[] {
  return allReadings.filter((each) => each !== reading);
}

function paidBy<Id extends string>(before: readonly Count<Id>[], after: readonly Count<Id>[]): Count<Id>[] {
  const fewer = before.map(({ id, count }, index) => ({ id, count: count - (after[index]?.count ?? 0) }));
  return fewer.filter(({ count }) => count > 0);
}

function guaranteeStep(minimum: MinimumSeats, outcome: GuaranteedOutcome): Step {
  const given = minimum.guaranteed.join(', ');
  const payers = minimum.paidBy.map(({ id, count }) => `${id} (${count})`).join(', ') || 'nobody';
  const says =
    outcome.kind === 'does-not-fit'
      ? `A seat is guaranteed to ${given}, but this reading cannot provide it.`
      : `A seat is guaranteed to ${given}; read as ${minimum.reading}, it is paid for by ${payers}. The other readings stand beside it.`;
  return { says, confidence: 'inferred', facts: { ...minimum } };
}

function rowOf<Id extends string>(
  { id, name, places }: SharedStructure,
  { entitlements }: SharedRow<Id>,
  outcome: GuaranteedOutcome<Id>,
  minimumSeats?: MinimumSeats<Id>,
): LgaRow<Id> {
  if (outcome.kind === 'does-not-fit') {
    const question = 'How is every group to have a seat on this board?';
    const answers = [
      'Another reading of the guarantee, agreed by the groups, may fit.',
      'A board with more places has room.',
    ];
    return { structure: id, name, kind: 'undetermined', places, question, answers };
  }
  return { structure: id, name, places, entitlements, ...outcome, ...(minimumSeats && { minimumSeats }) };
}

/** Where shares do not add up to 100: what they were divided by, and whether the other way gives another row. */
function divisorSteps<Id extends string>(
  row: SharedRow<Id>,
  shares: Shares<Id>,
  places: number,
  { on, divisor }: RowSettings,
): Step[] {
  if (shares.sum === shares.hundred) return [];
  const other = divisor === 'hundred' ? 'sum' : 'hundred';
  const alike = sameSeats(row.outcome, sharedOut({ shares, places, divisor: other }));
  const sum = decimalText({ numerator: shares.sum * 100n, denominator: shares.hundred }, shares.places);
  const by = divisor === 'hundred' ? '100' : 'that sum';
  const says = `The shares add up to ${sum} and were divided by ${by}; dividing by ${other === 'sum' ? 'the sum' : '100'} gives ${alike ? 'the same row' : 'another row'}.`;
  return [{ says, facts: { sum, divisor, alike } }, ...inForce(lgaShareDivisor, on).because];
}

function sameSeats(one: Apportionment, other: Apportionment): boolean {
  return (
    one.kind === other.kind && one.seats.every(({ count }, index) => count === other.seats[index]?.count)
  );
}
