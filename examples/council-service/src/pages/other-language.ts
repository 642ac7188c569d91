import { textOf } from './fields.js';
import { type Html, html } from './html.js';
import type { KeptForm } from './page.js';
import { addressIn, type View } from './view.js';

/**
 * The way to the same page in the other language. Where it has a form that is posted, the way is a button of that form,
 * so that what was typed goes along, and into no address.
 */
export function toOtherLanguage({ language, path, search }: View, form: KeptForm | undefined): Html {
  const other = language === 'cy' ? 'en' : 'cy';
  const to = `${addressIn(other, path)}${search}`;
  const name = other === 'cy' ? 'Cymraeg' : 'English';
  if (!form) return html`<a class="govuk-link" href="${to}" lang="${other}" hreflang="${other}">${name}</a>`;
  // Enter in a field presses the first button of its form, which must not be the one that changes the language.
  return html`<button type="submit" form="${form.id}" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true"></button>
    <button type="submit" form="${form.id}" formaction="${to}" formnovalidate name="${does}" value="${form.wasSent ? 'translate-sent' : 'translate'}"
      class="govuk-link as-link" lang="${other}">${name}</button>`;
}

const does = 'do';

/** What was typed and is only to be shown in another language: as it was sent, or without a word on what is missing. */
export function translating(
  fields: Readonly<Record<string, unknown>> | undefined,
): 'sent' | 'unsent' | undefined {
  switch (fields && textOf(fields, does)) {
    case 'translate':
      return 'unsent';
    case 'translate-sent':
      return 'sent';
    default:
      return undefined;
  }
}
