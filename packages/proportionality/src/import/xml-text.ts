import { DomainError } from '@lga/rules';

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Character data with its references resolved.
 *
 * @throws {DomainError} `xml-not-well-formed` for a reference to anything but the five named entities and the
 *   characters that XML allows.
 */
export function characterData(text: string): string {
  if (text.includes(']]>')) throw unknownReference();
  if (!text.includes('&')) return allowed(text);
  return allowed(
    text.replaceAll(/&([^;&]{0,20};)?/g, (_, reference: string | undefined) =>
      resolved(reference?.slice(0, -1)),
    ),
  );
}

function resolved(reference: string | undefined): string {
  const name = named.get(reference ?? '');
  if (name !== undefined) return name;
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(reference ?? '');
  const code = digits ? Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] === undefined ? 10 : 16) : 0;
  if (!isCharacter(code)) throw unknownReference();
  return String.fromCodePoint(code);
}

/** The characters of XML 1.0. */
function isCharacter(code: number): boolean {
  const control = code < 32 && code !== 9 && code !== 10 && code !== 13;
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return !control && !surrogate && code !== 0xfffe && code !== 0xffff && code <= 0x10ffff;
}

function allowed(text: string): string {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && !isCharacter(code)) throw unknownReference();
  }
  return text;
}

function unknownReference(): DomainError<'xml-not-well-formed'> {
  return new DomainError(
    'xml-not-well-formed',
    'XML was expected so that references name one of the five entities or a character that XML allows.',
  );
}
