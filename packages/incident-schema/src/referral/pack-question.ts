import type { Text } from '@lga/rules';

/** The six headings under which the police take a call. */
export type Heading = 'threat' | 'harm' | 'risk' | 'investigation' | 'vulnerability' | 'engagement';

/** What a call handler asks, and the one field of a record that answers it. */
export interface PackQuestion {
  readonly id: string;
  readonly heading: Heading;
  readonly asks: Text;
  readonly layer: 'report' | 'assessment' | 'decision';
  /** Names parted by full stops, `*` for the items of a list. */
  readonly field: string;
  /** The code list of the answer; absent for words, numbers and times. */
  readonly list?: string;
  /** Whether a call handler will ask for it, so that a pack without it is not complete. */
  readonly expected: boolean;
}
