import type { View } from '../view.js';
import type { CouncilTexts } from './council-fields.js';
import { numberedLines, plainLines, type Read, readLines } from './numbered-lines.js';

export interface AskedGroup {
  readonly id: string;
  readonly members: number;
}

/** The most groups that a page shows beside each other. */
const mostGroups = 40;

export function groupsIn(view: View, { groups }: CouncilTexts): Read<AskedGroup> {
  const { say } = view;
  const lines = numberedLines(groups);
  if (lines.length > mostGroups) {
    const message = say(`Enter at most ${mostGroups} groups`, `Rhowch ${mostGroups} o grwpiau ar y mwyaf`);
    return { read: [], errors: [{ field: 'groups', message }] };
  }
  return readLines(lines, 'groups', ({ place, name, numbers }) => {
    const [members = 0] = numbers ?? [];
    if (numbers?.length === 1 && members <= 1000) return { id: name, members };
    return say(
      `Group ${place}: enter its name, at most 200 characters, and then its number of members, such as Oak 20`,
      `Grŵp ${place}: rhowch ei enw, 200 nod ar y mwyaf, ac yna nifer ei aelodau, megis Derw 20`,
    );
  });
}

type Pair = readonly [string, string];

/** Pairs of groups that count as one. A name may have a plus sign in it, so that each place to part a line is tried. */
export function pairsIn({ say }: View, texts: CouncilTexts, groups: readonly AskedGroup[]): Read<Pair> {
  const known = new Set(groups.map(({ id }) => id));
  const lines = plainLines(texts['as-one']).map((line, index) => ({ place: index + 1, line }));
  return readLines(lines, 'as-one', ({ place, line }): Pair | string => {
    const pair = partings(line.slice(0, 500)).find((names) => names.every((name) => known.has(name)));
    return (
      pair ??
      say(
        `Line ${place}: enter two of the groups as they are named above, with + between them, such as Oak + Ash`,
        `Llinell ${place}: rhowch ddau o’r grwpiau fel y’u henwir uchod, a + rhyngddynt, megis Derw + Onnen`,
      )
    );
  });
}

function partings(line: string): readonly Pair[] {
  const parts = line.split('+');
  return parts.slice(1).map(
    (_, at) =>
      [
        parts
          .slice(0, at + 1)
          .join('+')
          .trim(),
        parts
          .slice(at + 1)
          .join('+')
          .trim(),
      ] as const,
  );
}
