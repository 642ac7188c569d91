import type { CouncilOperation } from './http/operation.js';
import { operations } from './operations.js';

const byId: ReadonlyMap<string, CouncilOperation> = new Map(
  operations.flatMap((operation) =>
    operation.kind === 'council' ? [[operation.id, operation] as const] : [],
  ),
);

/** An operation on a council's records, by its id in the API document. */
export function operationNamed(id: string): CouncilOperation {
  const operation = byId.get(id);
  if (operation) return operation;
  throw new RangeError(`There is no operation ${id}.`);
}
