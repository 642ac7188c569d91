import type { RegisterOfInterests } from '@lga/code-of-conduct/schema';
import { Refusal } from '../../http/refusal.js';
import { operationNamed } from '../../operation-named.js';
import { isAny } from '../../security/caller.js';
import { textOf } from '../fields.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import { recordTable } from './record-table.js';

/** The whole register of a member: for the member, and for the monitoring officer of the one that the address names. */
export async function registerSection(asked: PageAsked): Promise<Html> {
  const { view, caller, query } = asked;
  const { say, at } = view;
  const isOfficer = caller !== undefined && isAny(caller, ['monitoring-officer']);
  const member = isOfficer ? textOf(query, 'member') || 'member-a' : (caller?.id ?? '');
  const register = await registerOf(asked, member);
  const rows = (register?.entries ?? []).map(({ category, fields, enteredOn, sensitive }) => [
    category,
    fields.map(({ heading, text }) => `${heading}: ${text}`).join('; '),
    enteredOn,
    sensitive ? say('sensitive', 'sensitif') : '',
  ]);
  return html`<h2 class="govuk-heading-m">${say('Register of interests', 'Cofrestr buddiannau')}</h2>
${isOfficer && html`<p><a href="${at('/records')}?member=member-a">member-a</a> <a href="${at('/records')}?member=member-b">member-b</a></p>`}
${
  rows.length === 0
    ? html`<p>${say('Nothing is entered.', 'Nid oes dim wedi’i gofnodi.')}</p>`
    : recordTable({
        id: 'register',
        caption: register?.member ?? '',
        head: [
          say('Category', 'Categori'),
          say('Interest', 'Buddiant'),
          say('Entered', 'Cofnodwyd'),
          say('Note', 'Nodyn'),
        ],
        rows,
      })
}`;
}

async function registerOf({ perform }: PageAsked, id: string): Promise<RegisterOfInterests | undefined> {
  try {
    const { body } = await perform(operationNamed('register'), { parameters: { id } });
    return (body as { register: RegisterOfInterests }).register;
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return undefined;
    throw error;
  }
}
