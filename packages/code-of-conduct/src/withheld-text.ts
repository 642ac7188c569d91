/** What stands in place of withheld text: no letters, and shorter than anything that is looked for. */
export const blank = '▇▇▇';

const shortestWithheld = 4;
const postcode = /\b[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}\b/gi;

/** Everything that has to be looked for: the texts withheld, and postcodes in them. */
export function withheldValues(texts: readonly string[]): readonly string[] {
  const all = texts.flatMap((text) => [text.trim(), ...(text.match(postcode) ?? [])]);
  return [...new Set(all)].filter((each) => each.length >= shortestWithheld).sort(longestFirst);
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length || (one < other ? -1 : 1);
}

/** Makes texts free of every withheld value, in whatever case and spacing. */
export function blanker(values: readonly string[]): (text: string) => string {
  const patterns = values.map((value) => new RegExp(value.split(/\s+/).map(escaped).join('\\s+'), 'gi'));
  return (text) => {
    let [before, after] = ['', text];
    // A blank may join what stood around it into another withheld value; each round makes the text shorter.
    while (before !== after) {
      before = after;
      after = patterns.reduce((left, pattern) => left.replace(pattern, blank), after);
    }
    return after;
  };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
