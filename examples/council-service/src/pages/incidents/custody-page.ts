import { operationNamed } from '../../operation-named.js';
import { html } from '../html.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { errorsIn, type Section, textsOf } from '../questions.js';
import { both } from '../view.js';
import { byRole } from './choices.js';
import { custodyActions, custodySection } from './custody-section.js';
import { layerForm, marksOf } from './layer-form.js';
import { recordOf } from './record-form.js';
import { refusedForm } from './refused-form.js';
import { reportOf } from './upon-report.js';

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
  const { record, fieldAt } = recordOf([line], texts, { sha256: null });
  let errors = fields ? errorsIn(view, [line], texts) : [];
  if (fields && errors.length === 0) {
    try {
      await perform(operationNamed('add-custody-line'), { parameters, body: record, key: marks.key });
      return { goTo: view.at(`/incidents/${parameters['id']}/custody`) };
    } catch (error) {
      errors = [...refusedForm(view, error, fieldAt)];
    }
  }
  const { say } = view;
  return layerForm(view, {
    title: say('Log of evidence', 'Log tystiolaeth'),
    sections: [line],
    texts,
    errors,
    marks,
    before: html`<p>${say('Bytes stay where they are: the log has their hashes. A line that does not fit is kept too, and shown as a fault.', 'Erys y beitiau lle y maent: mae eu hashes gan y log. Cedwir llinell nad yw’n ffitio hefyd, a’i dangos fel nam.')}</p>
${custodySection(view, kept as Parameters<typeof custodySection>[1])}`,
    button: say('Add this line', 'Ychwanegu’r llinell hon'),
  });
}
