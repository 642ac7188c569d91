import { csvOf } from '../csv.js';
import { blank } from '../withheld-text.js';
import type { PublicEntry, PublicRegister } from './public-register.js';

const columns = ['member', 'on', 'number', 'kind', 'category', 'holder', 'heading', 'text', 'note'];

/**
 * A public register as CSV (RFC 4180): one line a field, a line for each entry without fields, and headings.
 *
 * Text that a spreadsheet would take for a formula is marked with an apostrophe.
 *
 * @example
 * ```ts
 * import { publicRegisterCsv } from '@lga/code-of-conduct/interests';
 *
 * const section32A = { status: 'unconfirmed', withheld: 'no', entriesWithHomeAddress: 0, openQuestions: [] } as const;
 * const csv = publicRegisterCsv({ member: 'Councillor 1', on: '2026-01-15', places: [], entries: [], section32A });
 * csv; // => 'member,on,number,kind,category,holder,heading,text,note\r\n'
 * ```
 */
export function publicRegisterCsv({ member, on, entries }: PublicRegister): string {
  const lines = entries.flatMap((entry) => linesOf(entry).map((line) => [member, on, ...line]));
  return csvOf([columns, ...lines]);
}

function linesOf({ number, kind, category, holder, fields, withheld }: PublicEntry): string[][] {
  const note = withheld.map(({ says }) => says).join(' ');
  const shown = fields.length > 0 ? fields : [{ heading: '', text: '' }];
  return shown.map(({ heading, text }) => [`${number}`, kind, category, holder ?? '', heading, text, note]);
}

/**
 * A public register as an HTML table with a caption and header cells, to stand in a page of the council's own.
 *
 * @example
 * ```ts
 * import { publicRegisterHtml } from '@lga/code-of-conduct/interests';
 *
 * const section32A = { status: 'unconfirmed', withheld: 'no', entriesWithHomeAddress: 0, openQuestions: [] } as const;
 * const html = publicRegisterHtml({ member: '<1>', on: '2026-01-15', places: [], entries: [], section32A });
 * html.includes('<caption>Register of interests of &lt;1&gt; on 2026-01-15</caption>'); // => true
 * ```
 */
export function publicRegisterHtml({ member, on, entries }: PublicRegister): string {
  const head = ['No.', 'Category', 'Whose', 'Details'].map((each) => `<th scope="col">${each}</th>`).join('');
  const body = entries.map(row).join('');
  const caption = `Register of interests of ${escaped(member)} on ${on}`;
  return `<table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

const holders = { member: 'Member', partner: 'Partner' } as const;

function row({ number, category, holder, fields, withheld }: PublicEntry): string {
  const details = fields
    .map(({ heading, text }) => `<dt>${escaped(heading)}</dt><dd>${escaped(text)}</dd>`)
    .join('');
  const list = details && `<dl>${details}</dl>`;
  const notes = withheld.map(({ says }) => `<p>${escaped(says)}</p>`).join('');
  const whose = holder ? holders[holder] : '';
  return `<tr><th scope="row">${number}</th><td>${escaped(category)}</td><td>${whose}</td><td>${list}${notes}</td></tr>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (each) => entities[each] ?? each)
    .replaceAll(blank, `<span role="img" aria-label="withheld">${blank}</span>`);
}
