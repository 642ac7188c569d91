import { DomainError, type Language } from '@lga/rules';
import { escaped } from './markup.js';

/** How a picture is to be made. */
export interface PictureForm {
  readonly language: Language;
  /** What the ids in the picture begin with, so that several can stand in one page: a letter, then letters, digits, hyphens. */
  readonly prefix: string;
}

/** Dark on white, and pale grounds under dark letters: 7:1 and more; nothing is told by colour alone. */
export const ink = '#0b0c0c';
const line = '#505a5f';
export const grounds = [
  '#d5e8f7',
  '#fbe3c0',
  '#d9ead3',
  '#ead7f0',
  '#f9d6d5',
  '#fff3b0',
  '#cfeeee',
  '#e3e3e3',
];

/** A standalone `svg` element that names and describes itself. */
export function svgPicture({
  width,
  height,
  title,
  description,
  content,
  form: { language, prefix },
}: {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly content: readonly string[];
  readonly form: PictureForm;
}): string {
  if (!/^[A-Za-z][A-Za-z0-9-]{0,63}$/.test(prefix))
    throw new DomainError(
      'invalid-prefix',
      'A prefix of ids was expected: a letter, then letters, digits or hyphens.',
    );
  const [titleId, descriptionId] = [`${prefix}-title`, `${prefix}-desc`];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${titleId} ${descriptionId}" xml:lang="${language}" lang="${language}" font-family="system-ui, sans-serif"><title id="${titleId}">${escaped(title)}</title><desc id="${descriptionId}">${escaped(description)}</desc><rect width="${width}" height="${height}" fill="#ffffff"/>${content.join('')}</svg>`;
}

/** A rectangle with an outline; `dashed` and `thick` carry meaning without colour. */
export function box({
  x,
  y,
  width,
  height,
  fill = '#ffffff',
  outline = 'plain',
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly outline?: 'plain' | 'thick' | 'dashed';
}): string {
  const stroke = { plain: '1', thick: '3', dashed: '2" stroke-dasharray="5 3' }[outline];
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${outline === 'plain' ? line : ink}" stroke-width="${stroke}"/>`;
}

/** A line of text, cut to the width that there is; the whole of it stands in the title of the line. */
export function text({
  x,
  y,
  words,
  size = 14,
  anchor = 'start',
  bold = false,
  width,
}: {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly width?: number;
}): string {
  const shown = width === undefined ? words : cut(words, { width, size });
  const whole = shown === words ? '' : `<title>${escaped(words)}</title>`;
  return `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${ink}"${bold ? ' font-weight="700"' : ''}>${escaped(shown)}${whole}</text>`;
}

/** As many characters as fit, by a width of 0.58 of the size each, and an ellipsis for the rest. */
function cut(words: string, { width, size }: { readonly width: number; readonly size: number }): string {
  const most = Math.max(1, Math.floor(width / (0.58 * size)));
  if (words.length <= most) return words;
  const characters = [...words.slice(0, 4 * most)];
  return characters.length <= most ? words : `${characters.slice(0, most - 1).join('')}…`;
}
