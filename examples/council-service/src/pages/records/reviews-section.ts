import { addDays } from '@lga/rules';
import { reviewsDue } from '../../resources/risk-assessments.js';
import { isAny } from '../../security/caller.js';
import { type Html, html } from '../html.js';
import type { PageAsked } from '../page.js';
import { thisDay } from '../this-day.js';
import { ownAssessmentsSection } from './own-assessments-section.js';
import { recordTable } from './record-table.js';

const daysAhead = 60;

/** Assessments whose review comes soon or has come; for a member, all of the member's own. */
export async function reviewsSection(asked: PageAsked): Promise<Html> {
  const { view, caller } = asked;
  const { say, at } = view;
  const assess = html`<p><a href="${at('/surgery')}">${say('Assess a surgery', 'Asesu cymhorthfa')}</a></p>`;
  const heading = html`<h2 class="govuk-heading-m">${say('Risk assessments', 'Asesiadau risg')}</h2>`;
  return html`${heading}
${caller && isAny(caller, ['safety-officer']) && (await dueOf(asked))}
${caller && isAny(caller, ['member']) && (await ownAssessmentsSection(asked))}
${assess}`;
}

async function dueOf({ view, perform }: PageAsked): Promise<Html | false> {
  const { say, at } = view;
  const today = thisDay();
  const { body } = await perform(reviewsDue, { query: { by: addDays(today, daysAhead) } });
  const { due } = body as { due: readonly { id: string; on: string }[] };
  const rows = [...due]
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .map(({ id, on }) => [
      html`<a href="${at(`/assessments/${id}`)}">${id}</a>`,
      on,
      on < today
        ? say('passed: assess anew', 'wedi mynd heibio: asesu o’r newydd')
        : say('in date', 'yn gyfredol'),
    ]);
  const caption = say('Reviews due in the next 60 days', 'Adolygiadau sy’n ddyledus yn y 60 diwrnod nesaf');
  const head = [
    say('Assessment', 'Asesiad'),
    say('Last day in date', 'Diwrnod cyfredol olaf'),
    say('How it stands', 'Sut y mae’n sefyll'),
  ];
  return rows.length > 0 && recordTable({ id: 'reviews', caption, head, rows });
}
