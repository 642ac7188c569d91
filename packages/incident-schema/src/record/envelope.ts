import type { ExternalReference } from './external-reference.js';

export type { ExternalReference } from './external-reference.js';

/** `report`: what was said to have happened. `assessment`: what somebody made of it. `decision`: what was done about it. */
export type Layer = 'report' | 'assessment' | 'decision';

/** Unknown was asked, not asked was not: they are never merged. */
export type Answer = 'yes' | 'no' | 'unknown' | 'not-asked';

export type Country = 'England' | 'Wales';

export type Band = 'critical' | 'high' | 'medium' | 'low' | 'not-abuse';

/** What somebody else adds to a record. */
interface Extension {
  readonly name: string;
  readonly version: string;
  readonly data: unknown;
}

/** An old value that a later version has no place for, or a code that a person has to choose anew. */
export interface UpgradeNote {
  /** The version that the step led to. */
  readonly to: string;
  /** Where the old value stood, as a JSON Pointer. */
  readonly pointer: string;
  readonly was: unknown;
  /** Codes among which a person has to choose; absent where nothing is left to do. */
  readonly needsRecode?: readonly string[];
}

/** What every record has, whatever its layer. */
export interface Envelope {
  readonly layer: Layer;
  readonly schemaVersion: string;
  readonly taxonomyVersion: string;
  readonly id: string;
  /** The record that this one corrects; that one is kept. */
  readonly replaces?: string;
  readonly extensions?: readonly Extension[];
  /** What upgrades to later versions kept of the record as it was. */
  readonly upgradeNotes?: readonly UpgradeNote[];
}

/** Somebody in a role of the council. */
export interface Officer {
  readonly role: string;
  readonly person?: ExternalReference;
}
