import type { Language } from '@lga/rules';
import { type Block, writer } from './document.js';
import { labels } from './labels.js';
import type { BalanceReport } from './report.js';

/** Groups that were counted as one, and seats that a local scheme names; the readings say what follows. */
export function specialFactsSection({ facts, groups, bodies }: BalanceReport, language: Language): Block[] {
  const { heading, list, say } = writer(language);
  const names = new Map([...groups, ...bodies].map(({ id, name }) => [id, say(name).words]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const { countAsOne = [] } = facts.council;
  const { ungrouped } = facts.readings;
  const named = ungrouped.kind === 'named' ? ungrouped.seats : [];
  return [
    ...(countAsOne.length > 0
      ? [heading(labels.countedAsOne), list(countAsOne.map((set) => set.map(nameOf).join(' + ')))]
      : []),
    ...(named.length > 0
      ? [heading(labels.namedSeats), list(named.map(({ id, count }) => `${nameOf(id)}: ${count}`))]
      : []),
  ];
}
