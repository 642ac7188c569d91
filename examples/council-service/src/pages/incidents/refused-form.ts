import { DomainError, inLanguage, type Text } from '@lga/rules';
import type { CouncilOperation } from '../../http/operation.js';
import { refusalFor } from '../../http/problem.js';
import { Refusal } from '../../http/refusal.js';
import type { FieldError } from '../error-summary.js';
import { both, type View } from '../view.js';

/** What the API refused of a form that was sent: what is thrown on concerns the page and not the form. */
export function refusedForm(
  view: View,
  error: unknown,
  fieldAt: (pointer: string) => string,
): readonly FieldError[] {
  if (!(error instanceof Refusal || error instanceof DomainError)) throw error;
  const { status, code, errors, message } = refusalFor(error);
  if (![409, 412, 422].includes(status)) throw error;
  const words = inWords[code];
  if (errors.length === 0)
    return [{ field: fieldAt(''), message: words ? inLanguage(words, view.language).words : message }];
  return errors.map(({ pointer, detail }) => ({
    field: fieldAt(pointer),
    message: view.say(
      `This is not of the form expected: ${detail}`,
      `Nid yw hyn o’r ffurf a ddisgwylir: ${detail}`,
    ),
  }));
}

/** What the API would refuse of a form for its form alone: nothing is done. */
export function refusedAsRead(
  view: View,
  { read }: Pick<CouncilOperation, 'read'>,
  { body, fieldAt }: { readonly body: unknown; readonly fieldAt: (pointer: string) => string },
): readonly FieldError[] {
  try {
    read(body);
    return [];
  } catch (error) {
    return refusedForm(view, error, fieldAt);
  }
}

/** Conflicts and refusals that a person meets who works on reports, by their codes. */
const inWords: Readonly<Record<string, Text>> = {
  'already-kept': both(
    'This was kept already, and nothing was changed. Look at the report again; a correction is something new.',
    'Cadwyd hyn eisoes, ac ni newidiwyd dim. Edrychwch ar yr adroddiad eto; rhywbeth newydd yw cywiriad.',
  ),
  'key-used': both(
    'This form was kept already with other words in it. Look at the report again, and add a correction if it is needed.',
    'Cadwyd y ffurflen hon eisoes gyda geiriau eraill ynddi. Edrychwch ar yr adroddiad eto, ac ychwanegwch gywiriad os oes angen.',
  ),
  'no-assessment': both(
    'A decision rests on an assessment, and there is none of that kind upon this report.',
    'Mae penderfyniad yn seiliedig ar asesiad, ac nid oes un o’r fath ar yr adroddiad hwn.',
  ),
  'another-report': both('This belongs to another report.', 'Mae hyn yn perthyn i adroddiad arall.'),
  'changed-meanwhile': both(
    'Somebody else has changed this since you opened it. What you typed is still here: open the page anew, compare, and send it again.',
    'Mae rhywun arall wedi newid hyn ers i chi ei agor. Mae’r hyn a deipioch yma o hyd: agorwch y dudalen o’r newydd, cymharwch, ac anfonwch ef eto.',
  ),
  'not-joined': both(
    'Nothing joins the other reports to this one: no target, no actor and no link that somebody confirmed.',
    'Nid oes dim yn cysylltu’r adroddiadau eraill â’r un hwn: dim targed, dim gweithredwr a dim cyswllt a gadarnhawyd.',
  ),
  'not-abuse': both(
    'It was found not to be abuse, so it is not referred to the police.',
    'Canfuwyd nad yw’n gam-drin, felly nid yw’n cael ei atgyfeirio at yr heddlu.',
  ),
  'incident-twice': both('Name each report once.', 'Enwch bob adroddiad unwaith.'),
  'slot-too-long': both(
    'A part of the letter has more than 5,000 characters.',
    'Mae gan ran o’r llythyr fwy na 5,000 o nodau.',
  ),
  'not-in-force': both(
    'On that day its source did not speak yet: choose a later day.',
    'Ar y diwrnod hwnnw nid oedd ei ffynhonnell yn siarad eto: dewiswch ddiwrnod diweddarach.',
  ),
  'unkeepable-text': both(
    'There is a character in it that cannot be kept.',
    'Mae nod ynddo na ellir ei gadw.',
  ),
};
