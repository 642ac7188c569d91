import type { File } from '../tree.js';
import { importRules } from './imports.js';
import { shapeRules } from './shape.js';
import { type HouseRule, source } from './source.js';
import { surroundingsRules } from './surroundings.js';

export const houseRules: readonly HouseRule[] = [...importRules, ...surroundingsRules, ...shapeRules];

export interface Violation {
  readonly rule: string;
  /** Path and line: `packages/rules/src/index.ts:3`. */
  readonly where: string;
  readonly says: string;
}

/** Every place where one of the files breaks a rule of the house. */
export function violations(files: readonly File[]): Violation[] {
  return files.map(source).flatMap((each) =>
    houseRules.flatMap(({ name, breaches }) =>
      breaches(each).map(({ at, says }) => ({
        rule: name,
        where: `${each.path}:${each.text.slice(0, at).split('\n').length}`,
        says,
      })),
    ),
  );
}
