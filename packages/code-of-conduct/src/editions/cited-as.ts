import type { CodeText, Provision } from './code-text.js';

/**
 * The provisions that a number means in a named text: the code's own numbers, or those of a text that numbers
 * them otherwise, as the LGA's Guidance does with gifts.
 *
 * @param code - The code whose provisions are sought.
 * @param number - The number as it is cited.
 * @param cited - Name of the text that cites it so; left out, the code itself.
 * @returns All that bear it: a paragraph that does several things is held in several provisions.
 * @example
 * ```ts
 * import { citedAs, modelCode } from '@lga/code-of-conduct/editions';
 *
 * const code = modelCode('later');
 * citedAs({ code, number: '9.1' }).map(({ id }) => id); // => ['lga.interests']
 * citedAs({ code, number: '9.1', cited: 'LGA Guidance on the Model Code (July 2021)' }).map(({ id }) => id);
 * // => ['lga.gifts.accepting']
 * ```
 */
export function citedAs({
  code,
  number,
  cited,
}: {
  readonly code: CodeText;
  readonly number: string;
  readonly cited?: string;
}): readonly Provision[] {
  return code.provisions.filter((each) =>
    cited === undefined
      ? each.number === number
      : each.aliases.some((alias) => alias.in === cited && alias.number === number),
  );
}
