import { randomUUID } from 'node:crypto';
import type { IndependentPerson } from '@lga/code-of-conduct/decisions';
import { forbidden, nothingThere } from '../../http/perform.js';
import { Refusal } from '../../http/refusal.js';
import { operationNamed } from '../../operation-named.js';
import { isAny } from '../../security/caller.js';
import { errorSummary, type FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import { html } from '../html.js';
import { translating } from '../other-language.js';
import type { GoTo, PageAsked, ShownPage } from '../page.js';
import { errorsIn, sectionOf, type Texts, textsOf } from '../questions.js';
import { type FoundComplaint, foundComplaint } from './found-complaint.js';
import { independentSections, personOf, textsOfPerson } from './independent-questions.js';

/** What is known of an independent person whose view is recorded; one with the same id is replaced. */
export async function independentPage(asked: PageAsked): Promise<ShownPage | GoTo> {
  const { caller, fields, query } = asked;
  const found = await foundComplaint(asked);
  if (!caller || !isAny(caller, ['monitoring-officer'])) throw forbidden;
  if ('told' in found || found.kept.complaint.nation === 'wales') throw nothingThere;
  if (fields) return keepPerson(asked, found);
  const person = found.kept.complaint.independentPersons.find(({ id }) => id === textOf(query, 'person'));
  const texts = textsOf(independentSections, person ? textsOfPerson(person) : {});
  return form(asked, found, { texts, errors: [], key: randomUUID(), seen: found.version });
}

async function keepPerson(asked: PageAsked, found: FoundComplaint): Promise<ShownPage | GoTo> {
  const { view, fields = {}, perform } = asked;
  const texts = textsOf(independentSections, fields);
  const key = textOf(fields, 'key') || randomUUID();
  const seen = Number.parseInt(textOf(fields, 'seen'), 10) || 0;
  const translated = translating(fields);
  const errors = translated === 'unsent' ? [] : errorsIn(view, independentSections, texts);
  if (translated && textOf(fields, 'conflict')) return conflicting(asked, found, { texts, key, seen });
  if (translated || errors.length > 0) return form(asked, found, { texts, errors, key, seen });
  const body: IndependentPerson = personOf(texts);
  try {
    await perform(operationNamed('keep-independent-person'), {
      parameters: { id: found.id },
      body,
      key,
      seen,
    });
  } catch (error) {
    if (!(error instanceof Refusal) || (error.status !== 412 && error.code !== 'key-used')) throw error;
    return conflicting(asked, found, { texts, key: randomUUID(), seen: found.version });
  }
  return { goTo: view.at(`/complaints/${found.id}`) };
}

interface Filled {
  readonly texts: Texts;
  readonly errors: readonly FieldError[];
  readonly key: string;
  /** The version of the complaint that whoever fills it in has seen. */
  readonly seen: number;
  /** Whether it is shown again because the complaint had changed, which the other language says too. */
  readonly isConflict?: true;
}

function conflicting(asked: PageAsked, found: FoundComplaint, filled: Omit<Filled, 'errors'>): ShownPage {
  const message = asked.view.say(
    'This complaint has changed since you opened the form, so that nothing was recorded. Nothing you typed is lost: send it again if it is still right',
    'Mae’r gŵyn hon wedi newid ers i chi agor y ffurflen, felly ni chofnodwyd dim. Nid oes dim wedi’i golli: anfonwch hi eto os yw’n dal yn gywir',
  );
  return form(asked, found, { ...filled, errors: [{ field: 'id', message }], isConflict: true });
}

function form(
  { view }: PageAsked,
  { kept }: FoundComplaint,
  { texts, errors, key, seen, isConflict }: Filled,
): ShownPage {
  const { say, at } = view;
  const { reference } = kept.complaint;
  const title = `${say('An independent person', 'Person annibynnol')}: ${say('complaint', 'cwyn')} ${reference}`;
  const content = html`${errorSummary(view, errors)}
<h1 class="govuk-heading-l">${title}</h1>
<p>${say(
    'A view counts as that of an independent person where this says that the person was independent on that day. What is not known stays open.',
    'Mae barn yn cyfrif fel barn person annibynnol lle mae hyn yn dweud bod y person yn annibynnol ar y diwrnod hwnnw. Mae’r hyn nad yw’n hysbys yn aros yn agored.',
  )}</p>
<form id="person" action="${at(view.path)}" method="post" novalidate>
  <input type="hidden" name="key" value="${key}">
  <input type="hidden" name="seen" value="${seen}">
  ${isConflict && html`<input type="hidden" name="conflict" value="yes">`}
  ${independentSections.map((section) => sectionOf(view, section, { texts, errors }))}
  <button type="submit" class="govuk-button">${say('Record it', 'Ei gofnodi')}</button>
</form>`;
  return { title, content, errors: errors.length, form: { id: 'person', wasSent: errors.length > 0 } };
}
