import type { Letter } from '@lga/incident-schema/letters';
import { letterHtml, letterMarkdown } from '@lga/incident-schema/render';
import { inLanguage } from '@lga/rules';
import { operationNamed } from '../../operation-named.js';
import { codeInWords } from '../code-labels.js';
import { errorSummary, type FieldError } from '../error-summary.js';
import { selectField, textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import { translating } from '../other-language.js';
import type { PageAsked, PageDocument, ShownPage } from '../page.js';
import { errorsIn, type Section, sectionOf, type Texts, textsOf } from '../questions.js';
import { thisDay } from '../this-day.js';
import { inEnglish, textIn, type View } from '../view.js';
import { backToReport } from './layer-form.js';
import { lettersTo, type OfferedLetter, slotSection } from './letter-questions.js';
import { refusedForm } from './refused-form.js';

/** Which letter, then its parts, then the letter to read, to print or to keep. */
export async function lettersPage(asked: PageAsked): Promise<ShownPage | PageDocument> {
  const { view, query, fields, parameters, perform } = asked;
  const { body } = await perform(operationNamed('incident-letters'), { parameters });
  const { letters } = body as { readonly letters: readonly OfferedLetter[] };
  const chosen = letters.find(({ kind }) => kind === textOf(query, 'kind'));
  if (!chosen) return page(view, { letters, chosen, errors: [] });
  const section = slotSection(chosen);
  const today = thisDay();
  const texts = textsOf([section], fields ?? { ...chosen.known, on: today });
  const shown = { letters, chosen, section, texts };
  if (!fields || translating(fields) === 'unsent') return page(view, { ...shown, errors: [] });
  const made = await written(asked, chosen, section, texts);
  if (Array.isArray(made)) return page(view, { ...shown, errors: made });
  const letter = made as Letter;
  const document = documentOf(view, letter, textOf(fields, 'do'));
  return document ?? page(view, { ...shown, errors: [], letter });
}

async function written(
  { view, parameters, perform }: PageAsked,
  { kind }: OfferedLetter,
  section: Section,
  texts: Texts,
): Promise<Letter | readonly FieldError[]> {
  const errors = errorsIn(view, [section], texts);
  if (errors.length > 0) return errors;
  const { on = '', ...slots } = texts;
  try {
    const { body } = await perform(operationNamed('write-incident-letter'), {
      parameters,
      body: { kind, on, slots },
    });
    return (body as { readonly value: Letter }).value;
  } catch (error) {
    return refusedForm(view, error, (pointer) => pointer.replace(/^#\/(?:slots\/)?/, '') || 'on');
  }
}

function documentOf({ language }: View, letter: Letter, does: string): PageDocument | undefined {
  if (does === 'print') return { type: 'html', text: letterHtml(letter, language) };
  if (does === 'markdown')
    return {
      type: 'markdown',
      text: letterMarkdown(letter, language),
      fileName: `${letter.kind}-${letter.on}.md`,
    };
  return undefined;
}

interface Shown {
  readonly letters: readonly OfferedLetter[];
  readonly chosen: OfferedLetter | undefined;
  readonly section?: Section;
  readonly texts?: Texts;
  readonly errors: readonly FieldError[];
  readonly letter?: Letter;
}

function page(view: View, { letters, chosen, section, texts, errors, letter }: Shown): ShownPage {
  const { say, language, at, path } = view;
  const title = say('Letters upon a report', 'Llythyrau ar adroddiad');
  const choices = letters.map(
    ({ kind, title: named, to }) =>
      [kind, `${inLanguage(named, language).words} (${inLanguage(lettersTo[to], language).words})`] as const,
  );
  const content = html`${errorSummary(view, errors)}${backToReport(view)}<h1 class="govuk-heading-l">${title}</h1>
<p>${say('A text for a person to read, to sign and to send: this service sends none and keeps none.', 'Testun i berson ei ddarllen, ei lofnodi a’i anfon: nid yw’r gwasanaeth hwn yn anfon nac yn cadw’r un.')}
${say('The letters are in English. Whoever is owed Welsh is owed a translation by a person.', 'Mae’r llythyrau yn Saesneg. Mae gan bwy bynnag sydd â hawl i’r Gymraeg hawl i gyfieithiad gan berson.')}</p>
<form action="${at(path)}" method="get" novalidate>
  ${selectField(view, { name: 'kind', label: say('Which letter', 'Pa lythyr'), value: chosen?.kind ?? '' }, choices)}
  <button type="submit" class="govuk-button govuk-button--secondary">${say('Choose this letter', 'Dewis y llythyr hwn')}</button>
</form>
${letter && preview(view, letter)}
${chosen && section && texts && letterForm(view, { chosen, section, texts, errors })}`;
  const form = { id: 'letter', wasSent: errors.length > 0 || letter !== undefined };
  return { title, content, errors: errors.length, ...(chosen && { form }) };
}

/** The letter as it stands, with what whoever signs it has to mind. */
function preview(view: View, { title, on, paragraphs, mind }: Letter): Html {
  const { say } = view;
  const button = (does: string, words: string) =>
    html`<button type="submit" form="letter" name="do" value="${does}" class="govuk-button govuk-button--secondary">${words}</button> `;
  return html`<section aria-label="${say('The letter', 'Y llythyr')}"><h2 class="govuk-heading-m">${textIn(view, title)}</h2>
<div class="govuk-inset-text" lang="en"><p>${on}</p>${paragraphs.map((words) => html`<p class="as-written">${words}</p>`)}</div>
<h3 class="govuk-heading-s">${say('Before it is signed', 'Cyn iddo gael ei lofnodi')}</h3>
<ul class="govuk-list govuk-list--bullet" ${inEnglish(view)}>${mind.map((each) => html`<li>${each}</li>`)}</ul>
${button('print', say('As a page to print', 'Fel tudalen i’w hargraffu'))}${button('markdown', say('As a file', 'Fel ffeil'))}</section>`;
}

function letterForm(
  view: View,
  {
    chosen,
    section,
    texts,
    errors,
  }: {
    readonly chosen: OfferedLetter;
    readonly section: Section;
    readonly texts: Texts;
    readonly errors: readonly FieldError[];
  },
): Html {
  const { say, at, path } = view;
  return html`<form id="letter" action="${at(path)}?kind=${chosen.kind}" method="post" novalidate>
  ${sectionOf(view, section, { texts, errors })}
  <p>${say('Signed by one of', 'Llofnodir gan un o’r')}: ${chosen.from.map((role) => codeInWords(view, 'councilRole', role)).join('; ')}</p>
  <button type="submit" class="govuk-button" name="do" value="show">${say('See the letter', 'Gweld y llythyr')}</button>
</form>`;
}
