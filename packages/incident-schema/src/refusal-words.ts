import type { Text } from '@lga/rules';
import { crossFieldRules } from './cross-field-rules.js';
import { words } from './named-rule.js';

/** What was expected, by the form of a text. */
const forms: Readonly<Record<string, Text>> = {
  datetime: words(
    'A date and time with its offset from UTC was expected, such as 2026-03-01T14:30:00Z.',
    'Disgwylid dyddiad ac amser gyda’r gwahaniaeth oddi wrth UTC, megis 2026-03-01T14:30:00Z.',
  ),
  date: words(
    'A day of the calendar was expected as YYYY-MM-DD.',
    'Disgwylid diwrnod o’r calendr fel BBBB-MM-DD.',
  ),
};

const otherForm = words(
  'Text of the form that the schema describes was expected.',
  'Disgwylid testun o’r ffurf y mae’r sgema yn ei disgrifio.',
);

const types: Readonly<Record<string, Text>> = {
  string: words('Text was expected.', 'Disgwylid testun.'),
  number: words('A number was expected.', 'Disgwylid rhif.'),
  int: words('A whole number was expected.', 'Disgwylid rhif cyfan.'),
  boolean: words('true or false was expected.', 'Disgwylid true neu false.'),
  array: words('A list was expected.', 'Disgwylid rhestr.'),
  object: words('An object with named fields was expected.', 'Disgwylid gwrthrych â meysydd wedi’u henwi.'),
};

const otherType = words('A value of another type was expected.', 'Disgwylid gwerth o fath arall.');

const distinct = words('Each item was expected once.', 'Disgwylid pob eitem unwaith.');

export const missing = words(
  'This field is required, and it is missing.',
  'Mae’r maes hwn yn ofynnol, ac mae ar goll.',
);

export const unknownField = words(
  'There is a field here that the schema does not have.',
  'Mae maes yma nad yw yn y sgema.',
);

export function unknownVersion(known: string): Text {
  return words(`Read here: ${known}.`, `Darllenir yma: ${known}.`);
}

export function notInList(values: readonly unknown[]): Text {
  const list = values.join(', ');
  return words(`One of these was expected: ${list}.`, `Disgwylid un o’r rhain: ${list}.`);
}

export function wrongType(expected: string): Text {
  return types[expected] ?? otherType;
}

export function wrongForm(format: string): Text {
  return forms[format] ?? otherForm;
}

const units: Readonly<Record<string, Text>> = {
  string: words(', counted in characters', ', wedi’i gyfrif mewn nodau'),
  array: words(', counted in items', ', wedi’i gyfrif mewn eitemau'),
};

export function tooSmall(least: string, of: string): Text {
  const unit = units[of];
  return words(
    `At least ${least} was expected${unit?.en ?? ''}.`,
    `Disgwylid o leiaf ${least}${unit?.cy ?? ''}.`,
  );
}

export function tooBig(most: string, of: string): Text {
  const unit = units[of];
  return words(
    `At most ${most} was expected${unit?.en ?? ''}.`,
    `Disgwylid ar y mwyaf ${most}${unit?.cy ?? ''}.`,
  );
}

/** What a rule over several fields asks. */
export function ruleWords(rule: string): Text {
  return crossFieldRules.find(({ name }) => name === rule)?.says ?? distinct;
}
