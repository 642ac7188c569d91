import type { Language } from '@lga/rules';
import type { ReckonedSize } from '../council/ready-reckoner.js';
import { type Block, english, type TableBlock, type TableRow, writer } from './document.js';
import { labels } from './labels.js';
import type { BalanceReport } from './report.js';
import { holdersOf, seatsIn } from './shown.js';

/** Bodies that stand outside the calculation, and why. */
export function outsideSection(report: BalanceReport, language: Language): Block[] {
  const { heading, say } = writer(language);
  const { value } = report.allocation;
  if (value.kind === 'undetermined' || value.outside.length === 0) return [];
  const outside = new Set(value.outside);
  const rows = report.bodies
    .filter(({ id }) => outside.has(id))
    .map(({ name, note = '' }): TableRow => ({ head: say(name), cells: [note] }));
  const caption = say(labels.outside);
  return [
    heading(labels.outside),
    { kind: 'table', caption, head: [say(labels.body), say(labels.why)], rows, foot: [] },
  ];
}

/** Proposals under section 17, in the council's words. */
export function section17Section({ section17 = [] }: BalanceReport, language: Language): Block[] {
  const { heading, list } = writer(language);
  return section17.length === 0 ? [] : [heading(labels.section17), list(section17)];
}

/** Seats by group for each size of body. */
export function reckonerSection(report: BalanceReport, language: Language): Block[] {
  const { heading } = writer(language);
  const { reckoner = [] } = report;
  return reckoner.length === 0 ? [] : [heading(labels.reckoner), reckonerTable(report, reckoner, language)];
}

function reckonerTable(
  report: BalanceReport,
  reckoner: readonly ReckonedSize[],
  language: Language,
): TableBlock {
  const { say } = writer(language);
  const holders = holdersOf(report, language);
  return {
    kind: 'table',
    caption: say(labels.reckonerCaption),
    head: [say(labels.seats), ...holders.map(({ name }) => name)],
    rows: reckoner.map((size) => ({
      head: english(`${size.seats}`),
      cells: holders.map(({ id }, at) =>
        size.kind === 'clash' ? (at === 0 ? say(labels.clash).words : '') : reckonedCell(size, id),
      ),
    })),
    foot: [],
  };
}

/** Every number that a holder has in one of the equally good tables: `2`, or `1 / 2 ◆`. */
function reckonedCell(size: Exclude<ReckonedSize, { kind: 'clash' }>, holder: string | null): string {
  const numbers = [...new Set(size.equallyGood.tables.map(([row]) => seatsIn(row, holder)))].sort(
    (a, b) => a - b,
  );
  return numbers.length > 1 ? `${numbers.join(' / ')} ◆` : `${numbers[0] ?? 0}`;
}

/** What the council is asked to do: as stated, or as follows from the figures. */
export function recommendationsSection(report: BalanceReport, language: Language): Block[] {
  const { heading, list } = writer(language);
  return [heading(labels.recommendations), list(report.recommendations ?? followingFrom(report), true)];
}

function followingFrom({ allocation: { value }, section17 = [], chosen }: BalanceReport): string[] {
  if (value.kind === 'undetermined')
    return [
      'That the council decides which of principles (a) and (b) is to prevail on the bodies named in this report.',
      'That the allocation of seats is reported again when it has done so.',
    ];
  const isOpen = value.kind === 'choice' && !chosen?.isSettled;
  const special = section17.length > 0 || value.needsSection17;
  return [
    'That the council notes the reason for the review and the entitlements of the political groups.',
    isOpen
      ? 'That the council chooses among the equally good tables, by agreement of the groups, by a vote or by lot, and determines the allocation of seats accordingly.'
      : 'That the council determines the allocation of seats as in the table of seats by body and group.',
    ...(special
      ? [
          'That the arrangements under section 17 are approved, which needs that no member votes against them.',
        ]
      : []),
    'That the proper officer notifies each group of the seats allocated to it, and that appointments give effect to the wishes of the groups.',
    ...(value.parts.some((part) => part.value.ungrouped.most > 0)
      ? ['That seats allocated to no group are filled by members who are in no group.']
      : []),
  ];
}
