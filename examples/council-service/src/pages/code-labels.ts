import { codeLists } from '@lga/incident-schema/code-lists';
import { inLanguage, type Text } from '@lga/rules';
import type { View } from './view.js';

/** Some codes of a list with their words, in the order asked for. */
export function codeChoices(list: string, codes: readonly string[]): readonly (readonly [string, Text])[] {
  return codes.map((code) => [code, labelOf(list, code)] as const);
}

/** Every code of a list that is in use, with its words. */
export function allCodes(list: string): readonly (readonly [string, Text])[] {
  return (codeLists.lists[list]?.terms ?? [])
    .filter(({ validTo }) => validTo === null)
    .map(({ id, label }) => [id, label] as const);
}

/** The words of a code in the language of the page; the code itself where the list does not know it. */
export function codeInWords({ language }: View, list: string, code: string): string {
  return inLanguage(labelOf(list, code), language).words;
}

function labelOf(list: string, code: string): Text {
  return codeLists.lists[list]?.terms.find(({ id }) => id === code)?.label ?? { en: code };
}
