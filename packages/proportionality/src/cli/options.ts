import type { Language } from '@lga/rules';

/** Ways to write a report. */
const formats = ['html', 'md', 'csv', 'json'] as const;
export type Format = (typeof formats)[number];

/** What was asked for on the command line. */
export type Asked =
  | { readonly kind: 'review'; readonly file: string; readonly format: Format; readonly language: Language }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly says: string };

export const usage = `proportionality review <file.json> [--format html|md|csv|json] [--language en|cy]

Writes the report of a review of political balance to standard output.

  --format     html (where left out), md, csv or json
  --language   en (where left out) or cy: headings and labels

Ends with
  0  the report is made
  1  the file cannot be read
  2  called wrongly
  3  the file is not JSON of the documented form
  4  the facts contradict one another
  5  the council has something to decide first
`;

/** Reads the command line; each option comes at most once. */
export function options(args: readonly string[]): Asked {
  if (args.length === 0 || args.includes('--help')) return { kind: 'help' };
  const [command, ...rest] = args;
  if (command !== 'review') return wrong('The command review was expected.');
  const named = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const each = rest[at] ?? '';
    if (!each.startsWith('--')) files.push(each);
    else if (named.has(each)) return wrong(`${each} was expected once.`);
    else {
      at += 1;
      named.set(each, rest[at] ?? '');
    }
  }
  const unknown = [...named.keys()].find((name) => name !== '--format' && name !== '--language');
  if (unknown !== undefined) return wrong(`${unknown} is not an option.`);
  const [file] = files;
  if (file === undefined || files.length > 1) return wrong('One file was expected.');
  return chosen(file, named);
}

function chosen(file: string, named: ReadonlyMap<string, string>): Asked {
  const format = formats.find((each) => each === (named.get('--format') ?? 'html'));
  const language = (['en', 'cy'] as const).find((each) => each === (named.get('--language') ?? 'en'));
  if (!format) return wrong(`--format was expected to be one of ${formats.join(', ')}.`);
  if (!language) return wrong('--language was expected to be en or cy.');
  return { kind: 'review', file, format, language };
}

function wrong(says: string): Asked {
  return { kind: 'wrong', says };
}
