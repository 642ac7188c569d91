import type { Rule } from '@lga/rules';
import { brightonHove2021 } from './matrices/brighton-hove-2021.js';
import { council6x6In2016 } from './matrices/council-6x6-2016.js';
import type { RiskMatrix } from './matrix.js';
import type { MatrixDefinition } from './schema.js';

/** The matrix of Brighton & Hove City Council for its Council Chamber. */
export const brightonHoveMatrix = matrixRule({
  id: 'england.matrix.brighton-hove-2021',
  from: '2021-04-08',
  matrix: brightonHove2021,
  note: 'The day is that of the paper; whether the council still rates with it was not established.',
});

/** The matrix of an unnamed council for all its activities. */
export const council6x6Matrix = matrixRule({
  id: 'uk.matrix.council-6x6-2016',
  from: '2016-09-21',
  matrix: council6x6In2016,
  note: 'The day is that of the form; a toolkit of June 2015 already has the same grid.',
});

function matrixRule({
  id,
  from,
  matrix: { definition },
  note,
}: {
  readonly id: string;
  readonly from: string;
  readonly matrix: RiskMatrix;
  readonly note: string;
}): Rule<MatrixDefinition> {
  const { title, source, confidence } = definition;
  return {
    id,
    title,
    authority: 'practice',
    history: [{ from, value: definition, source, confidence, checked: null, note }],
  };
}
