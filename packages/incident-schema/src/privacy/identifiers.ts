/** What kind of identifier a text was masked for. */
export type IdentifierKind =
  | 'email'
  | 'url'
  | 'phone'
  | 'postcode'
  | 'handle'
  | 'national-insurance'
  | 'nhs-number'
  | 'vehicle'
  | 'card'
  | 'bank-account'
  | 'ip-address'
  | 'street-address'
  | 'name';

/** How identifiers of a kind are written. Every repetition is bounded, so that no text makes a search slow. */
export interface Identifier {
  readonly kind: Exclude<IdentifierKind, 'name'>;
  readonly form: RegExp;
  /** What the form alone does not tell. */
  readonly holds?: (found: string) => boolean;
}

const streets =
  'Street|St|Road|Rd|Lane|Avenue|Ave|Close|Drive|Way|Court|Place|Crescent|Terrace|Gardens|Grove|Hill|Square|Row|Mews|Rise|Walk|Park|Heol|Ffordd|Stryd|Rhodfa|Clos|Lôn';
const tlds = 'com|org|net|info|uk|cymru|wales|london|io|co|me|tv|gov|eu';

/** UK identifiers, in the order in which they are looked for where two begin at one place. */
export const identifiers: readonly Identifier[] = [
  {
    kind: 'email',
    form: /(?<![\w.+-])[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}/giu,
  },
  { kind: 'url', form: /\b(?:https?:\/\/|www\.)[^\s<>"']{1,2000}(?<![.,;:!?)\]])/giu },
  {
    kind: 'url',
    form: new RegExp(
      `(?<![\\w@.-])[a-z0-9-]{1,63}(?:\\.[a-z0-9-]{1,63}){0,4}\\.(?:${tlds})\\b(?:/[^\\s<>"']{0,2000}(?<![.,;:!?)\\]]))?`,
      'giu',
    ),
  },
  {
    kind: 'phone',
    form: /(?<![\w+])(?:\+\d{1,3}|\(?0)[\d().\s/-]{8,22}\d(?!\w)/gu,
    holds: (found) => {
      const digits = digitsOf(found).length;
      return digits >= 10 && digits <= 14 && !/^\d{2}[./-]\d{2}[./-]\d{4}/.test(found);
    },
  },
  {
    kind: 'national-insurance',
    form: /(?<!\w)[A-Z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?!\w)/giu,
  },
  {
    kind: 'postcode',
    form: /(?<!\w)(?:GIR ?0AA|[A-PR-UWYZ](?:[A-HK-Y]\d[ABEHMNPRV-Y]|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|\d{1,2})\s{0,2}\d[A-Z]{2})(?!\w)/giu,
  },
  { kind: 'vehicle', form: /(?<!\w)[A-HJ-PR-Y]{2}\d{2} ?[A-HJ-PR-Z]{3}(?!\w)/giu },
  { kind: 'vehicle', form: /(?<!\w)[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}(?!\w)/gu },
  {
    kind: 'bank-account',
    form: /(?<!\w)\d{2}[ -]\d{2}[ -]\d{2}[ ,;]{1,3}(?:(?:account|acc|a\/c)[ .:]{0,3})?\d{8}(?!\w)/giu,
  },
  { kind: 'card', form: /(?<!\w)\d(?:[ -]?\d){12,18}(?!\w)/gu, holds: (found) => luhn(digitsOf(found)) },
  {
    kind: 'nhs-number',
    form: /(?<!\w)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\w)/gu,
    holds: (found) => nhs(digitsOf(found)),
  },
  {
    kind: 'ip-address',
    form: /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.]*\d)/gu,
  },
  {
    kind: 'street-address',
    form: new RegExp(
      `(?<!\\w)\\d{1,4}[A-Za-z]?,? {1,2}(?:(?:\\p{Lu}[\\p{L}'’-]{1,30} {1,2}){1,3}(?:${streets})|(?:Heol|Ffordd|Stryd|Rhodfa|Clos|Lôn)(?: {1,2}\\p{L}[\\p{L}'’-]{0,30}){1,3})(?!\\w)`,
      'gu',
    ),
  },
  { kind: 'handle', form: /(?<![\w@./])@[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?/gu },
];

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** @see ISO/IEC 7812-1, the check digit of cards */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** @see NHS Data Model and Dictionary, NHS Number: modulus 11 */
function nhs(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce(
    (total, digit, place) => total + Number(digit) * (10 - place),
    0,
  );
  return digits.length === 10 && (11 - (sum % 11)) % 11 === Number(digits[9]);
}
