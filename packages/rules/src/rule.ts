import { type Authority, type Citation, type Confidence, citationText, type Signature } from './citation.js';
import { DomainError } from './domain-error.js';
import type { Explained } from './explained.js';
import { isoDate } from './iso-date.js';
import type { Text } from './text.js';

interface Known {
  readonly source: Citation;
  readonly confidence: Confidence;
  /** A reviewer's signature, or `null`: nobody has signed yet. */
  readonly checked: Signature | null;
  /** What a reader would otherwise get wrong. */
  readonly note?: string;
}

/** A value in force from a day on, until the next entry; `value: null` records a repeal. */
export interface EntryInForce<V> extends Known {
  readonly status?: 'in-force';
  readonly from: string;
  readonly value: V | null;
}

/** A value that is not law: enacted and not commenced, announced, or replaced before it ever applied. */
export interface EntryNotInForce<V> extends Known {
  readonly status: 'enacted-not-commenced' | 'announced' | 'superseded';
  /** The day it is to apply from, or `null` while no day is known. */
  readonly from: string | null;
  readonly value: V;
}

export type RuleEntry<V> = EntryInForce<V> | EntryNotInForce<V>;

/**
 * A rule as a value with its whole history: what held from when, on whose word, and how that is known.
 */
export interface Rule<V> {
  /** Dotted, jurisdiction first, permanent: `england.interests.notification-period`. */
  readonly id: string;
  readonly title: Text;
  readonly authority: Authority;
  /** What a number counts; left out where the value needs no unit. */
  readonly unit?: string;
  /** Oldest first. Never empty, so that no rule is without a date and a source. */
  readonly history: readonly [RuleEntry<V>, ...RuleEntry<V>[]];
}

/**
 * The value of a rule on a day, with the reason for it.
 *
 * Only what is in force counts: nothing is assumed before the first entry, after a repeal, or from what is
 * merely enacted or announced.
 *
 * @param rule - The rule.
 * @param on - The day, `YYYY-MM-DD`.
 * @returns The value, and one step that cites its source, confidence and signature.
 * @throws {DomainError} `invalid-date`; `not-in-force` when the rule has no value on that day.
 * @example
 * ```ts
 * import { inForce, type Rule } from '@lga/rules';
 *
 * const period: Rule<number> = {
 *   id: 'example.period',
 *   title: { en: 'Time to notify' },
 *   authority: 'statute',
 *   unit: 'days',
 *   history: [{ from: '2012-07-01', value: 28, source: { instrument: 'An Act' }, confidence: 'seen', checked: null }],
 * };
 * inForce(period, '2023-05-01').value; // => 28
 * ```
 */
export function inForce<V>(rule: Rule<V>, on: string): Explained<V> {
  const day = isoDate(on);
  const entry = rule.history.findLast((each) => isCommenced(each) && each.from <= day);
  if (!entry || entry.value === null)
    throw new DomainError('not-in-force', `${rule.id} has no value in force on ${day}.`);
  const { source, confidence, checked, note } = entry;
  const says = `${rule.title.en}: in force from ${entry.from}, ${citationText(source)}.${note ? ` ${note}` : ''}`;
  const step = { says, rule: rule.id, source, authority: rule.authority, confidence, checked };
  return { value: entry.value, because: [step] };
}

function isCommenced<V>(entry: RuleEntry<V>): entry is EntryInForce<V> {
  return entry.status === undefined || entry.status === 'in-force';
}
