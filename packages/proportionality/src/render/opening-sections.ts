import { type Language, type Step, unsettledSteps } from '@lga/rules';
import { decimalText } from '../exact-decimal.js';
import { type AllocationInWords, allocationInWords } from '../statute/allocation-in-words.js';
import { type Block, english, type TableBlock, type TableRow, writer } from './document.js';
import { labels } from './labels.js';
import type { BalanceReport } from './report.js';
import { holdersOf } from './shown.js';

/** Why the allocation is reviewed, and what the law says of it. */
export function reasonSection({ reason }: BalanceReport, language: Language): Block[] {
  const { heading, list } = writer(language);
  return [
    heading(labels.reason),
    { kind: 'paragraph', text: english(reason.words) },
    ...(reason.because.length > 0 ? [list(reason.because.map(({ says }) => says))] : []),
  ];
}

/** The rules that the allocation applies, with their sources, and the readings that were taken. */
export function legalSection(report: BalanceReport, language: Language): Block[] {
  const { heading, list } = writer(language);
  const { all, parts } = reasonsOf(report);
  const rules = [...all, ...parts.flat()].filter(({ rule }) => rule !== undefined);
  const readings = all.filter(({ rule }) => rule === undefined);
  return [
    heading(labels.legalTest),
    list(sentences(rules)),
    heading(labels.readings),
    list(sentences(readings)),
  ];
}

/** What rests on something that nobody has read in a source. */
export function uncheckedSection(report: BalanceReport, language: Language): Block[] {
  const { heading, list } = writer(language);
  const { all, parts } = reasonsOf(report);
  const open = sentences(unsettledSteps([...all, ...parts.flat(), ...report.reason.because]));
  return open.length === 0 ? [] : [heading(labels.unchecked), list(open)];
}

/** Every reason of the allocation in whole sentences. */
export function reasonsOf({ facts, allocation }: BalanceReport): AllocationInWords {
  return allocationInWords({ facts, allocation: allocation.value });
}

function sentences(steps: readonly Step[]): string[] {
  return [...new Set(steps.map(({ says }) => says))];
}

/** The political groups and what they are in number. */
export function groupsSection(report: BalanceReport, language: Language): Block[] {
  return [writer(language).heading(labels.groups), groupsTable(report, language)];
}

/** Members of each group, in number and in per cent of the membership, and leaders. */
export function groupsTable(report: BalanceReport, language: Language): TableBlock {
  const { say } = writer(language);
  const { council, readings } = report.facts;
  const leaders = new Map(report.groups.map(({ id, leader }) => [id, leader]));
  const whole = readings.membership === 'in-post' ? council.size - council.vacancies : council.size;
  const members = new Map(council.groups.map((group) => [group.id, group.members]));
  const rows = holdersOf(report, language).map(({ id, name, code }): TableRow => {
    const count = id === null ? council.ungrouped : (members.get(id) ?? 0);
    return { head: name, cells: [code, `${count}`, perCent(count, whole), (id && leaders.get(id)) ?? ''] };
  });
  const vacant: TableRow = { head: say(labels.vacant), cells: ['', `${council.vacancies}`, '', ''] };
  const total: TableRow = { head: say(labels.total), cells: ['', `${council.size}`, '', ''] };
  const columns = report.groups.some(({ leader }) => leader !== undefined) ? 5 : 4;
  const narrow = ({ head, cells }: TableRow): TableRow => ({ head, cells: cells.slice(0, columns - 1) });
  return {
    kind: 'table',
    caption: say(labels.groups),
    head: [labels.group, labels.code, labels.members, labels.perCent, labels.leader]
      .slice(0, columns)
      .map(say),
    rows: (council.vacancies > 0 ? [...rows, vacant] : rows).map(narrow),
    foot: [narrow(total)],
    shownAs: 'council',
  };
}

function perCent(count: number, whole: number): string {
  return decimalText({ numerator: BigInt(count) * 100n, denominator: BigInt(whole) }, 2);
}
