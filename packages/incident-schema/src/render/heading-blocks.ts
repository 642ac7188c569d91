import type { Wording } from '@lga/rules';
import { inLanguage } from '@lga/rules';
import type { PackValue, ReferralPack, Statement } from '../referral/pack.js';
import { type Block, english, type TableBlock } from './document.js';
import { labels } from './labels.js';
import { codeInWords, own, type Reading, said } from './words.js';

/** The six headings, for each incident what is recorded, and then what is not. */
export function headingBlocks({ headings, incidents }: ReferralPack, reading: Reading): Block[] {
  return headings.flatMap(({ heading, statements }): Block[] => [
    { kind: 'heading', level: 2, text: inLanguage(labels[heading], reading.language) },
    ...incidents.flatMap((incident) => {
      const about = statements.filter((each) => each.incident === incident);
      const text = own(`${said('incident', reading)} ${incident}`, reading);
      return [
        ...(incidents.length > 1 ? [{ kind: 'heading', level: 3, text } as const] : []),
        ...statementBlocks(about, reading),
      ];
    }),
  ]);
}

function statementBlocks(statements: readonly Statement[], reading: Reading): Block[] {
  const rows = statements.flatMap((each) => recordedRow(each, reading));
  const open = statements.flatMap((each) => openItem(each, reading));
  const table: TableBlock = {
    kind: 'table',
    caption: inLanguage(labels.recorded, reading.language),
    head: (['question', 'answer', 'from'] as const).map((name) => inLanguage(labels[name], reading.language)),
    rows,
  };
  const notKnown = inLanguage(labels.notKnown, reading.language);
  return [
    ...(rows.length > 0 ? [table] : []),
    ...(open.length > 0
      ? [{ kind: 'paragraph', text: notKnown } as const, { kind: 'list', items: open } as const]
      : []),
  ];
}

function recordedRow(statement: Statement, reading: Reading): Wording[][] {
  if (statement.state !== 'recorded') return [];
  const { asks, list, values } = statement;
  const text = values.map((value) => valueInWords(value, list, reading)).join('; ');
  const from = values.map(({ from: { layer, pointer } }) => `${layer} ${pointer}`).join('; ');
  return [[inLanguage(asks, reading.language), english(text), english(from)]];
}

function valueInWords(
  { text, sure, precision }: PackValue,
  list: string | undefined,
  reading: Reading,
): string {
  const beside = [
    ...(sure === undefined ? [] : [codeInWords('sureness', sure, reading)]),
    ...(precision === undefined ? [] : [codeInWords('precision', precision, reading)]),
  ];
  return [codeInWords(list, text, reading), ...beside].join(', ');
}

function openItem(statement: Statement, reading: Reading): Wording[] {
  if (statement.state === 'recorded') return [];
  const why = said(statement.state === 'withheld' ? 'withheld' : statement.why, reading);
  return [own(`${inLanguage(statement.asks, reading.language).words} – ${why}`, reading)];
}
