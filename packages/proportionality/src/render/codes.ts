/**
 * A short code for each name, all different: initials, or the first letters of a single word.
 *
 * @param names - In order; a code that is given is kept.
 */
export function codesOf(names: readonly { readonly name: string; readonly code?: string }[]): string[] {
  const taken = new Set(names.flatMap(({ code }) => (code === undefined ? [] : [code])));
  return names.map(({ name, code }) => {
    if (code !== undefined) return code;
    const free = candidates(name).find((each) => !taken.has(each)) ?? numbered(name, taken);
    taken.add(free);
    return free;
  });
}

const small = /^(the|and|group|y|a|grŵp)$/iu;

function candidates(name: string): string[] {
  const all = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = all.filter((word) => !small.test(word));
  const words = telling.length > 0 ? telling : all;
  const initials = words.map((word) => [...word][0] ?? '').join('');
  const letters = [...(words[0] ?? '')];
  const short = words.length > 1 ? [[...initials].slice(0, 3).join('')] : [];
  return [...short, ...[1, 2, 3].map((length) => letters.slice(0, length).join(''))]
    .filter((code) => code !== '')
    .map((code) => code.charAt(0).toUpperCase() + code.slice(1));
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  const start = candidates(name)[0] ?? 'G';
  let number = 2;
  while (taken.has(`${start}${number}`)) number += 1;
  return `${start}${number}`;
}
