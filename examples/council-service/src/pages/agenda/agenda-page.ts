import { DomainError, inLanguage } from '@lga/rules';
import { isAny } from '../../security/caller.js';
import { regimes } from '../declaration/regimes.js';
import { errorSummary, type FieldError } from '../error-summary.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import { translating } from '../other-language.js';
import type { Page, PageAsked, ShownPage } from '../page.js';
import { sectionOf } from '../questions.js';
import { textIn, type View } from '../view.js';
import type { Agenda } from './agenda.js';
import { most, rowsIn, type SentAgenda, sentAgenda } from './agenda-form.js';
import { agendaResult } from './agenda-result.js';
import { withRegister } from './register-rows.js';

/** Several interests of a member beside an agenda: posted, since what is written in may be about a person. */
export function agendaPage(agenda: Agenda): Page {
  return async (asked) => {
    const { view } = asked;
    const fields = await askedFields(agenda, asked);
    const isSent = asked.fields !== undefined && !isUnsent(asked.fields);
    const sent = sentAgenda(view, agenda, fields);
    const found = isSent ? decided(view, agenda, sent) : { errors: [] };
    return shown(asked, agenda, { sent, ...found, isSent });
  };
}

/** The fields that were sent, with the rows that a press of a button added. */
async function askedFields(agenda: Agenda, asked: PageAsked): Promise<Readonly<Record<string, unknown>>> {
  const { fields = {}, caller } = asked;
  const more = (of: 'interest' | 'item') => ({ [`${of}s`]: String(Math.min(most, rowsIn(fields, of) + 1)) });
  switch (textOf(fields, 'do')) {
    case 'add-interest':
      return { ...fields, ...more('interest') };
    case 'add-item':
      return { ...fields, ...more('item') };
    case 'register':
      return agenda.hasRegister && caller ? withRegister(asked, fields) : fields;
    default:
      return fields;
  }
}

const adding: ReadonlySet<string> = new Set(['add-interest', 'add-item', 'register']);

function isUnsent(fields: Readonly<Record<string, unknown>>): boolean {
  return translating(fields) === 'unsent' || adding.has(textOf(fields, 'do'));
}

type Found = { readonly errors: readonly FieldError[]; readonly content?: Html };

function decided(view: View, agenda: Agenda, sent: SentAgenda): Found {
  if (sent.errors.length > 0) return { errors: sent.errors };
  try {
    return { errors: [], content: agendaResult(view, agenda, sent) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const inForce = view.say(
      'Enter a day on which these rules are known to be in force',
      'Rhowch ddiwrnod y mae’n hysbys bod y rheolau hyn mewn grym arno',
    );
    return { errors: [{ field: 'on', message: error.code === 'not-in-force' ? inForce : error.message }] };
  }
}

function shown(
  asked: PageAsked,
  agenda: Agenda,
  { sent, errors, content: result, isSent }: Found & { readonly sent: SentAgenda; readonly isSent: boolean },
): ShownPage {
  const { view } = asked;
  const { say, at } = view;
  const first = html`${sent.sections.map((section) => sectionOf(view, section, { texts: sent.texts, errors }))}
${addButtons(asked, agenda)}`;
  const content = html`${errorSummary(view, errors)}
<h1 class="govuk-heading-l">${textIn(view, agenda.title)}</h1>
${regimes(view, agenda.regime, '/agenda')}
<p>${textIn(view, agenda.about)} <a href="${at(agenda.alone.address)}">${say('One interest and one item', 'Un buddiant ac un eitem')}</a></p>
<form id="agenda" action="${at(agenda.address)}" method="post" novalidate>
  <input type="hidden" name="interests" value="${count(sent, 'interest')}"><input type="hidden" name="items" value="${count(sent, 'item')}">
  ${result ? foldedFirst(view, first) : first}
  ${result}
  <button type="submit" class="govuk-button">${result ? say('See what follows now', 'Gweld beth sy’n dilyn nawr') : say('See what follows', 'Gweld beth sy’n dilyn')}</button>
</form>`;
  const title = inLanguage(agenda.title, view.language).words;
  return { title, content, errors: errors.length, form: { id: 'agenda', wasSent: isSent } };
}

function count({ sections }: SentAgenda, of: 'interest' | 'item'): number {
  return sections.filter(({ questions: [first] }) => first?.name.startsWith(`${of}-`)).length;
}

function foldedFirst({ say }: View, first: Html): Html {
  return html`<details class="govuk-details" id="answers">
  <summary class="govuk-details__summary"><span class="govuk-details__summary-text">${say('Change the meeting, the interests or the items', 'Newid y cyfarfod, y buddiannau neu’r eitemau')}</span></summary>
  ${first}
</details>`;
}

function addButtons({ view, caller }: PageAsked, { hasRegister }: Agenda): Html {
  const { say } = view;
  const button = (does: string, words: string) =>
    html`<button type="submit" name="do" value="${does}" class="govuk-button govuk-button--secondary">${words}</button>`;
  const isMember = caller !== undefined && isAny(caller, ['member']);
  return html`<div class="govuk-button-group">
  ${button('add-interest', say('Add another interest', 'Ychwanegu buddiant arall'))}
  ${button('add-item', say('Add another item', 'Ychwanegu eitem arall'))}
  ${hasRegister && isMember && button('register', say('Take the entries of my register', 'Cymryd cofnodion fy nghofrestr'))}
</div>`;
}
