import { DomainError } from '@lga/rules';
import type { MeasureHead } from './measure-head.js';

/** A figure as `data/survey.json` has it: read at its source, with what is not known left as `null`. */
export interface PublishedFigure {
  readonly id: string;
  readonly survey: string;
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly question: { readonly wording: string | null; readonly asked: string };
  readonly group: string | null;
  readonly base: { readonly who: string; readonly n: number | null };
  readonly period: string | null;
  readonly prompted: boolean | null;
  readonly source: readonly string[];
  readonly confidence: string;
  readonly bound?: string;
  readonly note?: string;
}

/** A figure of one's own beside a published one. */
export interface Comparison {
  readonly published: PublishedFigure;
  /** One's own less the published one, in points of per cent as `-3.5`. */
  readonly difference: string;
  /** What is known to be unlike; where there is any, the figures do not compare. */
  readonly unlike: readonly ComparedPart[];
  /** What is not known of one of the two, so that nobody can say whether they compare. */
  readonly unknown: readonly ComparedPart[];
}

export type ComparedPart = 'wording' | 'base' | 'period' | 'prompted';

/**
 * One's own percentage beside every published one of the same measure, with what stands against comparing them.
 *
 * Bases and periods are compared as texts: where they are worded differently, a person must say whether they mean the
 * same. No published figure has its exact wording, so none compares beyond doubt.
 *
 * @param own - The head of one's own figure, its per cent as a decimal in text with one place, its period in words as
 *   the published figures have it: `last 12 months`.
 * @param published - `figures` of `data/survey.json`.
 * @returns One comparison for each published percentage of everybody (no group) of the same measure, in the order given.
 * @throws {DomainError} `invalid-percent`.
 * @example
 * ```ts
 * import { comparisons } from '@lga/incident-schema/statistics';
 *
 * const head = {
 *   measure: 'abuse-or-intimidation-any', question: { wording: 'Have you been abused?', asked: 'any abuse' }, base: 'all who answered',
 *   period: { from: '2025-11-01', to: '2026-10-31' }, prompted: false, taxonomyVersion: '0.1.0',
 * };
 * const survey2025 = {
 *   id: 'lga-dnh-2025.abuse-or-intimidation-any', survey: 'lga-dnh-2025', measure: 'abuse-or-intimidation-any', value: 72, unit: 'percent',
 *   question: { wording: null, asked: 'any abuse or intimidation' }, group: null, base: { who: 'all who answered', n: 1861 },
 *   period: 'last 12 months', prompted: null, source: ['gb-2025'], confidence: 'seen',
 * };
 * comparisons({ own: { head, percent: '64.0', periodInWords: 'last 12 months' }, published: [survey2025] })
 *   .map(({ difference, unlike, unknown }) => ({ difference, unlike, unknown }));
 * // => [{ difference: '-8.0', unlike: [], unknown: ['wording', 'prompted'] }]
 * ```
 */
export function comparisons({
  own,
  published,
}: {
  readonly own: { readonly head: MeasureHead; readonly percent: string; readonly periodInWords: string };
  readonly published: readonly PublishedFigure[];
}): readonly Comparison[] {
  if (!/^(?:100\.0|\d{1,2}\.\d)$/.test(own.percent)) {
    throw new DomainError(
      'invalid-percent',
      'A percentage was expected as a decimal with one place, from 0.0 to 100.0.',
    );
  }
  const ownTenths = Number(own.percent.replace('.', ''));
  return published
    .filter(
      ({ measure, unit, group }) => measure === own.head.measure && unit === 'percent' && group === null,
    )
    .map((figure) => {
      const tenths = ownTenths - Math.round(figure.value * 10);
      const parts = compared(own.head, own.periodInWords, figure);
      return {
        published: figure,
        difference: `${tenths < 0 ? '-' : ''}${Math.floor(Math.abs(tenths) / 10)}.${Math.abs(tenths) % 10}`,
        unlike: parts.flatMap(({ part, same }) => (same === false ? [part] : [])),
        unknown: parts.flatMap(({ part, same }) => (same === null ? [part] : [])),
      };
    });
}

interface Compared {
  readonly part: ComparedPart;
  /** `null` where one of the two is not known. */
  readonly same: boolean | null;
}

function compared(
  { question, base, prompted }: MeasureHead,
  period: string,
  figure: PublishedFigure,
): Compared[] {
  return [
    { part: 'wording', same: equal(question.wording, figure.question.wording) },
    { part: 'base', same: equal(base, figure.base.who) },
    { part: 'period', same: equal(period, figure.period) },
    { part: 'prompted', same: equal(prompted, figure.prompted) },
  ];
}

function equal<Value>(one: Value | null, other: Value | null): boolean | null {
  return one === null || other === null ? null : one === other;
}
