import type { Explained, Step } from '@lga/rules';
import { supportPresets } from './support-preset.js';

type Level = 'low' | 'more-serious' | 'serious';

/** What is known of an incident; `null` where it is not known. */
export interface LadderFacts {
  /** Whether it may be a crime: a question for officers and the police. */
  readonly criminal: boolean | null;
  readonly threat: boolean | null;
  readonly repeated: boolean | null;
  /** Whether the immediate safety of councillors or staff is threatened. */
  readonly immediateSafety: boolean | null;
}

/** Where an incident stands on Durham’s ladder, as far as the facts go. */
export interface LadderLevel {
  /** Lowest first; one where the facts settle it. */
  readonly possible: readonly Level[];
  /** Whether to decide on the register: beside the ladder, never its fourth step. */
  readonly register: 'decide' | 'not-raised' | 'unknown';
}

const levels: readonly Level[] = ['low', 'more-serious', 'serious'];

/**
 * The level of an incident on Durham’s ladder that the facts suggest. It rates an incident, never a councillor.
 *
 * The ladder is published and the facts that lead to each level are not: a possible crime is taken as serious, a
 * threat or a repetition below that as more serious. People decide, by a process fixed beforehand.
 *
 * @param facts - What is known; unknown is not no.
 * @example
 * ```ts
 * import { ladderLevel } from '@lga/risk-assessment/controls';
 *
 * const email = { criminal: false, threat: false, repeated: false, immediateSafety: false };
 * ladderLevel(email).value; // => { possible: ['low'], register: 'not-raised' }
 * ladderLevel({ ...email, criminal: null }).value.possible; // => ['low', 'serious']
 * ```
 */
export function ladderLevel(facts: LadderFacts): Explained<LadderLevel> {
  const { criminal, threat, repeated, immediateSafety } = facts;
  const worse = threat === true || repeated === true;
  const maybeWorse = worse || threat === null || repeated === null;
  const open: Readonly<Record<Level, boolean>> = {
    low: criminal !== true && !worse,
    'more-serious': criminal !== true && maybeWorse,
    serious: criminal !== false,
  };
  const possible = levels.filter((level) => open[level]);
  const register = immediateSafety === null ? 'unknown' : immediateSafety ? 'decide' : 'not-raised';
  return { value: { possible, register }, because: ladderReasons(facts) };
}

function ladderReasons(facts: LadderFacts): Step[] {
  const ladder = supportPresets.find(({ id }) => id === 'durham-threat-ladder');
  const published = 'The ladder is Durham’s: everything is logged, even the minor.';
  const reading =
    'Which facts lead to which level is not published; this is a reading for people to decide on.';
  return [
    { says: published, ...(ladder && { source: ladder.source }), confidence: 'seen', checked: null },
    { says: reading, confidence: 'inferred', checked: null, facts: { ...facts } },
  ];
}
