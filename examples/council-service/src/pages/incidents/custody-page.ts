import { operationNamed } from '../../operation-named.js';
import type { FieldError } from '../error-summary.js';
import { html } from '../html.js';
import { translating } from '../other-language.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { errorsIn, type Section, type Texts, textsOf } from '../questions.js';
import { both, type View } from '../view.js';
import { byRole } from './choices.js';
import { custodyActions, custodySection } from './custody-section.js';
import { type FormMarks, isUnsent, layerForm, marksOf } from './layer-form.js';
import { recordOf } from './record-form.js';
import { refusedAsRead, refusedForm } from './refused-form.js';
import { reportOf } from './upon-report.js';

type Custody = Parameters<typeof custodySection>[1];

const noAnswer = both('Say what was done', 'Dywedwch beth a wnaed');

const line: Section = {
  heading: both('A new line', 'Llinell newydd'),
  questions: [
    {
      name: 'item',
      as: 'text',
      label: both('Item', 'Eitem'),
      hint: both(
        'The id of the item in the report, or one of your own for a copy.',
        'Cyfeirnod yr eitem yn yr adroddiad, neu un eich hun ar gyfer copi.',
      ),
      wanted: both('Say which item', 'Dywedwch pa eitem'),
    },
    {
      name: 'action',
      as: 'select',
      label: both('What was done', 'Yr hyn a wnaed'),
      choices: Object.entries(custodyActions),
      wanted: noAnswer,
    },
    {
      name: 'at',
      as: 'text',
      label: both('When', 'Pryd'),
      hint: both('For example 2026-03-02T09:00:00Z.', 'Er enghraifft 2026-03-02T09:00:00Z.'),
      wanted: both('Say when, such as 2026-03-02T09:00:00Z', 'Dywedwch pryd, megis 2026-03-02T09:00:00Z'),
    },
    byRole('by.role', both('By which role', 'Gan ba rôl')),
    {
      name: 'sha256',
      as: 'text',
      label: both('SHA-256 of the item afterwards', 'SHA-256 yr eitem wedyn'),
      hint: both(
        '64 signs; leave it empty where there are no bytes.',
        '64 nod; gadewch yn wag lle nad oes beitiau.',
      ),
    },
    { name: 'tool', as: 'text', label: both('Tool and its version', 'Offeryn a’i fersiwn') },
    { name: 'copyOf', as: 'text', label: both('Item that it is a copy of', 'Eitem y mae’n gopi ohoni') },
  ],
};

/** The log of evidence upon a report, to which lines are added. */
export async function custodyPage(asked: PageAsked): Promise<ShownPage | GoTo> {
  const { view, fields, parameters, perform } = asked;
  const { report } = await reportOf(asked);
  const { body: kept } = await perform(operationNamed('custody'), { parameters });
  const marks = marksOf(fields);
  const texts = textsOf([line], fields ?? { at: marks.at, item: report.evidence?.[0]?.id ?? '' });
  const errors = isUnsent(fields) ? [] : await added(asked, { texts, key: marks.key });
  if (fields && !translating(fields) && errors.length === 0)
    return { goTo: view.at(`/incidents/${parameters['id']}/custody`) };
  return page(view, { texts, errors, marks, kept: kept as Custody });
}

/** What stands in the way of a line that was sent; nothing once it is kept, or where it is only to be translated. */
async function added(
  { view, fields, parameters, perform }: PageAsked,
  { texts, key }: { readonly texts: Texts; readonly key: string },
): Promise<readonly FieldError[]> {
  const errors = errorsIn(view, [line], texts);
  if (errors.length > 0) return errors;
  const { record: body, fieldAt } = recordOf([line], texts, { sha256: null });
  const operation = operationNamed('add-custody-line');
  if (translating(fields)) return refusedAsRead(view, operation, { body, fieldAt });
  try {
    await perform(operation, { parameters, body, key });
    return [];
  } catch (error) {
    return refusedForm(view, error, fieldAt);
  }
}

interface Shown {
  readonly texts: Texts;
  readonly errors: readonly FieldError[];
  readonly marks: FormMarks;
  readonly kept: Custody;
}

function page(view: View, { kept, ...form }: Shown): ShownPage {
  const { say } = view;
  return layerForm(view, {
    title: say('Log of evidence', 'Log tystiolaeth'),
    sections: [line],
    ...form,
    wasSent: form.errors.length > 0,
    before: html`<p>${say('Bytes stay where they are: the log has their hashes. A line that does not fit is kept too, and shown as a fault.', 'Erys y beitiau lle y maent: mae eu hashes gan y log. Cedwir llinell nad yw’n ffitio hefyd, a’i dangos fel nam.')}</p>
${custodySection(view, kept)}`,
    button: say('Add this line', 'Ychwanegu’r llinell hon'),
  });
}
