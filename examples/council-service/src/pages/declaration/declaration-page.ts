import { DomainError } from '@lga/rules';
import { errorSummary, type FieldError } from '../error-summary.js';
import { type Html, html } from '../html.js';
import type { PageAsked, ShownPage } from '../page.js';
import { answeredForm, errorsIn, type Section, sectionOf, type Texts, textsOf } from '../questions.js';
import type { View } from '../view.js';
import { regimes } from './regimes.js';

/** The form of one regime, and what its answers come to. */
export interface DeclarationForm<Name extends string> {
  readonly regime: 'england' | 'wales';
  readonly address: string;
  readonly sections: readonly Section<Name>[];
  readonly title: (view: View) => string;
  readonly about: (view: View) => string;
  /** What is wrong beyond single fields. */
  readonly errors: (view: View, texts: Texts<Name>) => readonly FieldError<Name>[];
  /** @throws {DomainError} What the package refuses. */
  readonly result: (view: View, texts: Texts<Name>) => Html;
  /** The field at which a refusal is said, and how. */
  readonly wrongFor: (view: View, refusal: DomainError) => FieldError<Name>;
}

export function declarationPage<Name extends string>(
  asked: DeclarationForm<Name>,
  { view, query }: Pick<PageAsked, 'view' | 'query'>,
): ShownPage {
  const { say, at } = view;
  const texts = textsOf(asked.sections, query);
  const found = Object.hasOwn(query, 'subject') ? decided(asked, view, texts) : { errors: [] };
  const errors = 'errors' in found ? found.errors : [];
  const title = asked.title(view);
  const form = html`<form action="${at(asked.address)}" method="get" novalidate>
  ${asked.sections.map((section) => sectionOf(view, section, { texts, errors }))}
  <button type="submit" class="govuk-button">${say('See what follows', 'Gweld beth sy’n dilyn')}</button>
</form>`;
  const content = html`${errorSummary(view, errors)}
<h1 class="govuk-heading-l">${title}</h1>
${regimes(view, asked.regime)}
<p>${asked.about(view)} <a href="${at(`${asked.address}/agenda`)}">${say('Several interests against an agenda', 'Sawl buddiant yn erbyn agenda')}</a></p>
${answeredForm(view, form, 'content' in found)}
${'content' in found && found.content}`;
  return { title, content, errors: errors.length };
}

function decided<Name extends string>(
  { sections, errors: beyond, result, wrongFor }: DeclarationForm<Name>,
  view: View,
  texts: Texts<Name>,
): { readonly errors: readonly FieldError<Name>[] } | { readonly content: Html } {
  const errors = [...errorsIn(view, sections, texts), ...beyond(view, texts)];
  if (errors.length > 0) return { errors };
  try {
    return { content: result(view, texts) };
  } catch (error) {
    if (error instanceof DomainError) return { errors: [wrongFor(view, error)] };
    throw error;
  }
}
