import type { Language } from '@lga/rules';
import { type Block, english, type TableBlock, type TableRow, writer } from './document.js';
import { labels } from './labels.js';
import type { BalanceReport } from './report.js';
import { holdersOf, partsOf, seatsIn, shownRows, shownTable } from './shown.js';

const mostListed = 12;

/** How many tables are as good, and how the others differ from the one that is shown. */
export function choicesSection(report: BalanceReport, language: Language): Block[] {
  const { heading, paragraph } = writer(language);
  if (report.chosen)
    return [
      heading(labels.choices),
      paragraph(report.chosen.isSettled ? labels.chosen : labels.shownFirst),
      { kind: 'paragraph', text: english(report.chosen.how) },
      ...(isNearest(report) ? [] : [paragraph(labels.notNearest)]),
    ];
  if (report.allocation.value.kind !== 'choice') return [];
  const parts = partsOf(report.allocation.value).filter(({ equallyGood }) => equallyGood.number !== '1');
  return [
    heading(labels.choices),
    paragraph(labels.shownFirst),
    ...parts.map((part) => alternatives(report, part, language)),
  ];
}

/** Whether each cell that is shown has as many seats as in some of the equally good tables. */
function isNearest(report: BalanceReport): boolean {
  return shownRows(report, 'en').every(({ cells }) =>
    cells.every(({ seats, range }) => seats >= range.least && seats <= range.most),
  );
}

function alternatives(
  report: BalanceReport,
  part: ReturnType<typeof partsOf>[number],
  language: Language,
): TableBlock {
  const { say } = writer(language);
  const { equallyGood, pool, bodies } = part;
  const shown = shownTable(report, part);
  const names = new Map(report.bodies.map(({ id, name }) => [id, name.en]));
  const where = pool === null ? (names.get(bodies[0]?.body ?? '') ?? '') : say(labels.together).words;
  const number = `${equallyGood.counted === 'at-least' ? '≥ ' : ''}${equallyGood.number}`;
  const others = equallyGood.tables.slice(1, mostListed);
  const rows = others.map((table, index): TableRow => {
    const differences = table
      .map((row, at) => rowDifference(report, row, shown[at], language))
      .filter((each) => each !== '');
    return { head: english(`${index + 2}`), cells: [differences.join('; ')] };
  });
  const { words, ...rest } = say(labels.choices);
  return {
    kind: 'table',
    caption: { ...rest, words: `${words}, ${where}: ${number}` },
    head: [english('№'), say(labels.difference)],
    rows,
    foot: [],
  };
}

type Row = ReturnType<typeof shownTable>[number];

function rowDifference(report: BalanceReport, row: Row, shown: Row | undefined, language: Language): string {
  const changes = holdersOf(report, language).flatMap(({ id, name }) => {
    const by = seatsIn(row, id) - seatsIn(shown, id);
    return by === 0 ? [] : [`${name.words} ${by > 0 ? '+' : '−'}${Math.abs(by)}`];
  });
  if (changes.length === 0) return '';
  const name = report.bodies.find(({ id }) => id === row.body)?.name.en ?? row.body;
  return `${name}: ${changes.join(', ')}`;
}
