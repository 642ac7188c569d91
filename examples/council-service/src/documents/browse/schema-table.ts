import { type Html, html } from '../../pages/html.js';
import { folded } from '../../pages/steps.js';
import { inEnglish, type View } from '../../pages/view.js';
import { formsOf, isNullable, type JsonSchema, type SchemaRow, schemaRows } from './schema-rows.js';

const shownAtOnce = 12;

/** The fields of a schema as a table; it scrolls by itself where it is wide. */
export function schemaTable(
  view: View,
  { schema, caption, id }: { readonly schema: JsonSchema; readonly caption: string; readonly id: string },
): Html {
  const { say } = view;
  const rows = schemaRows(schema);
  if (rows.length === 0)
    return html`<p>${say('An object; its fields follow from the question.', 'Gwrthrych; mae ei feysydd yn dilyn o’r cwestiwn.')}</p>`;
  return html`<div class="scrolling" role="region" tabindex="0" aria-labelledby="${id}">
<table class="govuk-table">
  <caption class="govuk-table__caption govuk-table__caption--s" id="${id}">${caption}</caption>
  <thead><tr class="govuk-table__row">
    ${[say('Field', 'Maes'), say('Form', 'Ffurf'), say('What it is', 'Beth ydyw')].map(
      (words) => html`<th scope="col" class="govuk-table__header">${words}</th>`,
    )}
  </tr></thead>
  <tbody>${rows.map((row, index) => tableRow(view, row, `${id}-${index}`))}</tbody>
</table></div>`;
}

function tableRow(view: View, { name, required, schema, form }: SchemaRow, id: string): Html {
  const { say } = view;
  const description = typeof schema['description'] === 'string' ? schema['description'] : '';
  return html`<tr class="govuk-table__row">
    <th scope="row" class="govuk-table__header"><code>${name}</code>${form && html`<br><span class="govuk-body-s">(<code>${form}</code>)</span>`}</th>
    <td class="govuk-table__cell">${typeIn(view, schema, id)}${required ? '' : html` <span class="govuk-tag govuk-tag--grey">${say('optional', 'dewisol')}</span>`}</td>
    <td class="govuk-table__cell" ${inEnglish(view)}>${description}</td>
  </tr>`;
}

/** The type of a field in words, and the codes that may stand in it. */
export function typeIn(view: View, schema: JsonSchema, id: string): Html {
  const { say } = view;
  const forms = formsOf(schema);
  const names = [...new Set(forms.map((each) => nameOf(view, each)))];
  const codes = [...new Set(forms.flatMap(codesOf))];
  const orNull = isNullable(schema) && say(', or null', ', neu null');
  return html`${names.join(say(' or ', ' neu '))}${orNull}${codes.length > 0 && codesIn(view, codes, id)}`;
}

function nameOf({ say }: View, schema: JsonSchema): string {
  const names: Readonly<Record<string, string>> = {
    string: say('text', 'testun'),
    integer: say('whole number', 'rhif cyfan'),
    number: say('number', 'rhif'),
    boolean: say('true or false', 'true neu false'),
    array: say('list', 'rhestr'),
    object: say('object', 'gwrthrych'),
  };
  if (schema['format'] === 'date') return say('day, YYYY-MM-DD', 'diwrnod, YYYY-MM-DD');
  if (schema['format'] === 'date-time') return say('instant (RFC 3339)', 'eiliad (RFC 3339)');
  return names[String(schema['type'] ?? typeof schema['const'])] ?? say('anything', 'unrhyw beth');
}

function codesOf({ enum: codes, const: only, items }: JsonSchema): string[] {
  if (items) return formsOf(items as JsonSchema).flatMap(codesOf);
  return (Array.isArray(codes) ? codes : only === undefined ? [] : [only]).map(String);
}

function codesIn({ say }: View, codes: readonly string[], id: string): Html {
  const list = html`${codes.map((code, index) => html`${index > 0 && ', '}<code>${code}</code>`)}`;
  if (codes.length <= shownAtOnce) return html`: ${list}`;
  const summary = `${codes.length} ${say('codes', 'cod')}`;
  return html`: ${folded({ id, summary, content: list })}`;
}
