/**
 * Text with a sign for what cannot or must not be shown: characters that XML does not allow, halves of pairs, and marks
 * that turn the direction of what follows.
 */
export function plainSigns(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '\uFFFD');
}
