import type { Explained, Step, Text } from '@lga/rules';
import type { ReckonedSize } from '../council/ready-reckoner.js';
import type { Allocation, AllocationFacts } from '../statute/allocation.js';
import type { ReadingAnswer } from '../statute/compare-readings.js';
import type { Table } from '../statute/table.js';
import type { TableCheck } from '../statute/table-findings.js';

/** What a report to council is made from: figures worked out elsewhere, and the words that go with them. */
export interface BalanceReport {
  readonly council: Text;
  /** Why the allocation is reviewed, in the council's words, and what the law says of it. */
  readonly reason: { readonly words: string; readonly because: readonly Step[] };
  readonly groups: readonly ReportGroup[];
  readonly bodies: readonly ReportBody[];
  readonly facts: AllocationFacts;
  readonly allocation: Explained<Allocation>;
  /**
   * A table that was chosen among the equally good, and how: by agreement, by a vote, by lot. `isSettled` is false
   * while the choice leaves more than one. Left out while nobody has chosen.
   */
  readonly chosen?: { readonly table: Table; readonly how: string; readonly isSettled: boolean };
  /** The answers under every way to read what is open, as `compareReadings` gives them. */
  readonly readings?: readonly ReadingAnswer[];
  /** What was found of a table that somebody proposes, as `checkTable` gives it. */
  readonly proposed?: Explained<TableCheck>;
  /** The seats as they are now, to show what moves. */
  readonly present?: Table;
  readonly reckoner?: readonly ReckonedSize[];
  /** Proposals or arrangements under section 17, in the council's words. */
  readonly section17?: readonly string[];
  /** In place of the recommendations that follow from the figures. */
  readonly recommendations?: readonly string[];
}

/** A group as a report names it. */
export interface ReportGroup {
  readonly id: string;
  readonly name: Text;
  readonly leader?: string;
  /** A short code for pictures; made from the name where left out. */
  readonly code?: string;
}

/** A body as a report names it. */
export interface ReportBody {
  readonly id: string;
  readonly name: Text;
  /** Why it stands outside the calculation, for a body that does. */
  readonly note?: string;
}
