import type { EntryInForce } from '@lga/rules';

/** What there is to say of an entry. */
export type EntryAsRead<V> = Pick<EntryInForce<V>, 'value' | 'source'> &
  Partial<Pick<EntryInForce<V>, 'from' | 'confidence' | 'note'>>;

/** An entry of a rule as it was read in its source: nobody has signed it yet. */
export function entryAsRead<V>(from: string, entry: EntryAsRead<V>): EntryInForce<V> {
  return { from, confidence: 'seen', checked: null, ...entry };
}
