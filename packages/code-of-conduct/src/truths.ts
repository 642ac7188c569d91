import type { Truth } from './condition.js';
import type { Answer } from './schema/answer.js';

/** Whether all of some facts hold: one that does not settles it. */
export function allOf(facts: readonly Truth[]): Truth {
  if (facts.includes(false)) return false;
  return facts.includes('unknown') ? 'unknown' : true;
}

/** Whether any of some facts holds: one that does settles it. */
export function anyOf(facts: readonly Truth[]): Truth {
  if (facts.includes(true)) return true;
  return facts.includes('unknown') ? 'unknown' : false;
}

export function opposite(holds: Truth): Truth {
  return holds === 'unknown' ? holds : !holds;
}

/** What a person's answer says of a fact; no answer says nothing. */
export function truthOf(answer: Answer | undefined): Truth {
  return answer === undefined || answer === 'undetermined' ? 'unknown' : answer === 'yes';
}

export function answerOf(holds: Truth): Answer {
  return holds === 'unknown' ? 'undetermined' : holds ? 'yes' : 'no';
}
