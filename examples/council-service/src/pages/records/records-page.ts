import { forbidden, unauthorised } from '../../http/perform.js';
import { type Caller, isAny, type Role } from '../../security/caller.js';
import { type Html, html } from '../html.js';
import type { PageAsked, ShownPage } from '../page.js';
import { deadlinesSection } from './deadlines-section.js';
import { incidentsSection } from './incidents-section.js';
import { patternsSection } from './patterns-section.js';
import { registerSection } from './register-section.js';
import { reviewsSection } from './reviews-section.js';
import { statisticsSection } from './statistics-section.js';

/** A section of the page: who may see it, and what it shows. */
interface RecordsSection {
  readonly allowed: readonly Role[];
  readonly show: (asked: PageAsked) => Promise<Html>;
}

const sections: readonly RecordsSection[] = [
  { allowed: ['monitoring-officer', 'independent-person'], show: deadlinesSection },
  { allowed: ['member', 'safety-officer', 'monitoring-officer'], show: incidentsSection },
  { allowed: ['safety-officer'], show: patternsSection },
  { allowed: ['safety-officer', 'member'], show: reviewsSection },
  { allowed: ['viewer', 'safety-officer', 'monitoring-officer'], show: statisticsSection },
  { allowed: ['member', 'monitoring-officer'], show: registerSection },
];

/** What is kept, as far as whoever is signed in may see it. */
export async function recordsPage(asked: PageAsked): Promise<ShownPage> {
  const { view, caller } = asked;
  const shown = seenBy(caller);
  const title = view.say('Records', 'Cofnodion');
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
<p>${view.say('What you see depends on who you are; that a record was read is recorded too.', 'Mae’r hyn a welwch yn dibynnu ar bwy ydych; cofnodir hefyd fod cofnod wedi’i ddarllen.')}</p>
${await inTurn(
  shown.map(
    ({ show }) =>
      () =>
        show(asked),
  ),
)}`;
  return { title, content, errors: 0 };
}

function seenBy(caller: Caller | undefined): readonly RecordsSection[] {
  if (!caller) throw unauthorised;
  const shown = sections.filter(({ allowed }) => isAny(caller, allowed));
  if (shown.length === 0) throw forbidden;
  return shown;
}

async function inTurn(shows: readonly (() => Promise<Html>)[]): Promise<readonly Html[]> {
  const parts: Html[] = [];
  for (const show of shows) parts.push(await show());
  return parts;
}
