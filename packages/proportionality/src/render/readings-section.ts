import type { Language } from '@lga/rules';
import type { Allocation, Range } from '../statute/allocation.js';
import type { OpenReadings } from '../statute/compare-readings.js';
import { type Block, english, type TableRow, writer } from './document.js';
import { labels } from './labels.js';
import type { BalanceReport } from './report.js';
import { holdersOf, partsOf } from './shown.js';
import { between } from './totals-section.js';

const inWords: Readonly<Record<OpenReadings[keyof OpenReadings], string>> = {
  'in-post': 'members in post',
  'council-size': 'vacant seats counted',
  'own-shares': 'others keep their own shares',
  'pro-rata-groups': 'groups share the rest pro rata',
  'pro-rata-all': 'groups and the ungrouped share the rest pro rata',
  counted: 'open co-optees counted',
  'left-out': 'open co-optees left out',
};

const dimensions = ['membership', 'rest', 'openCoOptees'] as const;

/** Every different answer, with the ways to read what is open that come to it; nothing where all agree. */
export function readingsSection(report: BalanceReport, language: Language): Block[] {
  const { readings = [] } = report;
  if (readings.length < 2) return [];
  const { heading, say } = writer(language);
  const holders = holdersOf(report, language);
  const telling = dimensions.filter((each) => tells(readings, each));
  const rows = readings.map(({ readings: ways, isTaken, allocation }): TableRow => {
    const taken = isTaken ? ` (${say(labels.taken).words})` : '';
    return {
      head: english(`${waysInWords(ways, telling)}${taken}`),
      cells: holders.map(({ id }) => totalOf(allocation.value, id)),
    };
  });
  const caption = say(labels.otherReadings);
  const head = [say(labels.reading), ...holders.map(({ name }) => name)];
  return [heading(labels.otherReadings), { kind: 'table', caption, head, rows, foot: [] }];
}

type Dimension = (typeof dimensions)[number];

/** Whether an answer hangs on this: some answer has not all of its values. */
function tells(readings: NonNullable<BalanceReport['readings']>, dimension: Dimension): boolean {
  const values = (ways: readonly OpenReadings[]) => new Set(ways.map((way) => way[dimension]));
  const all = values(readings.flatMap((each) => each.readings));
  return readings.some((each) => values(each.readings).size < all.size);
}

function waysInWords(ways: readonly OpenReadings[], telling: readonly Dimension[]): string {
  const words = ways.map((way) => telling.map((each) => inWords[way[each]]).join(', '));
  return [...new Set(words)].join('; or ');
}

/** The seats of a holder on all bodies together under one answer; empty where principles clash. */
function totalOf(allocation: Allocation, holder: string | null): string {
  if (allocation.kind === 'undetermined') return '';
  const ranges = partsOf(allocation).map(
    (part): Omit<Range, 'id'> => part.totals.find(({ id }) => id === holder) ?? part.ungrouped,
  );
  const sum = (key: 'least' | 'most') => ranges.reduce((total, range) => total + range[key], 0);
  return between({ least: sum('least'), most: sum('most') });
}

/** What was found of a table that somebody proposes. */
export function proposedSection({ proposed }: BalanceReport, language: Language): Block[] {
  if (!proposed) return [];
  const { heading, list } = writer(language);
  const found = proposed.because.filter(({ rule }) => rule === undefined).map(({ says }) => says);
  return [heading(labels.proposed), list(found)];
}
