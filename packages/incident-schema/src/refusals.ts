import type { Text } from '@lga/rules';
import type * as z from 'zod';
import type { Path } from './named-rule.js';
import type { Refusal, RefusalCode } from './refusal.js';
import {
  missing,
  notInList,
  ruleWords,
  tooBig,
  tooSmall,
  unknownField,
  unknownVersion,
  wrongForm,
  wrongType,
} from './refusal-words.js';

type Issue = z.core.$ZodIssue;
interface Reason {
  readonly code: RefusalCode;
  readonly rule?: string;
  readonly says: Text;
}

/** What a schema has against an input, as refusals in the order in which it found them. */
export function refusals(issues: readonly Issue[], input: unknown): Refusal[] {
  return issues.map((issue) => ({ pointer: pointerTo(issue.path), ...reason(issue, input) }));
}

/** The rules over several fields that a record breaks, as refusals. */
export function ruleRefusals(found: readonly { readonly path: Path; readonly rule: string }[]): Refusal[] {
  return found.map(({ path, rule }) => ({ pointer: pointerTo(path), ...brokenRule(rule) }));
}

function reason(issue: Issue, input: unknown): Reason {
  if (issue.code === 'custom') return brokenRule(issue.params?.['rule']);
  if (issue.path.length > 0 && isMissing(input, issue.path)) return { code: 'missing', says: missing };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', says: wrongType(issue.expected) };
    case 'invalid_value':
      return closedList(issue.path, issue.values);
    case 'invalid_union':
      return closedList(issue.path, 'options' in issue ? (issue.options ?? []) : []);
    case 'invalid_format':
      return { code: 'wrong-form', says: wrongForm(issue.format) };
    case 'too_small':
      return { code: 'too-small', says: tooSmall(String(issue.minimum), issue.origin) };
    case 'too_big':
      return { code: 'too-big', says: tooBig(String(issue.maximum), issue.origin) };
    default:
      return { code: 'unknown-field', says: unknownField };
  }
}

const versions: readonly PropertyKey[] = ['schemaVersion', 'layer'];

function closedList([field = '', ...deeper]: Issue['path'], values: readonly unknown[]): Reason {
  const version = deeper.length === 0 && versions.includes(field);
  return version
    ? { code: 'unknown-version', says: unknownVersion(values.join(', ')) }
    : { code: 'not-in-list', says: notInList(values) };
}

function brokenRule(name: unknown): Reason {
  const rule = String(name);
  return { code: 'rule', rule, says: ruleWords(rule) };
}

/** Whether nothing stands at the end of a path that is there up to its last step. */
function isMissing(input: unknown, path: Issue['path']): boolean {
  let at: unknown = input;
  for (const step of path.slice(0, -1)) at = fieldOf(at, step);
  return typeof at === 'object' && at !== null && fieldOf(at, path.at(-1) ?? '') === undefined;
}

function fieldOf(value: unknown, name: PropertyKey): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<PropertyKey, unknown>>)[name]
    : undefined;
}

function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
