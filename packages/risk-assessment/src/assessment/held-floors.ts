import type { Answer, Assessment, Floor, Output } from '../schema.js';
import type { FloorAtRank } from './ranks.js';
import { bandNamed, type Scheme } from './scheme.js';

/** A floor by answer, with its rank in the scheme and whether the answer brings it in. */
export interface HeldFloor extends FloorAtRank {
  readonly id: string;
  readonly question: string;
  readonly because: string;
}

/** The floors by answer for one result. An answer that was not given, or not told, is unknown and not a no. */
export function heldFloors(
  floors: readonly Floor[],
  { output, scheme, answers }: { output: Output; scheme: Scheme; answers: Assessment['answers'] },
): readonly HeldFloor[] {
  const given = new Map(answers.map(({ question, answer }) => [question, answer]));
  return floors.flatMap((floor) => {
    if (floor.kind !== 'answer' || floor.output !== output) return [];
    const { id, question, because } = floor;
    const { rank } = bandNamed(scheme, floor.atLeast);
    return [{ id, question, because, rank, applies: told(given.get(question)) }];
  });
}

function told(answer: Answer | undefined): FloorAtRank['applies'] {
  return answer === 'yes' || answer === 'no' ? answer : 'unknown';
}
