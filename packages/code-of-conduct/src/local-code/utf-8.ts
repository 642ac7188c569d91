const replacement = 0xfffd;

/** The bytes of a text in UTF-8; a surrogate that stands alone becomes the replacement character. */
export function utf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) bytes.push(...bytesOf(character.codePointAt(0) ?? 0));
  return Uint8Array.from(bytes);
}

function bytesOf(point: number): readonly number[] {
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), following(point)];
  if (point >= 0xd800 && point <= 0xdfff) return bytesOf(replacement);
  if (point < 0x10000) return [0xe0 | (point >> 12), following(point >> 6), following(point)];
  return [0xf0 | (point >> 18), following(point >> 12), following(point >> 6), following(point)];
}

function following(bits: number): number {
  return 0x80 | (bits & 0x3f);
}
