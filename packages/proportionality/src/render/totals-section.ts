import type { Language, Text, Wording } from '@lga/rules';
import type { Part, Range } from '../statute/allocation.js';
import { signed } from './changes-section.js';
import { type Block, english, type TableBlock, writer } from './document.js';
import { labels } from './labels.js';
import { reasonsOf } from './opening-sections.js';
import type { BalanceReport } from './report.js';
import { holdersOf, partsOf, shownTable, twoDecimals } from './shown.js';

/** What everybody is owed of bodies taken together; or what the council has to decide before that can be said. */
export function totalsSection(report: BalanceReport, language: Language): Block[] {
  const { heading, list } = writer(language);
  const { value } = report.allocation;
  if (value.kind === 'undetermined')
    return [
      heading(labels.undetermined),
      { kind: 'paragraph', text: english(value.question) },
      list(clashes(report)),
    ];
  const pooled = partsOf(value).filter(({ pool }) => pool !== null);
  return pooled.length === 0
    ? []
    : [heading(labels.together), ...pooled.map((part) => totalsTable(report, part, language))];
}

/** What arithmetic decides about each part and what it leaves, in sentences. */
export function workingSection(report: BalanceReport, language: Language): Block[] {
  if (report.allocation.value.kind === 'undetermined') return [];
  const { heading, list } = writer(language);
  const working = reasonsOf(report).parts.map((steps) => steps.filter(({ rule }) => rule === undefined));
  return [heading(labels.working), ...working.map((steps) => list(steps.map(({ says }) => says)))];
}

function clashes({ allocation: { value }, bodies }: BalanceReport): string[] {
  if (value.kind !== 'undetermined') return [];
  const names = new Map(bodies.map(({ id, name }) => [id, name.en]));
  return value.clashes.map(({ body, candidates }) => {
    const ways = candidates.map(
      ({ prevails, groups }) =>
        `if (${prevails}) prevails, ${groups.map((group) => `${group.id} ${between(group)}`).join(', ')}`,
    );
    return `${names.get(body) ?? body}: ${ways.join('; ')}.`;
  });
}

/** Entitlements to the seats of a pool, what each body alone would add up to, and the adjustment. */
function totalsTable(report: BalanceReport, part: Part, language: Language): TableBlock {
  const { say } = writer(language);
  const head = [
    labels.group,
    labels.members,
    labels.exact,
    labels.entitlement,
    labels.seats,
    labels.bodiesAlone,
    labels.adjustment,
  ];
  return {
    kind: 'table',
    caption: partCaption(part, labels.together, say),
    head: head.map(say),
    rows: holdersOf(report, language).map(({ id, name }) => ({
      head: name,
      cells: totalCells(report, part, id),
    })),
    foot: [{ head: say(labels.total), cells: ['', `${part.seats}`, '', `${part.seats}`, '', ''] }],
  };
}

function totalCells(report: BalanceReport, part: Part, holder: string | null): string[] {
  const total = part.totals.find(({ id }) => id === holder);
  const { exact, least, most, members } = total ?? part.ungrouped;
  const chosen = chosenTotal(report, part, holder);
  const seats = chosen === null ? between({ least, most }) : `${chosen}`;
  const alone = total ? between(total.bodiesAlone) : '';
  return [`${members}`, exact, twoDecimals(exact), seats, alone, adjustmentOf(part, holder)];
}

function partCaption({ seats }: Part, label: Text, say: (text: Text) => Wording): Wording {
  const { words, ...rest } = say(label);
  return {
    ...rest,
    words: `${words} (${say(labels.seats).words}: ${seats})`,
  };
}

/** What the chosen table gives a holder; `null` where nobody has chosen. */
function chosenTotal(report: BalanceReport, part: Part, holder: string | null): number | null {
  if (!report.chosen) return null;
  return shownTable(report, part).reduce(
    (sum, row) =>
      sum + (holder === null ? row.ungrouped : (row.seats.find(({ id }) => id === holder)?.count ?? 0)),
    0,
  );
}

/** By how much the total of a holder must differ from what the bodies alone would add up to; empty for the ungrouped. */
export function adjustmentOf({ totals }: Part, holder: string | null): string {
  const total = totals.find(({ id }) => id === holder);
  if (!total) return '';
  const { least, most, bodiesAlone } = total;
  if (least > bodiesAlone.most) return signed(least - bodiesAlone.most);
  return most < bodiesAlone.least ? signed(most - bodiesAlone.least) : '0';
}

/** `3`, or `3–4` where the equally good tables differ. */
export function between({ least, most }: Omit<Range, 'id'>): string {
  return least === most ? `${least}` : `${least}–${most}`;
}
