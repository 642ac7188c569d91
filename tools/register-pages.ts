import {
  type Citation,
  type Confidence,
  citationText,
  type Rule,
  type RuleEntry,
} from '../packages/rules/src/index.js';

/** The rules of one package. */
export interface PackageRules {
  /** Its folder: `proportionality` for `@lga/proportionality`. */
  readonly folder: string;
  readonly rules: readonly Rule<unknown>[];
}

/** One value of a rule, as the register lists it. */
interface Value {
  readonly folder: string;
  readonly rule: Rule<unknown>;
  readonly entry: RuleEntry<unknown>;
}

/** What a reviewer should look at first stands first. */
const meanings: Readonly<Record<Confidence, string>> = {
  unverified: 'Recalled, and not read again in a source.',
  inferred: 'It fits all that was seen, but no source says it.',
  part: 'The source was read in part.',
  computed: 'Worked out exactly from what was seen.',
  seen: 'Read in the source that is cited.',
};

const longestValue = 80;
const made = 'Made by `pnpm register` from the rules of the packages: change a rule there, not here.';

/** Every page of the register: its text by its path from the root. */
export function registerPages(packages: readonly PackageRules[]): ReadonlyMap<string, string> {
  const registers = packages.map(({ folder, rules }) => ({ folder, rules: [...rules].sort(byId) }));
  const json = registers.map(({ folder, rules }) => ({ package: `@lga/${folder}`, rules }));
  return new Map([
    ['docs/rules.md', rulesPage(registers)],
    ['docs/unchecked.md', uncheckedPage(registers)],
    ['docs/rules.json', jsonText(json)],
    ...json.map((each, index): [string, string] => [
      `packages/${registers[index]?.folder}/rules.json`,
      jsonText(each),
    ]),
  ]);
}

/** By code point: a list made of a module's exports has no order of its own. */
function byId(a: Rule<unknown>, b: Rule<unknown>): number {
  return a.id < b.id ? -1 : 1;
}

function rulesPage(registers: readonly PackageRules[]): string {
  const all = registers.flatMap(valuesOf);
  const rules = new Set(all.map(({ rule }) => rule)).size;
  const signed = all.filter(({ entry }) => entry.checked).length;
  const open = all.filter(
    ({ entry }) => entry.confidence === 'inferred' || entry.confidence === 'unverified',
  );
  return page(
    '# Register of rules',
    made,
    `${rules} rules with ${all.length} values, of which reviewers have signed ${signed}. The same as [JSON](rules.json), with every value in full.`,
    '## What no source states',
    `${open.length} values are inferred or unverified. Compare these with a source first; [what is unchecked](unchecked.md) says more of them.`,
    open.map(({ rule, entry }) => `- ${link(rule)} (${entry.confidence}): ${cell(rule.title.en)}`).join('\n'),
    ...registers.flatMap((each) => [
      `## @lga/${each.folder}`,
      each.rules.length > 0 ? table(each) : 'No rules yet.',
    ]),
  );
}

function table(register: PackageRules): string {
  const head = ['id', 'title', 'value', 'unit', 'from', 'status', 'authority', 'source', 'known', 'signed'];
  const rows = valuesOf(register).map(({ rule, entry }) => [
    `<a id="${rule.id}"></a>\`${rule.id}\``,
    cell(rule.title.en),
    valueText(entry.value),
    cell(rule.unit ?? ''),
    entry.from ?? 'not known',
    (entry.status ?? 'in-force').replaceAll('-', ' '),
    rule.authority,
    citation(entry.source),
    entry.confidence,
    entry.checked ? `${entry.checked.on}, ${cell(entry.checked.by)}` : 'nobody yet',
  ]);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function uncheckedPage(registers: readonly PackageRules[]): string {
  const open = registers.flatMap(valuesOf).filter(({ entry }) => !entry.checked);
  const sections = Object.entries(meanings).flatMap(([confidence, meaning]) => {
    const values = open.filter(({ entry }) => entry.confidence === confidence);
    const heading = `## ${confidence[0]?.toUpperCase()}${confidence.slice(1)}: ${values.length}`;
    return values.length > 0 ? [heading, meaning, values.map(item).join('\n')] : [];
  });
  return page(
    '# What is unchecked',
    made,
    `No reviewer of the Association or of a council has signed these ${open.length} values. The least certain stand first.`,
    ...sections,
  );
}

function item({ rule, entry }: Value): string {
  const since = entry.from === null ? 'from a day not known' : `from ${entry.from}`;
  const note = entry.note ? ` ${cell(entry.note)}` : '';
  const unit = rule.unit ? ` ${cell(rule.unit)}` : '';
  return `- ${link(rule)}: ${cell(rule.title.en)}. ${valueText(entry.value)}${unit}, ${since}. ${citation(entry.source)}.${note}`;
}

function valuesOf({ folder, rules }: PackageRules): Value[] {
  return rules.flatMap((rule) => rule.history.map((entry) => ({ folder, rule, entry })));
}

function valueText(value: unknown): string {
  if (value === null) return 'repealed';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const short = text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
  return `\`${short.replaceAll('|', '\\|')}\``;
}

function citation(source: Citation): string {
  const text = cell(citationText(source));
  return source.url ? `[${text.replaceAll(/[[\]]/g, '\\$&')}](${source.url})` : text;
}

function link({ id }: Rule<unknown>): string {
  return `[\`${id}\`](rules.md#${id})`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
}

function page(...parts: readonly string[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
