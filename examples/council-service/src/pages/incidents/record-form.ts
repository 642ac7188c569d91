import { isDeepStrictEqual } from 'node:util';
import type { Refusal as PartRefusal } from '@lga/incident-schema';
import { inLanguage } from '@lga/rules';
import type { FieldError } from '../error-summary.js';
import type { Question, Section, Texts } from '../questions.js';
import type { View } from '../view.js';

/** A record that a form describes, and which field stands at a place of it. */
export interface DescribedRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** The field to which a JSON Pointer leads, or the nearest. */
  readonly fieldAt: (pointer: string) => string;
}

type Tree = Record<string, unknown>;

/**
 * What a form says, put into a record. Fields are named by the place that they fill, such as `told.0.why`; a row in
 * which nothing was written is left out, and those after it move up.
 */
export function recordOf(sections: readonly Section[], texts: Texts, begun: object): DescribedRecord {
  const record = structuredClone(begun) as Tree;
  const rows: Rows = new Map();
  const questions = sections.flatMap((section) => section.questions);
  for (const question of questions) {
    const value = written(question, texts[question.name] ?? '');
    if (value !== undefined) put(record, movedUp(placeOf(question.name).split('.'), rows), value);
  }
  const names = questions.map(({ name }) => name);
  return { record, fieldAt: (pointer) => nearest(names, asInForm(pointer, rows)) };
}

function written({ as, name }: Question, text: string): unknown {
  if (text === '') return undefined;
  if (as === 'number') return /^\d{1,9}$/.test(text) ? Number(text) : text;
  if (as === 'ticks') return text.split(' ');
  return isOfLines(name) ? text.split('\n').filter((line) => line.trim() !== '') : text;
}

/** A list that is written a line each has a field of its own name and `.lines`. */
const isOfLines = (name: string): boolean => name.endsWith('.lines');
const placeOf = (name: string): string => name.replace(/\.lines$/, '');

/** By the place of a list: the rows of the form that have something in them. */
type Rows = Map<string, string[]>;

const isRow = (part: string): boolean => /^\d+$/.test(part);

function movedUp(parts: readonly string[], rows: Rows): readonly string[] {
  const path: string[] = [];
  for (const part of parts) {
    const list = path.join('.');
    const met = rows.get(list) ?? [];
    if (isRow(part) && !met.includes(part)) rows.set(list, [...met, part]);
    path.push(isRow(part) ? String((rows.get(list) ?? []).indexOf(part)) : part);
  }
  return path;
}

function put(record: Tree, [part = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    record[part] = value;
    return;
  }
  record[part] ??= isRow(rest[0] ?? '') ? [] : {};
  put(record[part] as Tree, rest, value);
}

/** The place in a form of a place in the record. */
function asInForm(pointer: string, rows: Rows): string {
  const path: string[] = [];
  const names: string[] = [];
  for (const part of pointer.replace(/^#?\//, '').split('/')) {
    names.push(isRow(part) ? (rows.get(path.join('.'))?.[Number(part)] ?? part) : part);
    path.push(part);
  }
  return names.join('.');
}

/** The field of that name, else one within it, else the one that it is within, else the first. */
function nearest(names: readonly string[], wanted: string): string {
  return (
    names.find((name) => placeOf(name) === wanted) ??
    names.find((name) => name.startsWith(`${wanted}.`)) ??
    names.find((name) => wanted.startsWith(`${placeOf(name)}.`)) ??
    names[0] ??
    ''
  );
}

/** What the fields of a form hold for a record that is there already, so that it can be corrected. */
export function textsFrom(sections: readonly Section[], record: unknown): Texts {
  const questions = sections.flatMap((section) => section.questions);
  return Object.fromEntries(questions.map(({ name }) => [name, textAt(record, name)]));
}

function textAt(record: unknown, name: string): string {
  const value = placeOf(name)
    .split('.')
    .reduce<unknown>((within, part) => (within ? Object(within)[part] : undefined), record);
  if (Array.isArray(value)) return value.join(isOfLines(name) ? '\n' : ' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Whether a form that is filled in from a record says all of it, but for some fields. */
export function saysAllOf(record: object, said: object, but: readonly string[]): boolean {
  const rest = (of: object) => Object.fromEntries(Object.entries(of).filter(([name]) => !but.includes(name)));
  return isDeepStrictEqual(rest(record), rest(said));
}

/** How many rows a form needs for the longest list of a record. */
export function longestList(record: object): number {
  const lengths = Object.values(record).flatMap((value): number[] => {
    if (Array.isArray(value)) return [value.length];
    return typeof value === 'object' && value !== null ? [longestList(value)] : [];
  });
  return Math.max(0, ...lengths);
}

/** What the package refuses, each at its field and in the language of the page. */
export function errorsOfRefusals(
  { language }: View,
  refusals: readonly PartRefusal[],
  {
    sections,
    fieldAt,
  }: { readonly sections: readonly Section[]; readonly fieldAt: DescribedRecord['fieldAt'] },
): readonly FieldError[] {
  const labels = new Map(
    sections.flatMap(({ questions }) => questions.map(({ name, label }) => [name, label])),
  );
  return refusals.map(({ pointer, says }) => {
    const field = fieldAt(pointer);
    const label = labels.get(field);
    const words = inLanguage(says, language).words;
    return { field, message: label ? `${inLanguage(label, language).words}: ${words}` : words };
  });
}
