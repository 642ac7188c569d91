import type { CouncilBody } from '@lga/proportionality/bodies';
import type { View } from '../view.js';
import { type BodyField, bodyFields, type CouncilTexts } from './council-fields.js';
import { type NumberedLine, numberedLines, plainLines, type Read, readLines } from './numbered-lines.js';

/** A body, and the field that it was written in. */
export interface AskedBody {
  readonly field: BodyField;
  readonly body: CouncilBody;
}

/** The most bodies that a page shows, and the most seats of one. */
const mostBodies = 120;
const mostSeats = 1000;
const withCoOptees: ReadonlySet<BodyField> = new Set([
  'ordinary',
  'sub',
  'advisory',
  'scrutiny',
  'joint',
  'licensing',
]);

/** The bodies of a form, in the order of its fields, and lines that are none. */
export function bodiesIn(view: View, texts: CouncilTexts): Read<AskedBody> {
  const fields = Object.keys(bodyFields) as BodyField[];
  const lines = fields.map((field) => ({ field, lines: numberedLines(texts[field]) }));
  const count = lines.reduce((sum, each) => sum + each.lines.length, 0);
  if (count === 0 || count > mostBodies) {
    const message = view.say(
      `Enter from 1 to ${mostBodies} bodies with seats to share`,
      `Rhowch rhwng 1 a ${mostBodies} o gyrff â seddi i’w rhannu`,
    );
    return { read: [], errors: [{ field: 'ordinary', message }] };
  }
  const all = lines.map((each) => readLines(each.lines, each.field, bodyOf(view, each.field, texts)));
  return { read: all.flatMap(({ read }) => read), errors: all.flatMap(({ errors }) => errors) };
}

/** Names of bodies, a line each, such as those under section 17. */
export function namesIn(
  { say }: View,
  texts: CouncilTexts,
  bodies: readonly AskedBody[],
): Read<{ name: string }> {
  const known = new Set(bodies.map(({ body }) => body.id));
  const lines = plainLines(texts['section-17']).map((name, index) => ({ place: index + 1, name }));
  return readLines(lines, 'section-17', ({ place, name }) =>
    known.has(name)
      ? { name }
      : say(
          `Line ${place}: enter a body as it is named above`,
          `Llinell ${place}: rhowch gorff fel y’i henwir uchod`,
        ),
  );
}

/** The seats that a local scheme names for members in no group. */
export function namedSeatsIn({ say }: View, { named }: CouncilTexts): Read<{ id: string; count: number }> {
  return readLines(numberedLines(named), 'named', ({ place, name, numbers }) => {
    const [count = 0] = numbers ?? [];
    if (numbers?.length === 1) return { id: name, count };
    return say(
      `Line ${place}: enter the name of a body and then the seats of members in no group, such as Planning 1`,
      `Llinell ${place}: rhowch enw corff ac yna seddi aelodau heb grŵp, megis Cynllunio 1`,
    );
  });
}

function bodyOf({ say }: View, field: BodyField, texts: CouncilTexts) {
  const pool = poolOf(field, texts);
  return ({ name, numbers, place }: NumberedLine): AskedBody | string => {
    const [seats = 0, votingEducation] = numbers ?? [];
    const isBody =
      seats > 0 && seats <= mostSeats && (withCoOptees.has(field) || votingEducation === undefined);
    if (!isBody)
      return say(
        `Body ${place}: enter its name, at most 200 characters, and then its seats, such as Planning 11`,
        `Corff ${place}: rhowch ei enw, 200 nod ar y mwyaf, ac yna ei seddi, megis Cynllunio 11`,
      );
    const section13 = field === 'scrutiny' ? 'open' : 'within';
    const body: CouncilBody = {
      id: name,
      name: { en: name },
      kind: bodyFields[field],
      seats,
      ...(pool !== '' && { pool: { included: pool === 'in', reason: 'As chosen on this page.' } }),
      ...(votingEducation !== undefined && { coOptees: { votingEducation, section13 } }),
    };
    return { field, body };
  };
}

/** The answer about the pool that holds of a kind of body, where the law leaves it open. */
export function poolFieldOf(field: BodyField): 'pool' | 'pool-wales' | undefined {
  if (field === 'scrutiny') return 'pool';
  return field === 'democratic' || field === 'governance' ? 'pool-wales' : undefined;
}

function poolOf(field: BodyField, texts: CouncilTexts): string {
  const question = poolFieldOf(field);
  return question ? texts[question] : '';
}
