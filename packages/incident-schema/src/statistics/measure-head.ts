/** What a figure is of. Without it a figure cannot be read, and figures of different heads are not added or lined up. */
export interface MeasureHead {
  /** The id of the measure, the caller's or that of the published figures: `abuse-or-intimidation-any`. */
  readonly measure: string;
  readonly question: {
    /** As it was put, word for word; `null` where that is not known, or where nobody was asked. */
    readonly wording: string | null;
    /** What was asked or counted, in short. */
    readonly asked: string;
  };
  /** Who or what the figure is of: councillors who answered, incidents reported. */
  readonly base: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly period: { readonly from: string; readonly to: string };
  /** Whether people were shown a list or scenarios, which raises a figure; `null` where nobody was asked. */
  readonly prompted: boolean | null;
  /** Version of the code lists. */
  readonly taxonomyVersion: string;
}

/** A part of a head in which two figures may differ. */
export type HeadPart = 'measure' | 'wording' | 'asked' | 'base' | 'period' | 'prompted' | 'taxonomy-version';

/** In what two heads differ. Versions of code lists differ when their first numbers do: the others only add codes. */
export function differences(one: MeasureHead, other: MeasureHead): readonly HeadPart[] {
  const parts: readonly (readonly [HeadPart, boolean])[] = [
    ['measure', one.measure === other.measure],
    ['wording', one.question.wording === other.question.wording],
    ['asked', one.question.asked === other.question.asked],
    ['base', one.base === other.base],
    ['period', one.period.from === other.period.from && one.period.to === other.period.to],
    ['prompted', one.prompted === other.prompted],
    ['taxonomy-version', majorOf(one.taxonomyVersion) === majorOf(other.taxonomyVersion)],
  ];
  return parts.flatMap(([part, same]) => (same ? [] : [part]));
}

/** Before 1.0.0 every second number may break. */
function majorOf(version: string): string {
  const [major = '', minor = ''] = version.split('.');
  return major === '0' ? `0.${minor}` : major;
}
