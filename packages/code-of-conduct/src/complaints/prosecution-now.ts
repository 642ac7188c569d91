import type { Explained } from '@lga/rules';
import { prosecutionTimes } from '../england/offence.js';
import type { ProsecutionTimes } from '../england/prosecution-times.js';
import { actCommenced } from '../england/sources.js';
import { answerOf } from '../truths.js';
import type { Progress } from './progress.js';

/** The limits on a prosecution while the police have the matter. It says nothing of whether there was an offence. */
export interface ProsecutionNow extends ProsecutionTimes {
  /** Whether somebody judged it to be about section 34; while that is open the limits are those that there would be. */
  readonly aboutSection34: ProsecutionTimes['hasPassed'];
}

/**
 * The limits of section 34 for an allegation that the police have; `null` at any other time, after a conviction, where
 * somebody judged that it is not about section 34, and for conduct before 1 July 2012. Evidence recorded on a day
 * before the last one of the conduct leaves the day of the evidence open.
 */
export function prosecutionNow(
  { state, outcome, judged, allegation, applied }: Progress,
  on: string,
): Explained<ProsecutionNow> | null {
  const about = judged.get('about-section-34') ?? 'unknown';
  const { conductOn } = allegation;
  if (state !== 'police-hold' || outcome === 'convicted' || about === false) return null;
  if (conductOn !== undefined && conductOn < actCommenced) return null;
  const evidence = applied.findLast(({ event }) => event.kind === 'evidence-reaches-prosecutor')?.event.on;
  const isKnown = evidence !== undefined && evidence >= (conductOn ?? evidence);
  const { value, because } = prosecutionTimes({
    ...(conductOn === undefined ? {} : { actOn: conductOn }),
    ...(isKnown ? { evidenceKnownOn: evidence } : {}),
    on,
  });
  return { value: { aboutSection34: answerOf(about), ...value }, because };
}
