import { decideActingAlone } from '@lga/code-of-conduct/acting-alone';
import { decideDeclaration } from '@lga/code-of-conduct/meetings';
import { DomainError } from '@lga/rules';
import { errorSummary, type FieldError } from '../error-summary.js';
import { type Html, html } from '../html.js';
import type { PageAsked, ShownPage } from '../page.js';
import { answeredForm, errorsIn, sectionOf, textsOf } from '../questions.js';
import type { View } from '../view.js';
import { aloneResult } from './alone-result.js';
import { aloneFacts, declarationFacts } from './england-facts.js';
import { type EnglandField, type EnglandTexts, englandSections } from './england-questions.js';
import { meetingResult } from './meeting-result.js';
import { regimes } from './regimes.js';

type Wrong = FieldError<EnglandField>;

/** An interest beside an item of business in England: what follows, and what a person has to judge. */
export function englandPage({ view, query }: Pick<PageAsked, 'view' | 'query'>): ShownPage {
  const { say, at } = view;
  const texts = textsOf(englandSections, query);
  const isAsked = Object.hasOwn(query, 'subject');
  const found = isAsked ? decided(view, texts) : { errors: [] };
  const errors = 'errors' in found ? found.errors : [];
  const title = say('Check an interest against an item of business', 'Gwirio buddiant yn erbyn eitem fusnes');
  const form = html`<form action="${at('/declaration')}" method="get" novalidate>
  ${englandSections.map((section) => sectionOf(view, section, { texts, errors }))}
  <button type="submit" class="govuk-button">${say('See what follows', 'Gweld beth sy’n dilyn')}</button>
</form>`;
  const content = html`${errorSummary(view, errors)}
<h1 class="govuk-heading-l">${title}</h1>
${regimes(view, 'england')}
<p>${say(
    'For one interest and one item. Where a member has several, the strictest outcome holds on each point. No name is asked for and nothing is kept; it is an aid, and the member decides.',
    'Ar gyfer un buddiant ac un eitem. Lle mae gan aelod sawl un, y canlyniad llymaf sy’n dal ar bob pwynt. Ni ofynnir am enw ac ni chedwir dim; cymorth ydyw, a’r aelod sy’n penderfynu.',
  )}</p>
${answeredForm(view, form, 'content' in found)}
${'content' in found && found.content}`;
  return { title, content, errors: errors.length };
}

function decided(
  view: View,
  texts: EnglandTexts,
): { readonly errors: readonly Wrong[] } | { readonly content: Html } {
  const errors = [...errorsIn(view, englandSections, texts), ...undated(view, texts)];
  if (errors.length > 0) return { errors };
  try {
    return {
      content:
        texts.where === 'alone'
          ? aloneResult(view, decideActingAlone(aloneFacts(texts)))
          : meetingResult(view, decideDeclaration(declarationFacts(texts))),
    };
  } catch (error) {
    if (error instanceof DomainError) return { errors: [wrongFor(view, error)] };
    throw error;
  }
}

/** A dispensation has a first and a last day. */
function undated({ say }: View, { dispensation, from, to }: EnglandTexts): Wrong[] {
  if (dispensation === 'none' || dispensation === '') return [];
  const message = say('Enter the day, since there is a dispensation', 'Rhowch y diwrnod, gan fod goddefeb');
  return [
    ...(from === '' ? [{ field: 'from' as const, message }] : []),
    ...(to === '' ? [{ field: 'to' as const, message }] : []),
  ];
}

function wrongFor({ say }: View, { code, message }: DomainError): Wrong {
  if (code === 'not-in-force')
    return {
      field: 'on',
      message: say(
        'Enter a day on which these rules are known to be in force',
        'Rhowch ddiwrnod y mae’n hysbys bod y rheolau hyn mewn grym arno',
      ),
    };
  if (code === 'invalid-period')
    return {
      field: 'to',
      message: say('The last day comes after the first', 'Daw’r diwrnod olaf ar ôl y cyntaf'),
    };
  return { field: 'subject', message };
}
