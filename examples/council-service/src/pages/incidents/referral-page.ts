import type { IncidentReport } from '@lga/incident-schema';
import { codeLists } from '@lga/incident-schema/code-lists';
import type { ReferralPack } from '@lga/incident-schema/referral';
import { referralHtml, referralMarkdown } from '@lga/incident-schema/render';
import { standing } from '../../incident/layers.js';
import { operationNamed } from '../../operation-named.js';
import { errorSummary, type FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import type { PageAsked, PageDocument, ShownPage } from '../page.js';
import { answeredForm, errorsIn, sectionOf, type Texts, textsOf } from '../questions.js';
import { many } from '../records/patterns-section.js';
import type { View } from '../view.js';
import { backToReport } from './layer-form.js';
import { packPreview } from './pack-preview.js';
import { referralSections } from './referral-questions.js';
import { refusedForm } from './refused-form.js';
import { layersUpon, reportOf } from './upon-report.js';

/** A referral to the police: what is missing first, then what it says under its headings, and the pack to keep. */
export async function referralPage(asked: PageAsked): Promise<ShownPage | PageDocument> {
  const { view, query, parameters } = asked;
  const { report } = await reportOf(asked);
  // Whoever may make no pack learns it before anything is shown.
  const { assessments, decisions } = await layersUpon(asked);
  const records = { report, assessment: standing(assessments), decision: standing(decisions) };
  const isAsked = Object.hasOwn(query, 'lawOn');
  const allow = textsOf(withTexts, query)['allow'] ?? '';
  const texts = { ...textsOf(withoutTexts, isAsked ? query : begun(report)), allow };
  const errors = isAsked ? errorsIn(view, withoutTexts, texts) : [];
  const shown = { texts, errors, free: freeTexts(ticked(allow), records) };
  if (!isAsked || errors.length > 0) return page(view, shown);
  const made = await packOf(asked, texts);
  if ('refused' in made) return page(view, { ...shown, errors: made.refused });
  const { pack } = made;
  const free = freeTexts([...ticked(allow), ...pack.withheld], records);
  const document = documentOf(view, pack, textOf(query, 'as'), parameters['id'] ?? '');
  return document ?? page(view, { ...shown, free, pack });
}

const withoutTexts = referralSections(new Map());
const withTexts = referralSections(new Map([['', '']]));

/** Free texts by their place, of the report that is referred, so that a person can read what is allowed. */
function freeTexts(pointers: readonly string[], records: object): ReadonlyMap<string, string> {
  const textAt = (pointer: string) => {
    const [, , incident, ...path] = pointer.split('/');
    const value = path.reduce<unknown>(
      (within, part) => Object(within)[part],
      incident === '0' ? records : {},
    );
    return typeof value === 'string' ? value.slice(0, 500) : '';
  };
  return new Map(pointers.map((pointer) => [pointer, textAt(pointer)]));
}

/** The day of the occasion where the report has one; what the council has to settle is left open. */
function begun({ began }: IncidentReport): Readonly<Record<string, string>> {
  const day = 'on' in began ? began.on : 'at' in began ? began.at.slice(0, 10) : '';
  return { lawOn: day, ...many };
}

const ticked = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/\s+/).filter((each) => each !== '');

async function packOf(
  { view, parameters, perform }: PageAsked,
  texts: Texts,
): Promise<{ readonly pack: ReferralPack } | { readonly refused: readonly FieldError[] }> {
  try {
    const body = bodyOf(texts, parameters['id'] ?? '');
    const { body: made } = await perform(operationNamed('referral-pack'), { parameters, body });
    return { pack: (made as { readonly value: ReferralPack }).value };
  } catch (error) {
    return { refused: refusedForm(view, error, fieldAt) };
  }
}

function bodyOf(texts: Texts, id: string): unknown {
  const others = ticked(texts['others']);
  const given = (name: string) => texts[name] || 'not-asked';
  return {
    others,
    links: texts['joined'] ? others.map((other) => ({ between: [id, other], status: texts['joined'] })) : [],
    lawOn: texts['lawOn'],
    restricted: texts['restricted'] === 'yes',
    many: { senders: Number(texts['senders']), withinDays: Number(texts['withinDays']) },
    contact: texts['through']
      ? {
          through: texts['through'],
          outOfHours: given('outOfHours'),
          directly: given('directly'),
          addressWithheld: given('addressWithheld'),
          language: given('language'),
        }
      : null,
    allowFreeText: ticked(texts['allow']),
  };
}

function fieldAt(pointer: string): string {
  const [, part = '', within = ''] = pointer.split('/');
  const fields: Readonly<Record<string, string>> = {
    links: 'others',
    many: within || 'senders',
    contact: 'through',
    allowFreeText: 'others',
  };
  return fields[part] ?? (part || 'others');
}

function documentOf(
  { language }: View,
  pack: ReferralPack,
  as: string,
  id: string,
): PageDocument | undefined {
  const reading = { language, lists: codeLists };
  if (as === 'print') return { type: 'html', text: referralHtml(pack, reading) };
  if (as === 'html')
    return { type: 'html', text: referralHtml(pack, reading), fileName: `referral-${id}.html` };
  if (as === 'markdown')
    return { type: 'markdown', text: referralMarkdown(pack, reading), fileName: `referral-${id}.md` };
  return undefined;
}

interface Shown {
  readonly texts: Texts;
  readonly errors: readonly FieldError[];
  readonly free: ReadonlyMap<string, string>;
  readonly pack?: ReferralPack;
}

function page(view: View, { texts, errors, free, pack }: Shown): ShownPage {
  const { say, at, path } = view;
  const title = say('Referral to the police', 'Atgyfeiriad at yr heddlu');
  const form = html`<form id="pack" action="${at(path)}" method="get" novalidate>
  ${referralSections(free).map((section) => sectionOf(view, section, { texts, errors }))}
  <button type="submit" class="govuk-button">${say('See the pack', 'Gweld y pecyn')}</button>
</form>`;
  const content = html`${errorSummary(view, errors)}${backToReport(view)}<h1 class="govuk-heading-l">${title}</h1>
${pack ? html`${packPreview(view, pack)}${downloads(view)}` : html`<p>${say('It is made of the records and of nothing else, and finds nothing about anybody. In an emergency ring 999: a pack is no way to report one.', 'Fe’i gwneir o’r cofnodion a dim arall, ac nid yw’n canfod dim am neb. Mewn argyfwng ffoniwch 999: nid pecyn yw’r ffordd i roi gwybod am un.')}</p>`}
${answeredForm(view, form, pack !== undefined)}`;
  return { title, content, errors: errors.length };
}

function downloads(view: View): Html {
  const { say, at, path, search } = view;
  const link = (as: string, words: string) =>
    html`<li><a href="${at(path)}${search}&amp;as=${as}">${words}</a></li>`;
  return html`<h2 class="govuk-heading-m">${say('The pack to keep', 'Y pecyn i’w gadw')}</h2>
<p>${say('A person reads it before it goes.', 'Mae person yn ei ddarllen cyn iddo fynd.')}</p>
<ul class="govuk-list">${link('print', say('As a page to print', 'Fel tudalen i’w hargraffu'))}${link('html', say('Download as HTML', 'Lawrlwytho fel HTML'))}${link('markdown', say('Download as text (Markdown)', 'Lawrlwytho fel testun (Markdown)'))}</ul>`;
}
