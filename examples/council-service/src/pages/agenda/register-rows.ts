import { subjectLabels } from '@lga/code-of-conduct/labels';
import type { RegisterOfInterests } from '@lga/code-of-conduct/schema';
import { Refusal } from '../../http/refusal.js';
import { operationNamed } from '../../operation-named.js';
import { textOf } from '../fields.js';
import type { PageAsked } from '../page.js';
import { thisDay } from '../this-day.js';
import { most, rowsIn } from './agenda-form.js';

type Entry = RegisterOfInterests['entries'][number];
type Fields = Readonly<Record<string, unknown>>;

/** The fields of a form with a row for each entry of the caller's own register that has none yet. */
export async function withRegister({ caller, perform }: PageAsked, fields: Fields): Promise<Fields> {
  const entries = await entriesOf(perform, caller?.id ?? '');
  const count = rowsIn(fields, 'interest');
  const places = Array.from({ length: count }, (_, at) => at + 1);
  const written = new Set(places.map((place) => textOf(fields, `interest-${place}`)));
  const free = places.filter((place) => isEmpty(fields, place));
  const today = thisDay();
  const added = entries
    .filter(({ endedOn }) => endedOn === undefined || endedOn >= today)
    .filter((entry) => !written.has(wordsOf(entry)))
    .slice(0, most - count + free.length);
  const rows = added.map((entry, at) => rowOf(entry, free[at] ?? count + 1 + at - free.length));
  const interests = Math.max(count, count + added.length - free.length);
  return { ...fields, ...Object.assign({}, ...rows), interests: String(interests) };
}

function isEmpty(fields: Fields, place: number): boolean {
  return ['interest', 'subject'].every((name) => textOf(fields, `${name}-${place}`) === '');
}

async function entriesOf(perform: PageAsked['perform'], id: string): Promise<readonly Entry[]> {
  try {
    const { body } = await perform(operationNamed('register'), { parameters: { id } });
    return (body as { register: RegisterOfInterests }).register.entries;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return [];
    throw error;
  }
}

function wordsOf({ category, fields }: Entry): string {
  return (fields.map(({ text }) => text).join('; ') || category).slice(0, 200).trim();
}

/** What an entry says, as far as the form asks it; what kind of interest it is, only where its heading says so. */
function rowOf(entry: Entry, place: number): Fields {
  return {
    [`interest-${place}`]: wordsOf(entry),
    [`subject-${place}`]: subjectOf(entry.category),
    [`holder-${place}`]: entry.holder,
    [`registration-${place}`]: 'entered',
    [`sensitive-${place}`]: sensitivityOf(entry),
  };
}

function subjectOf(category: string): string {
  const heading = plain(category);
  const found = Object.entries(subjectLabels).find(([, text]) =>
    [text.en, 'cy' in text ? text.cy : ''].some((words) => plain(words) === heading),
  );
  return found?.[0] ?? '';
}

/** Headings differ between councils in case and in number: Body or Bodies, Land or Lands. */
function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/\bbodies\b/g, 'body')
    .replace(/s\b/g, '')
    .trim();
}

function sensitivityOf({ sensitive }: Entry): string {
  if (sensitive?.memberConsiders !== 'yes') return 'no';
  return sensitive.monitoringOfficerConsiders === 'yes' ? 'both' : 'member';
}
