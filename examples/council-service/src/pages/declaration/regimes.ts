import { type Html, html } from '../html.js';
import type { View } from '../view.js';

/** England and Wales have codes that share no class of interest, so each has a form of its own. */
export function regimes({ say, at }: View, shown: 'england' | 'wales', page = ''): Html {
  const links = [
    ['england', '/declaration', say('England', 'Lloegr')],
    ['wales', '/declaration/wales', say('Wales', 'Cymru')],
  ] as const;
  return html`<nav aria-label="${say('England or Wales', 'Lloegr neu Gymru')}"><ul class="govuk-list years">
  ${links.map(([nation, path, name]) => html`<li><a href="${at(`${path}${page}`)}" ${nation === shown && html`aria-current="page"`}>${name}</a></li>`)}
</ul></nav>`;
}
