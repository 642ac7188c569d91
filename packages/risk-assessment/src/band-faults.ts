import type { MatrixFault } from './matrix-fault.js';
import { repeated } from './repeated.js';
import type { ScaleDefinition } from './schema.js';

/** Faults of what a scheme is called and of the words of its bands, whether it is a matrix or a scale of words. */
export function bandFaults(definition: Pick<ScaleDefinition, 'id' | 'version' | 'bands'>): MatrixFault[] {
  const { bands } = definition;
  const blank = (['id', 'version'] as const).filter((field) => isBlank(definition[field]));
  const wordless = bands.filter(({ id, word }) => isBlank(id) || isBlank(word.en));
  return [
    ...blank.map((field) => ({ kind: 'missing-identity', field }) as const),
    ...repeated(bands.map(({ id }) => id)).map((band) => ({ kind: 'duplicate-band', band }) as const),
    ...wordless.map(({ id }) => ({ kind: 'missing-word', band: id }) as const),
  ];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
