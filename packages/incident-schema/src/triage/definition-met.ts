import type { Answer } from '../record/envelope.js';
import type { DefinitionAnswers } from '../record/incident-assessment.js';

/**
 * Whether the definition of abuse and intimidation is met by the questions as answered.
 *
 * Either it was meant, or likely, to keep somebody from public debate; or it brought alarm or distress, of a kind that
 * could make someone want to leave public life. Intent is never required.
 *
 * @returns `undetermined` while the answers that are missing could decide it either way.
 * @see LGA Executive Advisory Board papers, 8 June 2023
 * @example
 * ```ts
 * import { definitionMet } from '@lga/incident-schema/triage';
 *
 * definitionMet({
 *   version: 'lga-2023', meantToKeepFromDebate: 'no', likelyToKeepFromDebate: 'yes', alarmOrDistress: 'not-asked',
 *   couldMakeOneLeave: 'not-asked',
 * }); // => 'yes'
 * ```
 */
export function definitionMet(answers: DefinitionAnswers): 'yes' | 'no' | 'undetermined' {
  const debate = either(answers.meantToKeepFromDebate, answers.likelyToKeepFromDebate);
  const leaving = both(answers.alarmOrDistress, answers.couldMakeOneLeave);
  const met = either(debate, leaving);
  return met === 'yes' || met === 'no' ? met : 'undetermined';
}

function either(one: Answer, other: Answer): Answer {
  if (one === 'yes' || other === 'yes') return 'yes';
  return one === 'no' && other === 'no' ? 'no' : 'unknown';
}

function both(one: Answer, other: Answer): Answer {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' && other === 'yes' ? 'yes' : 'unknown';
}
