import { stages } from '../assessment/threat.js';
import type { Cell } from '../matrix.js';
import type { Stage } from '../schema.js';
import type { Picture } from './picture.js';

/** A hazard in the cell that it has at one stage. */
export interface Mark {
  /** Counted from 1, as in the table. */
  readonly number: number;
  readonly stage: Stage;
  readonly cell: Cell;
}

/** Every hazard at every stage at which its cell is known. */
export function marksOf({ assessed }: Pick<Picture, 'assessed'>): readonly Mark[] {
  return assessed.hazards.flatMap(({ ratings }, index) =>
    stages.flatMap((stage) => {
      const cell = ratings[stage]?.cell;
      return cell ? [{ number: index + 1, stage, cell }] : [];
    }),
  );
}
