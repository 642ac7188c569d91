import type { CouncilBody } from '@lga/proportionality/bodies';
import type { FieldError } from '../error-summary.js';
import type { View } from '../view.js';
import { type NumberedLine, numberedLines } from './numbered-lines.js';
import { type BodyField, bodyFields, type CouncilTexts } from './questions.js';

/** The most bodies that a page shows, and the most seats of one. */
const mostBodies = 120;
const mostSeats = 1000;

/** The bodies of a form, in the order of its fields, and lines that are none. */
export function bodiesIn(
  view: View,
  texts: CouncilTexts,
): { readonly bodies: readonly CouncilBody[]; readonly errors: readonly FieldError<BodyField>[] } {
  const { say } = view;
  const fields = Object.keys(bodyFields) as BodyField[];
  const lines = fields.flatMap((field) => numberedLines(texts[field]).map((line) => ({ field, line })));
  if (lines.length === 0 || lines.length > mostBodies) {
    const message = say(
      `Enter from 1 to ${mostBodies} bodies with seats to share`,
      `Rhowch rhwng 1 a ${mostBodies} o gyrff â seddi i’w rhannu`,
    );
    return { bodies: [], errors: [{ field: 'ordinary', message }] };
  }
  const isBody = ({ numbers }: NumberedLine) =>
    numbers?.[0] !== undefined && numbers[0] > 0 && numbers[0] <= mostSeats;
  const wrong = lines.filter(({ line }) => !isBody(line));
  return {
    bodies: lines.filter(({ line }) => isBody(line)).map(({ field, line }) => bodyOf(field, line, texts)),
    errors: wrong.map(({ field, line }) => ({ field, message: wrongLine(view, line) })),
  };
}

function wrongLine({ say }: View, { place }: NumberedLine): string {
  return say(
    `Body ${place}: enter its name, at most 200 characters, and then its seats, such as Planning 11`,
    `Corff ${place}: rhowch ei enw, 200 nod ar y mwyaf, ac yna ei seddi, megis Cynllunio 11`,
  );
}

function bodyOf(field: BodyField, { name, numbers }: NumberedLine, { pool }: CouncilTexts): CouncilBody {
  const [seats = 0, votingEducation] = numbers ?? [];
  const kind = bodyFields[field];
  const isChosen = field === 'scrutiny' && pool !== '';
  return {
    id: name,
    name: { en: name },
    kind,
    seats,
    ...(isChosen && { pool: { included: pool === 'in', reason: 'As chosen on this page.' } }),
    ...(votingEducation !== undefined && {
      coOptees: { votingEducation, section13: field === 'scrutiny' ? 'open' : 'within' },
    }),
  };
}
