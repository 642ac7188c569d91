import type { CouncilReview } from '@lga/proportionality/schema';
import type { Table } from '@lga/proportionality/statute';
import type { FieldError } from '../error-summary.js';
import { errorsIn, inOrder } from '../questions.js';
import { both, type View } from '../view.js';
import { type AskedBody, bodiesIn, namedSeatsIn, namesIn } from './asked-bodies.js';
import { type AskedGroup, groupsIn, pairsIn } from './asked-groups.js';
import { tableIn } from './asked-table.js';
import { choiceIn, missingTogether } from './belonging.js';
import type { CouncilField, CouncilTexts } from './council-fields.js';
import { plainLines } from './numbered-lines.js';
import { councilSections } from './questions.js';

/** A review as the API takes it, and the field that each body was written in. */
export interface AskedReview {
  readonly review: CouncilReview;
  readonly bodies: readonly AskedBody[];
}

type Wrong = { readonly errors: readonly FieldError<CouncilField>[] };

/** The review that a form asks for, or what of the form is missing or cannot be read. */
export function askedReview(view: View, texts: CouncilTexts): AskedReview | Wrong {
  const groups = groupsIn(view, texts);
  const bodies = bodiesIn(view, texts);
  const whole = errorsIn(view, councilSections, texts);
  const first = [...whole, ...groups.errors, ...bodies.errors];
  // What names groups and bodies is read once these stand.
  const rest = first.length > 0 ? [] : missingTogether(view, texts);
  const parts = partsOf(view, texts, { groups: groups.read, bodies: bodies.read });
  const errors = [...first, ...rest, ...(first.length > 0 ? [] : parts.errors)];
  if (errors.length > 0) return { errors: inOrder(councilSections, errors) };
  const review = reviewOf(view, texts, { groups: groups.read, bodies: bodies.read, ...parts });
  return { bodies: bodies.read, review };
}

interface Named {
  readonly groups: readonly AskedGroup[];
  readonly bodies: readonly AskedBody[];
}

function partsOf(view: View, texts: CouncilTexts, named: Named) {
  const columns = { ...named, each: eachIn(texts) };
  const pairs = pairsIn(view, texts, named.groups);
  const seats = namedSeatsIn(view, texts);
  const section17 = namesIn(view, texts, named.bodies);
  const table = tableIn(view, texts, { ...columns, field: 'table' });
  const present = tableIn(view, texts, { ...columns, field: 'present' });
  return {
    pairs: pairs.read,
    seats: seats.read,
    section17: section17.read.map(({ name }) => name),
    table: table.table,
    present: present.table,
    errors: [pairs, seats, section17, table, present].flatMap(({ errors }) => errors),
  };
}

interface Parts extends Named, Omit<ReturnType<typeof partsOf>, 'errors'> {}

const unnamed = both('A council', 'Cyngor');

function reviewOf(view: View, texts: CouncilTexts, parts: Parts): CouncilReview {
  const { table, present, section17, bodies } = parts;
  const { clash } = texts;
  const whereTheyClash = clash === 'a' || clash === 'b' ? ({ whereTheyClash: clash } as const) : {};
  const recommendations = plainLines(texts.recommendations);
  const choice = choiceIn(texts, { table, present });
  return {
    on: texts.on,
    council: {
      name: texts.council === '' ? unnamed : { en: texts.council },
      nation: texts.nation === 'wales' ? 'wales' : 'england',
    },
    reason: texts.reason || view.say('Not stated.', 'Heb ei nodi.'),
    members: membersOf(texts, parts),
    bodies: bodies.map(({ body }) => ({ ...body, ...whereTheyClash })),
    readings: readingsIn(texts, parts.seats),
    ...(isGiven(present) && { present }),
    ...(choice && { choice }),
    ...(isGiven(table) && { proposed: table }),
    ...(section17.length > 0 && { section17: [{ bodies: section17, words: texts['section-17-words'] }] }),
    ...(recommendations.length > 0 && { recommendations }),
  };
}

const isGiven = (table: Table): boolean => table.length > 0;

function membersOf(texts: CouncilTexts, { groups, pairs }: Parts): CouncilReview['members'] {
  return {
    kind: 'counted',
    size: Number(texts.size),
    vacancies: Number(texts.vacancies),
    groups: groups.map(({ id, members }) => ({ id, members, name: { en: id } })),
    ungrouped: Number(texts.ungrouped),
    ...(pairs.length > 0 && { countAsOne: pairs }),
  };
}

function readingsIn(texts: CouncilTexts, seats: Parts['seats']): CouncilReview['readings'] {
  return {
    membership: texts.membership === 'council-size' ? 'council-size' : 'in-post',
    rest: texts.rest as CouncilReview['readings']['rest'],
    ungrouped: ungroupedIn(texts, seats),
    openCoOptees: texts['co-optees'] === 'counted' ? 'counted' : 'left-out',
  };
}

function ungroupedIn(texts: CouncilTexts, seats: Parts['seats']): CouncilReview['readings']['ungrouped'] {
  const { treatment } = texts;
  if (treatment === 'column-each') return { kind: treatment, ids: eachIn(texts) };
  if (treatment === 'named') return { kind: treatment, seats };
  return { kind: treatment as 'remainder' | 'unit' | 'pseudo-group' | 'left-out' };
}

/** Ids for members in no group, where each has a column. */
function eachIn({ treatment, ungrouped }: CouncilTexts): readonly string[] {
  const count = Math.min(Number(ungrouped) || 0, 1000);
  return treatment === 'column-each' ? Array.from({ length: count }, (_, index) => `– ${index + 1}`) : [];
}
