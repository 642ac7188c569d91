import type { Step } from '@lga/rules';
import type { AllocationComparison, GroupChange } from './allocation-comparison.js';

/** What changed, and what surprises. */
export function comparisonReasons({
  majority,
  groups,
  fewest,
  cells,
}: AllocationComparison): readonly Step[] {
  const must = cells.filter((cell) => cell.must !== 0).length;
  return [
    { says: majorityInWords(majority), facts: { ...majority } },
    ...groups.filter(({ paradox, isThirdParty }) => paradox !== null || isThirdParty).map(surprise),
    {
      says: `${must} cells must change; ${fewest.seats} seats moved are the fewest that reach a nearest table${fewest.isOnly ? '' : ', in more than one way'}.`,
      facts: { must, seats: fewest.seats },
    },
  ];
}

function majorityInWords({ kind, before, after }: AllocationComparison['majority']): string {
  switch (kind) {
    case 'none':
      return 'No group has a majority, before or after.';
    case 'kept':
      return `${after} keeps its majority.`;
    case 'won':
      return `${after} wins a majority, and with it a majority of each body.`;
    case 'lost':
      return `${before} loses its majority, and is owed no more than its proportion.`;
    case 'passed':
      return `The majority passes from ${before} to ${after}.`;
  }
}

const paradoxInWords: Readonly<Record<Exclude<GroupChange['paradox'], null>, string>> = {
  'lost-with-larger-share': 'loses seats although its share grew',
  'gained-with-smaller-share': 'gains seats although its share shrank',
  'changed-with-same-share': 'has other seats although its share is the same',
};

function surprise({ id, paradox, seats, members, share }: GroupChange): Step {
  const what = paradox ? paradoxInWords[paradox] : 'has other seats although its own members did not change';
  const why =
    'Seats are whole, and the parts of other groups now come before or after its own; nothing in it is wrong.';
  return { says: `${id} ${what}. ${why}`, facts: { group: id, members, share, seats } };
}
